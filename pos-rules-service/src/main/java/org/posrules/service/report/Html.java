package org.posrules.service.report;

import java.io.StringWriter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * A page as it is written: whatever is put in as text or as the value of an attribute, whose names
 * and values alternate, comes out escaped. Not thread-safe.
 */
final class Html {
  private final StringWriter page = new StringWriter();
  private final XMLStreamWriter out;

  Html() {
    try {
      page.write("<!DOCTYPE html>\n");
      out = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(page);
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
  }

  Html open(String tag, String... attributes) {
    return write(
        () -> {
          out.writeStartElement(tag);
          attributes(attributes);
        });
  }

  /** Closes what was opened last. */
  Html close() {
    return write(out::writeEndElement);
  }

  /** An element that has no content and no end. */
  Html single(String tag, String... attributes) {
    return write(
        () -> {
          out.writeEmptyElement(tag);
          attributes(attributes);
        });
  }

  /** An element that holds nothing but a text. */
  Html leaf(String tag, String text, String... attributes) {
    return open(tag, attributes).text(text).close();
  }

  Html text(String text) {
    return write(() -> out.writeCharacters(text));
  }

  /** A caller's name for something: however it is written, it leaves what stands round it alone. */
  Html name(String name) {
    return leaf("bdi", name);
  }

  @Override
  public String toString() {
    write(out::flush);
    return page.toString();
  }

  private void attributes(String... attributes) throws XMLStreamException {
    for (int i = 0; i < attributes.length; i += 2) {
      out.writeAttribute(attributes[i], attributes[i + 1]);
    }
  }

  /** Nothing is read or sent, so nothing can fail but the order of the calls. */
  private Html write(Writing writing) {
    try {
      writing.run();
      return this;
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
  }

  private interface Writing {
    void run() throws XMLStreamException;
  }
}

package org.posrules.internal.authoring.testing;

import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes results as build servers read them: a suite a file, in the form of JUnit. Pure. */
public final class JUnitXml {
  private final XMLStreamWriter xml;
  private final CaseReport report;

  private JUnitXml(XMLStreamWriter xml, CaseReport report) {
    this.xml = xml;
    this.report = report;
  }

  /** The document; stories that are kept aside are not in it. */
  public static String of(TestRun run, CaseReport report) {
    Map<String, List<CaseResult>> files = new TreeMap<>();
    run.shown()
        .forEach(
            result ->
                files
                    .computeIfAbsent(result.one().place().file(), any -> new ArrayList<>())
                    .add(result));
    StringWriter text = new StringWriter();
    try {
      XMLStreamWriter xml = XMLOutputFactory.newInstance().createXMLStreamWriter(text);
      new JUnitXml(xml, report).suites(files);
      xml.close();
    } catch (XMLStreamException e) {
      throw new IllegalStateException("a text can always be written to", e);
    }
    return text.toString();
  }

  private void suites(Map<String, List<CaseResult>> files) throws XMLStreamException {
    xml.writeStartDocument("UTF-8", "1.0");
    xml.writeCharacters("\n");
    xml.writeStartElement("testsuites");
    for (Map.Entry<String, List<CaseResult>> file : files.entrySet()) {
      xml.writeCharacters("\n");
      suite(file.getKey(), file.getValue());
    }
    xml.writeCharacters("\n");
    xml.writeEndElement();
    xml.writeEndDocument();
  }

  private void suite(String file, List<CaseResult> results) throws XMLStreamException {
    long failed = results.stream().filter(CaseResult::failed).count();
    xml.writeStartElement("testsuite");
    xml.writeAttribute("name", clean(file));
    xml.writeAttribute("tests", String.valueOf(results.size()));
    xml.writeAttribute("failures", String.valueOf(failed));
    for (CaseResult result : results) {
      xml.writeCharacters("\n  ");
      test(file, result);
    }
    xml.writeCharacters("\n");
    xml.writeEndElement();
  }

  private void test(String file, CaseResult result) throws XMLStreamException {
    xml.writeStartElement("testcase");
    xml.writeAttribute("classname", clean(file));
    xml.writeAttribute("name", clean(result.one().name()));
    xml.writeAttribute("file", clean(file));
    xml.writeAttribute("line", String.valueOf(result.one().place().line()));
    if (result.failed()) {
      String text = clean(report.of(result).toString());
      xml.writeStartElement("failure");
      xml.writeAttribute("message", text.lines().findFirst().orElse(""));
      xml.writeCharacters(text);
      xml.writeEndElement();
    }
    xml.writeEndElement();
  }

  /** Without what XML 1.0 cannot hold. */
  private static String clean(String text) {
    return text.codePoints()
        .filter(c -> c >= ' ' || c == '\n' || c == '\t')
        .filter(c -> c < 0xD800 || c > 0xDFFF)
        .filter(c -> c != 0xFFFE && c != 0xFFFF)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }
}

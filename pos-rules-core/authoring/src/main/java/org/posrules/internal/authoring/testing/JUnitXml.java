package org.posrules.internal.authoring.testing;

import java.io.StringWriter;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;
import org.posrules.rulebook.RulePlace;
import org.posrules.rulebook.RuleProblem;

/** Writes results as build servers read them: a suite a file, in the form of JUnit. Pure. */
public final class JUnitXml {
  private final XMLStreamWriter xml;

  private JUnitXml(XMLStreamWriter xml) {
    this.xml = xml;
  }

  /** Each case as a test; stories that are kept aside are not among them. */
  public static String of(TestRun run, CaseReport report) {
    Stream<Entry> cases =
        run.shown().stream()
            .map(
                result ->
                    new Entry(
                        result.one().place(),
                        result.one().name(),
                        result.failed() ? report.of(result).toString() : "",
                        result.took()));
    Stream<Entry> care =
        run.care().stream()
            .map(
                result ->
                    new Entry(
                        result.one().place(),
                        result.one().name(),
                        result.failed() ? report.of(result).toString() : "",
                        result.took()));
    return write(Stream.concat(cases, care).toList());
  }

  /** Each problem as a test that failed; where there is none, one that did not. */
  public static String of(List<RuleProblem> problems) {
    if (problems.isEmpty()) {
      return write(List.of(new Entry(RulePlace.of("pos-rules"), "check", "", null)));
    }
    return write(
        problems.stream()
            .map(
                problem ->
                    new Entry(
                        problem.place(),
                        problem.kind().id() + " " + problem.place(),
                        problem.toString(),
                        null))
            .toList());
  }

  private static String write(List<Entry> entries) {
    Map<String, List<Entry>> files = new TreeMap<>();
    entries.forEach(
        entry -> files.computeIfAbsent(entry.place().file(), any -> new ArrayList<>()).add(entry));
    StringWriter text = new StringWriter();
    try {
      XMLStreamWriter xml = XMLOutputFactory.newInstance().createXMLStreamWriter(text);
      new JUnitXml(xml).suites(files);
      xml.close();
    } catch (XMLStreamException e) {
      throw new IllegalStateException("a text can always be written to", e);
    }
    return text.append('\n').toString();
  }

  private void suites(Map<String, List<Entry>> files) throws XMLStreamException {
    xml.writeStartDocument("UTF-8", "1.0");
    xml.writeCharacters("\n");
    xml.writeStartElement("testsuites");
    for (Map.Entry<String, List<Entry>> file : files.entrySet()) {
      xml.writeCharacters("\n");
      suite(file.getKey(), file.getValue());
    }
    xml.writeCharacters("\n");
    xml.writeEndElement();
    xml.writeEndDocument();
  }

  private void suite(String file, List<Entry> entries) throws XMLStreamException {
    long failed = entries.stream().filter(Entry::failed).count();
    xml.writeStartElement("testsuite");
    xml.writeAttribute("name", clean(file));
    xml.writeAttribute("tests", String.valueOf(entries.size()));
    xml.writeAttribute("failures", String.valueOf(failed));
    time(
        entries.stream()
            .map(Entry::took)
            .filter(Objects::nonNull)
            .reduce(Duration::plus)
            .orElse(null));
    for (Entry entry : entries) {
      xml.writeCharacters("\n  ");
      test(entry);
    }
    xml.writeCharacters("\n");
    xml.writeEndElement();
  }

  private void test(Entry entry) throws XMLStreamException {
    String file = clean(entry.place().file());
    xml.writeStartElement("testcase");
    xml.writeAttribute("classname", file);
    xml.writeAttribute("name", clean(entry.name()));
    xml.writeAttribute("file", file);
    xml.writeAttribute("line", String.valueOf(entry.place().line()));
    time(entry.took());
    if (entry.failed()) {
      String text = clean(entry.failure());
      xml.writeStartElement("failure");
      xml.writeAttribute("message", text.lines().findFirst().orElse(""));
      xml.writeCharacters(text);
      xml.writeEndElement();
    }
    xml.writeEndElement();
  }

  /** In seconds, as build servers read it; a problem takes none. */
  private void time(@Nullable Duration took) throws XMLStreamException {
    if (took != null) {
      xml.writeAttribute("time", String.format(Locale.ROOT, "%.3f", took.toNanos() / 1e9));
    }
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

  /**
   * One test.
   *
   * @param failure what went wrong, its first line the shortest account; empty: nothing did
   * @param took how long it took, where that was measured
   */
  private record Entry(RulePlace place, String name, String failure, @Nullable Duration took) {
    boolean failed() {
      return !failure.isEmpty();
    }
  }
}

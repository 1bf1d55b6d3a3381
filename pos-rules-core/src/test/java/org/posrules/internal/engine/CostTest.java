package org.posrules.internal.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.posrules.FailedTransaction;
import org.posrules.cases.PlannedHistory;
import org.posrules.history.Past;
import org.posrules.internal.authoring.cases.CaseNames;
import org.posrules.internal.authoring.cases.GivenReader;
import org.posrules.internal.authoring.cases.HistoryReader;
import org.posrules.internal.authoring.yaml.YamlMap;
import org.posrules.internal.authoring.yaml.YamlReader;
import org.posrules.internal.authoring.yaml.YamlValue;
import org.posrules.rulebook.RuleProblem;

/**
 * What ten fixed requests cost stays within bounds that are data: bytes allocated, and matches of
 * rules. Both come out alike on a slow and on a busy machine. With {@code -Dcosts.print} the rows
 * of {@code costs/most.csv} are printed as they are now, to be put there when a change is on
 * purpose; let it run alone then, since a JVM that is warm from other tests allocates less.
 */
class CostTest {
  private static final Path FOLDER = Path.of("src/test/resources/costs").toAbsolutePath();
  private static final Path BOUNDS = FOLDER.resolve("most.csv");
  private static final String REQUESTS = "requests.yaml";
  private static final int WARM_UP = 20;
  private static final int MEASURED = 10;

  /** What another JDK, or its compiler, may take more than was measured. */
  private static final double ROOM = 1.2;

  private static final ThreadMXBean THREAD = (ThreadMXBean) ManagementFactory.getThreadMXBean();
  private static final PlannedHistory HISTORY = new PlannedHistory();
  private static final CountedEngine ENGINE = new CountedEngine(HISTORY);

  private record Cost(long bytes, long matches) {}

  private record Request(String name, FailedTransaction given, Past history) {

    FailedTransaction afterItsHistory() {
      HISTORY.plan(history);
      return given;
    }
  }

  static List<Request> requests() {
    List<RuleProblem> problems = new ArrayList<>();
    List<Request> requests = requests(problems);
    assertEquals(List.of(), problems);
    return requests;
  }

  private static List<Request> requests(List<RuleProblem> problems) {
    return YamlReader.read(REQUESTS, yaml(), problems).stream()
        .flatMap(whole -> whole.map(List.of("requests")).stream())
        .flatMap(map -> map.needed("requests").stream())
        .flatMap(list -> list.items().stream())
        .flatMap(each -> each.map(List.of("name", "given", "times", "history")).stream())
        .map(CostTest::request)
        .toList();
  }

  /** With the text as often as the file says. */
  private static Request request(YamlMap map) {
    FailedTransaction given = map.needed("given").map(GivenReader::read).orElseThrow();
    int times = map.get("times").flatMap(YamlValue::smallNumber).orElse(1);
    return new Request(
        map.neededText("name"),
        times == 1 ? given : given.toBuilder().errorText(given.errorText().repeat(times)).build(),
        new HistoryReader(CaseNames.any()).of(map.get("history"), Optional.empty(), null));
  }

  private static String yaml() {
    try {
      return Files.readString(FOLDER.resolve(REQUESTS));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<String, Cost> bounds() {
    try {
      Map<String, Cost> bounds = new TreeMap<>();
      for (String line : Files.readString(BOUNDS).lines().skip(1).toList()) {
        String[] cells = line.split(",");
        bounds.put(cells[0], new Cost(Long.parseLong(cells[1]), Long.parseLong(cells[2])));
      }
      return bounds;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Cost bound(Request request) {
    return bounds().getOrDefault(request.name(), new Cost(0, 0));
  }

  /** The least of several, since a listener or a class that loads late only adds. */
  private static long bytes(Request request) {
    FailedTransaction given = request.afterItsHistory();
    return LongStream.range(0, WARM_UP + MEASURED)
        .map(call -> bytesOfOne(given))
        .skip(WARM_UP)
        .min()
        .orElseThrow();
  }

  private static long bytesOfOne(FailedTransaction given) {
    long before = THREAD.getCurrentThreadAllocatedBytes();
    ENGINE.diagnose(given);
    return THREAD.getCurrentThreadAllocatedBytes() - before;
  }

  private static long matches(Request request) {
    return ENGINE.matches(request.afterItsHistory());
  }

  private static String refused(Request request, String what, long cost, long most) {
    return "%s: %d %s, more than %d; if that is on purpose, run with -Dcosts.print and put the rows into %s"
        .formatted(request.name(), cost, what, most, BOUNDS);
  }

  @ParameterizedTest(name = "{index}")
  @MethodSource("requests")
  void bytes_ofARequest_stayWithinTheirBound(Request request) {
    long most = Math.round(bound(request).bytes() * ROOM);
    long bytes = bytes(request);
    assertTrue(bytes <= most, () -> refused(request, "bytes", bytes, most));
  }

  @ParameterizedTest(name = "{index}")
  @MethodSource("requests")
  void matches_ofARequest_stayWithinTheirBound(Request request) {
    long most = bound(request).matches();
    long matches = matches(request);
    assertTrue(matches <= most, () -> refused(request, "matches", matches, most));
  }

  @Test
  void matches_ofACode_areSeen() {
    assertTrue(matches(requests().get(0)) > 0, "the sessions pass the counting listener by");
  }

  @Test
  void bounds_areThereForEachRequest() {
    assertEquals(
        requests().stream().map(Request::name).sorted().toList(), List.copyOf(bounds().keySet()));
  }

  @AfterAll
  static void print() {
    if (System.getProperty("costs.print") != null) {
      System.out.println("request,bytes,matches");
      requests().forEach(r -> System.out.println(r.name() + "," + bytes(r) + "," + matches(r)));
    }
  }
}

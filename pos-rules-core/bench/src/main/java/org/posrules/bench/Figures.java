package org.posrules.bench;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * Runs the benchmarks and prints their table for the README: time, bytes, and both as a multiple of
 * the base. The base is the class's {@code floor}, {@code limit}, {@code echo}, {@code one} or
 * {@code ours} with the same parameters; where there is none, the same benchmark at its smallest
 * size. Takes the options of JMH.
 */
public final class Figures {
  private static final Set<String> BASES = Set.of("floor", "limit", "echo", "one", "ours");
  private static final Set<String> SIZES = Set.of("times", "length");

  /** Less than this is no base for a multiple: a profiler sees some thousandths of a byte. */
  private static final double LEAST = 0.005;

  private final Collection<RunResult> results;

  private Figures(Collection<RunResult> results) {
    this.results = results;
  }

  /** Options of JMH; without any, all benchmarks as their annotations say. */
  public static void main(String[] args) throws Exception {
    Options options =
        new OptionsBuilder()
            .parent(new CommandLineOptions(args))
            .addProfiler(GCProfiler.class)
            .build();
    new Figures(new Runner(options).run()).print();
  }

  private void print() {
    System.out.printf(
        "%n%d processors, %s %s, %s%n%n",
        Runtime.getRuntime().availableProcessors(),
        System.getProperty("java.vm.name"),
        System.getProperty("java.version"),
        System.getProperty("os.arch"));
    System.out.println("| benchmark | base | time | bytes | times the base | bytes, times |");
    System.out.println("|---|---|---|---|---|---|");
    results.stream().map(this::row).forEach(System.out::println);
  }

  private String row(RunResult run) {
    RunResult base = base(run);
    return String.format(
        Locale.ROOT,
        "| %s | %s | %s | %,.0f | %s | %s |",
        name(run),
        base == run ? "" : method(base),
        time(run),
        bytes(run),
        times(run, base, Figures::score),
        times(run, base, Figures::bytes));
  }

  private RunResult base(RunResult run) {
    return results.stream()
        .filter(other -> type(other).equals(type(run)))
        .filter(other -> BASES.contains(method(other)))
        .filter(other -> parameters(other, Set.of()).equals(parameters(run, Set.of())))
        .findFirst()
        .orElseGet(() -> smallest(run));
  }

  private RunResult smallest(RunResult run) {
    return results.stream()
        .filter(other -> other.getParams().getBenchmark().equals(run.getParams().getBenchmark()))
        .filter(other -> parameters(other, SIZES).equals(parameters(run, SIZES)))
        .min(Comparator.comparing(Figures::size))
        .orElse(run);
  }

  private static int size(RunResult run) {
    return SIZES.stream()
        .map(run.getParams()::getParam)
        .filter(size -> size != null)
        .mapToInt(Integer::parseInt)
        .findFirst()
        .orElse(0);
  }

  private static Map<String, String> parameters(RunResult run, Set<String> without) {
    BenchmarkParams params = run.getParams();
    Map<String, String> parameters = new TreeMap<>();
    params.getParamsKeys().forEach(key -> parameters.put(key, params.getParam(key)));
    parameters.keySet().removeAll(without);
    return parameters;
  }

  private static String name(RunResult run) {
    String type = type(run).substring(type(run).lastIndexOf('.') + 1).replace("Benchmark", "");
    String given = String.join(", ", parameters(run, Set.of()).values()).replace("|", "\\|");
    return type + "." + method(run) + (given.isEmpty() ? "" : " (" + given.strip() + ")");
  }

  private static String type(RunResult run) {
    String benchmark = run.getParams().getBenchmark();
    return benchmark.substring(0, benchmark.lastIndexOf('.'));
  }

  private static String method(RunResult run) {
    String benchmark = run.getParams().getBenchmark();
    return benchmark.substring(benchmark.lastIndexOf('.') + 1);
  }

  private static String time(RunResult run) {
    Result<?> result = run.getPrimaryResult();
    String unit = result.getScoreUnit().replace("/op", "").replace("us", "µs");
    return String.format(Locale.ROOT, digits(result.getScore()), result.getScore()) + " " + unit;
  }

  private static String digits(double score) {
    if (score < 0.001) {
      return "%.0e";
    }
    return score < 1 ? "%.3f" : score < 10 ? "%.2f" : "%,.0f";
  }

  private static double score(RunResult run) {
    return run.getPrimaryResult().getScore();
  }

  private static double bytes(RunResult run) {
    return run.getSecondaryResults().keySet().stream()
        .filter(name -> name.endsWith("gc.alloc.rate.norm"))
        .mapToDouble(name -> run.getSecondaryResults().get(name).getScore())
        .findFirst()
        .orElse(Double.NaN);
  }

  private static String times(RunResult run, RunResult base, ToDoubleFunction<RunResult> figure) {
    double times = figure.applyAsDouble(run) / figure.applyAsDouble(base);
    boolean nothing = base == run || figure.applyAsDouble(base) < LEAST;
    return nothing || Double.isNaN(times) ? "" : String.format(Locale.ROOT, digits(times), times);
  }
}

package org.posrules.internal.authoring.gate;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.SortedMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.posrules.internal.authoring.drl.Spot;
import org.posrules.rulebook.ProblemKind;
import org.posrules.rulebook.RulePlace;
import org.posrules.rulebook.RuleProblem;
import org.posrules.rulebook.RulebookException;

/**
 * Compiles rules in a process of their own, which ends at a deadline and cannot take more memory
 * than it was given. What ails it is told as a problem of the rules. Used by one thread.
 */
final class CompilerProcess {
  private static final String STOPPED = "the compiler could not cope with these rules: ";
  private static final String DO =
      "; make them simpler, and leave files out by turns to find the one that it fails on";

  private static final Duration TICK = Duration.ofMillis(100);

  /** A killed process is gone after milliseconds, as a rule. */
  private static final Duration GONE = Duration.ofSeconds(2);

  private final List<String> command;
  private final Limits.OfTime time;

  CompilerProcess(List<String> command, Limits.OfTime time) {
    this.command = List.copyOf(command);
    this.time = time;
  }

  /** Throws {@link RulebookException} where the compiler refuses the rules or fails on them. */
  Wire.Answer compile(SortedMap<String, String> drl) {
    Process process = start();
    try {
      return answer(process, drl);
    } catch (TimeoutException e) {
      throw failed(drl, "it did not end in time");
    } catch (ExecutionException e) {
      throw failed(drl, "it broke off");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw failed(drl, "it was interrupted");
    } finally {
      end(process);
    }
  }

  /** With all that it has started; who is killed is not gone at once. */
  private static void end(Process process) {
    List<ProcessHandle> all =
        Stream.concat(process.descendants(), Stream.of(process.toHandle())).toList();
    all.forEach(ProcessHandle::destroyForcibly);
    CompletableFuture.allOf(
            all.stream().map(ProcessHandle::onExit).toArray(CompletableFuture[]::new))
        .completeOnTimeout(null, GONE.toMillis(), TimeUnit.MILLISECONDS)
        .join();
  }

  private Process start() {
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().clear();
    builder.environment().putAll(ChildJvm.characterSet());
    builder.redirectError(ProcessBuilder.Redirect.DISCARD);
    try {
      return builder.start();
    } catch (IOException e) {
      throw new IllegalStateException(ChildJvm.NONE, e);
    }
  }

  /** Another thread talks to the process, so that one which stops talking holds nobody. */
  private Wire.Answer answer(Process process, SortedMap<String, String> drl)
      throws InterruptedException, ExecutionException, TimeoutException {
    FutureTask<Wire.Answer> talk = new FutureTask<>(() -> talk(process, drl));
    Thread thread = new Thread(talk, "rule-compiler");
    thread.setDaemon(true);
    thread.start();
    long since = System.nanoTime();
    while (true) {
      try {
        return talk.get(TICK.toMillis(), TimeUnit.MILLISECONDS);
      } catch (TimeoutException e) {
        if (time.isOver(System.nanoTime() - since, process)) {
          throw e;
        }
      }
    }
  }

  private static Wire.Answer talk(Process process, SortedMap<String, String> drl)
      throws IOException {
    try (DataOutputStream out =
            new DataOutputStream(new BufferedOutputStream(process.getOutputStream()));
        DataInputStream in =
            new DataInputStream(new BufferedInputStream(process.getInputStream()))) {
      Wire.writeRules(out, drl);
      out.flush();
      return Wire.readAnswer(in);
    }
  }

  private static RulebookException failed(SortedMap<String, String> drl, String how) {
    return new RulebookException(
        List.of(RuleProblem.of(ProblemKind.COMPILER_STOPPED, placeOf(drl), STOPPED + how + DO)));
  }

  /** Where only one rule or one file can be meant, that one. */
  static RulePlace placeOf(SortedMap<String, String> drl) {
    return drl.size() == 1
        ? Spot.ofRule(drl.firstKey(), drl.getOrDefault(drl.firstKey(), ""))
        : RulePlace.of("*.drl");
  }
}

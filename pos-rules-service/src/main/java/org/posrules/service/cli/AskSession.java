package org.posrules.service.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.posrules.FailedTransaction;
import org.posrules.MissingFact;
import org.posrules.json.Decoded;
import org.posrules.json.TransactionJson;
import org.posrules.json.problems.RequestProblem;
import org.posrules.service.Diagnoser;
import org.posrules.service.cli.Page.Ink;
import org.posrules.service.words.Words;

/** Asks a person for the facts that would change the answer most, one at a time. */
final class AskSession {
  private static final int MOST_QUESTIONS = 5;
  private static final int TRIES = 3;

  private final Console console;
  private final Words words;
  private final Diagnoser diagnoser;
  private final BufferedReader lines;
  private final Set<String> asked = new HashSet<>();

  AskSession(Console console, Words words, Diagnoser diagnoser) {
    this.console = console;
    this.words = words;
    this.diagnoser = diagnoser;
    lines = new BufferedReader(new InputStreamReader(console.in(), StandardCharsets.UTF_8));
  }

  /** The transaction with the facts that the person knew. */
  FailedTransaction run(FailedTransaction start) {
    FailedTransaction transaction = start;
    show("", words.get("ask.intro"));
    while (asked.size() < MOST_QUESTIONS) {
      Optional<MissingFact> next = next(transaction);
      if (next.isEmpty()) {
        show("", words.get("ask.settled"));
        return transaction;
      }
      asked.add(next.get().fact());
      Optional<FailedTransaction> answered = ask(transaction, next.get());
      if (answered.isEmpty()) {
        return transaction;
      }
      transaction = answered.get();
    }
    show("", words.get("ask.enough"));
    return transaction;
  }

  private Optional<MissingFact> next(FailedTransaction transaction) {
    return diagnoser.diagnose(transaction, true).missingFacts().stream()
        .filter(missing -> !asked.contains(missing.fact()))
        .filter(missing -> FactFlags.forField(missing.fact()).isPresent())
        .findFirst();
  }

  /** Empty when the person wants no more questions. */
  private Optional<FailedTransaction> ask(FailedTransaction transaction, MissingFact missing) {
    show("? ", missing.question());
    List<MissingFact.Answer> answers = missing.answers();
    for (int i = 0; i < answers.size(); i++) {
      show("  " + (i + 1) + ") ", answers.get(i).label());
    }
    for (int tries = 0; tries < TRIES; tries++) {
      String line = readLine();
      if (line == null || line.isBlank()) {
        return line == null ? Optional.empty() : Optional.of(transaction);
      }
      Decoded decoded = set(transaction, missing, choose(answers, line.strip()));
      if (decoded instanceof Decoded.Accepted accepted) {
        return Optional.of(accepted.transaction());
      }
      show("  ", words.get("ask.again", Told.in(reason(decoded), console.locale())));
    }
    return Optional.of(transaction);
  }

  /** The value of the answer with this number, or the line itself. */
  private static String choose(List<MissingFact.Answer> answers, String line) {
    boolean numbered = line.matches("[1-9]") && Integer.parseInt(line) <= answers.size();
    return numbered ? answers.get(Integer.parseInt(line) - 1).value() : line;
  }

  private static Decoded set(FailedTransaction transaction, MissingFact missing, String value) {
    FactFlag flag = FactFlags.forField(missing.fact()).orElseThrow();
    RequestJson request = new RequestJson();
    request.put(flag.field(), FactText.json(flag.kind(), value));
    return TransactionJson.addTo(transaction, request.bytes());
  }

  private static String reason(Decoded decoded) {
    return decoded instanceof Decoded.Rejected rejected
        ? String.join("; ", rejected.problems().stream().map(RequestProblem::detail).toList())
        : "";
  }

  private @Nullable String readLine() {
    console.err().print(words.get("ask.prompt") + " ");
    console.err().flush();
    try {
      return lines.readLine();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** On standard error, so that standard output holds nothing but the report. */
  private void show(String mark, String text) {
    console.err().print(new Page(console.width(), false).block(mark, Ink.PLAIN, text));
  }
}

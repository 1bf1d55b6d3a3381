package org.posrules.internal.evidence;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.posrules.ActingParty;
import org.posrules.Fact;
import org.posrules.FailedTransaction;
import org.posrules.facts.CodeSignal;
import org.posrules.facts.DeviceSignal;
import org.posrules.facts.HttpSignal;
import org.posrules.facts.Origin;
import org.posrules.facts.PhraseSignal;
import org.posrules.facts.ProgramSignal;
import org.posrules.facts.ReceivedSignal;
import org.posrules.facts.ResemblanceSignal;
import org.posrules.facts.Row;
import org.posrules.facts.Signal;
import org.posrules.facts.Strength;
import org.posrules.history.Past;
import org.posrules.internal.resemblance.Resemblance;
import org.posrules.internal.rulebook.RulebookContent;
import org.posrules.internal.values.Lean;
import org.posrules.internal.values.Libraries;
import org.posrules.internal.values.UnusedFact;
import org.posrules.rulebook.Cause;
import org.posrules.rulebook.CodeRow;

/** Turns a clean transaction into signals. Immutable; thread-safe. */
public final class EvidenceReader {
  private static final String PROGRAMMER = "PROGRAMMER";

  private static final String TEXT = "errorText";

  /** Likelier than not somebody writes who makes programs. */
  private static final double MAKERS = 0.5;

  private final Map<String, CodeRow> devices;
  private final Set<String> own;
  private final CodeReader codes;

  /** Concepts at so many places beside a vague phrase say more; one may only be its subject. */
  private static final int MORE = 2;

  private final EmvReader emv;
  private final TextReader texts;
  private final Resemblance resemblance;
  private final UnusedFacts unused;

  /** {@code words} and {@code wordings}: those of the rulebook. */
  public EvidenceReader(RulebookContent rulebook, Lexicon words, Resemblance wordings) {
    CodeBook book = new CodeBook(rulebook);
    this.devices = rulebook.devices();
    this.own =
        rulebook.causes().values().stream()
            .filter(cause -> cause.party() == ActingParty.INTEGRATOR)
            .map(Cause::name)
            .collect(Collectors.toUnmodifiableSet());
    this.codes = new CodeReader(book);
    this.emv = new EmvReader(book);
    this.texts = new TextReader(rulebook, words, new CodesInText(book, codes));
    this.resemblance = wordings;
    this.unused = new UnusedFacts(rulebook, book, codes, texts);
  }

  /**
   * What the error text of the transaction says. What explains nothing is heard as what it is like;
   * what is vague or hints, but says more, as what that is about.
   */
  public ErrorText hear(FailedTransaction transaction) {
    String text = transaction.errorText();
    if (text == null || text.isBlank()) {
      return ErrorText.NONE;
    }
    ErrorText heard = texts.read(text, transaction.responseCodeScheme());
    Lean lean = resemblance.lean(heard.words().concepts(), heard.words().places());
    return heard.leaning(lean, likeness(heard, lean));
  }

  private Optional<ResemblanceSignal> likeness(ErrorText heard, Lean lean) {
    List<PhraseSignal> phrases = heard.words().phrases();
    if (phrases.stream().noneMatch(EvidenceReader::explains)) {
      return resemblance.of(heard.plain(), heard.words().concepts(), lean, TEXT);
    }
    boolean vague = phrases.stream().noneMatch(EvidenceReader::names);
    boolean saysMore = heard.words().more() >= MORE;
    Optional<ResemblanceSignal> leaning =
        saysMore || (lean.say() > 0 && !vague) ? resemblance.leaning(lean, TEXT) : Optional.empty();
    return vague
        ? leaning.or(() -> resemblance.leaning(heard.plain(), heard.words().concepts(), TEXT))
        : leaning;
  }

  /** What was heard of a text, as it is to be understood beside these facts. */
  public ErrorText hearAgain(ErrorText heard, FailedTransaction other) {
    return texts.quoting(heard, other.responseCodeScheme());
  }

  /** The signals of facts that stand for themselves; the rest is read of several together. */
  public List<Signal> plain(FailedTransaction transaction, OffsetDateTime time) {
    List<Signal> signals = FactReader.read(transaction, time);
    for (String word : transaction.deviceStatus()) {
      DeviceWords.row(devices, word)
          .filter(row -> !row.noFault())
          .map(EvidenceReader::device)
          .filter(signal -> !signals.contains(signal))
          .ifPresent(signals::add);
    }
    return signals;
  }

  private static DeviceSignal device(CodeRow row) {
    return new DeviceSignal(
        row.code(), row.cause(), row.strength(), row.row(), List.of("deviceStatus"));
  }

  /** Whether all that is read of several facts together is the same of both. */
  public boolean areAlike(FailedTransaction one, FailedTransaction other) {
    for (Fact<?> fact : Fact.all()) {
      if (!Objects.equals(one.get(fact), other.get(fact)) && !isPlain(fact, one, other)) {
        return false;
      }
    }
    return true;
  }

  private boolean isPlain(Fact<?> fact, FailedTransaction one, FailedTransaction other) {
    return FactReader.PLAIN.contains(fact)
        || (fact.equals(Fact.DEVICE_STATUS) && areInTheTable(one) && areInTheTable(other));
  }

  private boolean areInTheTable(FailedTransaction transaction) {
    return transaction.deviceStatus().stream()
        .allMatch(word -> DeviceWords.row(devices, word).isPresent());
  }

  /**
   * The signals, each once.
   *
   * @param heard what {@link #hear} says of the transaction, or {@link #hearAgain}
   * @param time the transaction's own time
   * @param past what is remembered that bears on it
   */
  public List<Signal> read(
      FailedTransaction transaction, ErrorText heard, OffsetDateTime time, Past past) {
    List<Signal> signals = plain(transaction, time);
    signals.addAll(emv.read(transaction));
    List<Row> text = text(transaction, heard, signals);
    List<Row> rows = new ArrayList<>(codes.read(transaction, text));
    for (Signal signal : signals) {
      if (signal instanceof HttpSignal http) {
        codes.http(http).ifPresent(rows::add);
      }
    }
    rows.addAll(text);
    received(transaction).forEach((field, code) -> code(field, code, rows, signals));
    transaction.deviceStatus().forEach(word -> device(word, rows));
    signals.addAll(distinct(rows));
    program(transaction, heard, rows)
        .filter(program -> !signals.contains(program))
        .ifPresent(signals::add);
    signals.addAll(PastReader.read(past, time));
    return signals;
  }

  /**
   * An HTTP status, a code of a payment service, an error of the program's own, its makers; or a
   * text such as they write.
   */
  private Optional<ProgramSignal> program(
      FailedTransaction transaction, ErrorText heard, List<Row> rows) {
    if (transaction.httpStatus() != null) {
      return Optional.of(new ProgramSignal("httpStatus"));
    }
    for (Row row : rows) {
      if (isOfAService(row) || isOfTheCaller(row) || isOfItsMakers(row)) {
        return Optional.of(new ProgramSignal(row.facts().get(0)));
      }
    }
    return heard.lean().share(ActingParty.INTEGRATOR) > MAKERS
        ? Optional.of(new ProgramSignal(TEXT))
        : Optional.empty();
  }

  private static boolean isOfAService(Row row) {
    return row instanceof CodeSignal code
        && code.origin() == Origin.GATEWAY
        && !row.facts().get(0).equals(TEXT);
  }

  /** A library's message on which the maker of the calling program must act. */
  private boolean isOfTheCaller(Row row) {
    return Libraries.print(row) && own.contains(row.cause());
  }

  /** Who writes of interfaces and callbacks can look the payment up by them. */
  private static boolean isOfItsMakers(Row row) {
    return row instanceof PhraseSignal phrase && phrase.name().equals(PROGRAMMER);
  }

  /** What the lexicon knows in a text, for those who write it. */
  public KnownWords known(String text) {
    return texts.known(text);
  }

  /** The facts that were given and say nothing to this rulebook. */
  public List<UnusedFact> unused(FailedTransaction transaction) {
    return unused.in(transaction);
  }

  private List<Row> text(FailedTransaction transaction, ErrorText heard, List<Signal> signals) {
    String text = transaction.errorText();
    if (text == null || text.isBlank()) {
      return List.of();
    }
    for (Signal mark : heard.marks()) {
      if (transaction.httpStatus() == null || !(mark instanceof HttpSignal)) {
        signals.add(mark);
      }
    }
    List<Row> read = heard.rows();
    boolean asks = text.indexOf('?') >= 0 || text.indexOf('？') >= 0;
    boolean understood = read.stream().anyMatch(EvidenceReader::explains);
    Words words = heard.words();
    signals.add(new ReceivedSignal(TEXT, understood, words.unheard(), words.untold(), asks));
    heard.resemblance().ifPresent(signals::add);
    return read;
  }

  private static boolean names(Row row) {
    return !row.cause().isEmpty() && row.strength() != Strength.WEAK;
  }

  /** A word that only tells the topic explains nothing; what is vague is understood as vague. */
  private static boolean explains(Row row) {
    return !row.cause().isEmpty() || row.strength() != Strength.WEAK;
  }

  /** The codes by the fields that they were given in. */
  private static Map<String, String> received(FailedTransaction transaction) {
    Map<String, String> received = new LinkedHashMap<>();
    if (transaction.responseCode() != null && !transaction.responseCode().isBlank()) {
      received.put("responseCode", transaction.responseCode());
    }
    for (int i = 0; i < transaction.codes().size(); i++) {
      received.put("codes/" + i, transaction.codes().get(i).code());
    }
    return received;
  }

  /** A code that no table knows is still a word that may speak for itself, if it is a word. */
  private void code(String field, String code, List<Row> rows, List<Signal> signals) {
    if (!stands(field, rows) && CodeReader.isWord(code)) {
      rows.addAll(texts.words(code, field));
    }
    signals.add(ReceivedSignal.ofCode(field, stands(field, rows)));
  }

  private static boolean stands(String field, List<Row> rows) {
    for (Row row : rows) {
      if (row.facts().contains(field)) {
        return true;
      }
    }
    return false;
  }

  /** A word that stands in the table is plain. */
  private void device(String word, List<Row> rows) {
    if (DeviceWords.row(devices, word).isEmpty()) {
      rows.addAll(texts.words(word, "deviceStatus"));
    }
  }

  private static List<Row> distinct(List<Row> rows) {
    List<Row> distinct = new ArrayList<>();
    for (Row row : rows) {
      if (!isAmong(distinct, row)) {
        distinct.add(row);
      }
    }
    return distinct;
  }

  private static boolean isAmong(List<Row> rows, Row other) {
    for (Row row : rows) {
      if (isSame(row, other)) {
        return true;
      }
    }
    return false;
  }

  /**
   * A code that stands both in its field and in the text is one observation, not two; so is one
   * that gateway and network pass on with one meaning.
   */
  private static boolean isSame(Row kept, Row other) {
    if (kept instanceof CodeSignal field && other instanceof CodeSignal code) {
      boolean inText = code.facts().contains(TEXT);
      return field.code().equals(code.code()) && (inText || field.cause().equals(code.cause()));
    }
    if (kept instanceof PhraseSignal phrase && other instanceof PhraseSignal same) {
      return phrase.name().equals(same.name()) && phrase.row().equals(same.row());
    }
    return kept.row().equals(other.row());
  }
}

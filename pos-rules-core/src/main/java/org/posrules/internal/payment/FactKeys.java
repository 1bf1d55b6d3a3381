package org.posrules.internal.payment;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.posrules.facts.CodeSignal;
import org.posrules.facts.CryptogramSignal;
import org.posrules.facts.DeviceSignal;
import org.posrules.facts.HttpSignal;
import org.posrules.facts.InquirySignal;
import org.posrules.facts.Origin;
import org.posrules.facts.PhraseSignal;
import org.posrules.facts.ReplySignal;
import org.posrules.facts.SendSignal;
import org.posrules.facts.Signal;
import org.posrules.facts.TypeSignal;
import org.posrules.facts.WaitSignal;
import org.posrules.rulebook.Cause;

/** Under which keys a signal stands in {@code tables/proofs.csv}. Immutable; thread-safe. */
final class FactKeys {
  /**
   * What a captive portal (511) or an edge answers itself, as the server behind it was not reached:
   * down, out of reach, no TLS, no valid certificate. Not 522, which also comes after the request
   * has left, and not 530, which tells no reason.
   */
  private static final Set<Integer> AHEAD_OF_THE_SERVER = Set.of(511, 521, 523, 525, 526);

  private final Map<String, Cause> causes;

  FactKeys(Map<String, Cause> causes) {
    this.causes = causes;
  }

  /** What is put behind a key where a row holds for one type of transaction only. */
  static String ofType(List<Signal> signals) {
    for (Signal signal : signals) {
      if (signal instanceof TypeSignal asked) {
        return " of " + asked.type();
      }
    }
    return "";
  }

  /**
   * The keys, the most general last.
   *
   * @param replied whether the caller knows that a final answer came back
   */
  List<String> of(Signal signal, boolean replied) {
    if (signal instanceof SendSignal send) {
      return List.of("requestSent=" + send.sent());
    }
    if (signal instanceof ReplySignal reply) {
      return List.of("replyReceived=" + reply.received());
    }
    if (signal instanceof WaitSignal wait) {
      return List.of("elapsedMillis=" + wait.length());
    }
    if (signal instanceof HttpSignal http) {
      return of(http);
    }
    if (signal instanceof InquirySignal inquiry) {
      return List.of("inquiry=" + inquiry.outcome());
    }
    if (signal instanceof TypeSignal asked) {
      return List.of("transactionType=" + asked.type());
    }
    if (signal instanceof CryptogramSignal chip) {
      return List.of("cryptogramInformation=" + chip.decision());
    }
    if (signal instanceof DeviceSignal device) {
      return List.of("deviceStatus=" + device.word());
    }
    if (signal instanceof PhraseSignal phrase) {
      return List.of("text=" + phrase.name());
    }
    return signal instanceof CodeSignal code ? of(code, replied) : List.of();
  }

  private static List<String> of(HttpSignal http) {
    String itself = "httpStatus=" + http.status();
    return AHEAD_OF_THE_SERVER.contains(http.status())
        ? List.of(itself)
        : List.of(itself, "httpStatus=" + http.status() / 100 + "xx");
  }

  /** What a bare code stands for is proven only where it is known to be of the answer. */
  private List<String> of(CodeSignal code, boolean replied) {
    String itself = "code=" + code.scheme() + "/" + code.code();
    boolean answers = code.origin() == Origin.HOST || code.origin() == Origin.GATEWAY;
    String answer = answers ? answer(code) : "";
    boolean quoted = code.facts().contains("errorText");
    boolean approves = answer.equals("approval");
    boolean believed = approves || !code.contradicted();
    if (answer.isEmpty() || !believed || !(quoted || code.received())) {
      return List.of(itself);
    }
    if (approves && code.bare() && !replied) {
      return List.of("bare=" + code.origin() + "/" + answer);
    }
    return List.of(itself, (quoted ? "quoted=" : "answer=") + code.origin() + "/" + answer);
  }

  /** What a code of somebody who answers amounts to; empty when it is no final answer. */
  private String answer(CodeSignal code) {
    Cause cause = causes.get(code.cause());
    if (code.cause().isEmpty()) {
      return "approval";
    }
    return cause == null
        ? ""
        : switch (cause.money()) {
          case ANSWERED -> "refusal";
          case OPEN -> code.origin() == Origin.HOST ? "refusal" : "";
          case CHARGED -> "approval";
          case NOT_SENT, UNKNOWN -> "";
        };
  }
}

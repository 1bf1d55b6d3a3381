package org.posrules.internal.authoring;

import java.util.Optional;
import org.posrules.RetryAdvice;
import org.posrules.rulebook.Cause;
import org.posrules.rulebook.Cause.MoneyState;
import org.posrules.rulebook.ProblemKind;

/** What every cause keeps: what may be repeated must be known not to have been paid. Pure. */
final class CauseLaws {
  private CauseLaws() {}

  static void checkName(TopicFile file, Cause cause, Optional<Pack> pack) {
    if (cause.name().matches("[A-Z][A-Z0-9_]*")) {
      pack.ifPresent(known -> checkPlace(file, known.folder()));
    } else {
      file.map()
          .problemAtValue(
              TopicFile.CAUSE,
              ProblemKind.NAME_FORM,
              "a cause is written in SCREAMING_SNAKE: " + cause.name());
    }
  }

  /** {@code folder}: that of the cause's category. */
  static void checkPlace(TopicFile file, String folder) {
    String path = TopicFile.path(folder, file.cause());
    if (!file.path().equals(path)) {
      file.map()
          .problemAtValue(
              TopicFile.CAUSE,
              ProblemKind.CAUSE_FILE,
              "the file of " + file.cause() + " is " + path + ", not " + file.path());
    }
  }

  static void check(TopicFile file, Cause cause) {
    MoneyState money = cause.money();
    boolean open = money == MoneyState.UNKNOWN || money == MoneyState.OPEN;
    if (cause.phase().isEmpty() == (money == MoneyState.NOT_SENT)) {
      String key = file.map().has("phase") ? "phase" : "outcome";
      broken(
          file,
          key,
          "a phase goes with NOT_SENT, and says at which step before sending it happens");
    }
    if (cause.retry().isSafeToRepeat() && open) {
      broken(file, "retry", cause.retry() + " asks for an outcome of NOT_SENT or ANSWERED");
    }
    if (cause.retry() == RetryAdvice.VERIFY_FIRST && !open) {
      broken(file, "retry", "VERIFY_FIRST asks for an outcome of UNKNOWN or OPEN");
    }
    if (cause.outcome().isHarmless() && cause.retry() != RetryAdvice.DO_NOT_RETRY) {
      broken(file, "retry", "where nothing has failed there is nothing to repeat: DO_NOT_RETRY");
    }
    if (money == MoneyState.UNKNOWN
        && !cause.retry().isSafeToRepeat()
        && cause.retry().compareTo(RetryAdvice.VERIFY_FIRST) < 0) {
      broken(file, "retry", "an UNKNOWN outcome asks for VERIFY_FIRST or DO_NOT_RETRY");
    }
  }

  private static void broken(TopicFile file, String key, String law) {
    file.map().problemAtValue(key, ProblemKind.CAUSE_LAW, law);
  }
}

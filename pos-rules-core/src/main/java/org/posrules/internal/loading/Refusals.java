package org.posrules.internal.loading;

import java.nio.file.Path;
import java.util.List;
import org.posrules.internal.packing.BrokenZipException;
import org.posrules.internal.packing.Bundle;
import org.posrules.rulebook.ProblemKind;
import org.posrules.rulebook.RuleProblem;
import org.posrules.rulebook.RulebookException;

/** Why a built rulebook is refused, and what to do about it. */
final class Refusals {
  static final String MISSING = "is no file; name a rulebook that pos-rules build has written";
  static final String UNREADABLE = "cannot be read; look at who may read it";
  static final String TOO_LARGE = "is too large for a rulebook; name another file";
  static final String NOT_ONE =
      "is no built rulebook; name a file that pos-rules build has written";
  static final String UNSIGNED =
      "is not signed, so nobody answers for it; build it again with --sign KEY.pem";
  static final String NOT_GENUINE =
      "was changed after it was signed: the signature does not fit the manifest. Do not use it;"
          + " fetch it again from where it was built";
  static final String OTHER_FORMAT =
      "is a built rulebook of a format that this version does not read; build it again with this"
          + " version";
  private static final String FETCH = "; fetch it again from where it was built";
  private static final String CUT = "is cut: its end is missing" + FETCH;
  private static final String LONGER = "goes on behind its end" + FETCH;
  private static final String OTHERWISE =
      "is not as pos-rules build writes it: a byte has changed, or another tool has packed it anew"
          + FETCH;

  private final String place;

  Refusals(Path file) {
    this.place = file.toString().replace('\\', '/');
  }

  RulebookException of(ProblemKind kind, String message) {
    return new RulebookException(List.of(RuleProblem.of(kind, place, message)));
  }

  RulebookException broken(BrokenZipException e) {
    return switch (e.fault()) {
      case NO_ZIP -> of(ProblemKind.BUILT_NOT_ONE, NOT_ONE);
      case CUT -> of(ProblemKind.BUILT_CUT, CUT);
      case LONGER -> of(ProblemKind.BUILT_REPACKED, LONGER);
      case TWICE -> of(ProblemKind.BUILT_REPACKED, "holds " + e.name() + " twice" + FETCH);
      case OTHERWISE -> of(ProblemKind.BUILT_REPACKED, OTHERWISE);
    };
  }

  RulebookException unknownKey(String key) {
    return of(
        ProblemKind.BUILT_KEY_UNKNOWN,
        "is signed with a key that is not trusted ("
            + shown(key)
            + "); if that key is yours, trust its public half; else do not use the rulebook");
  }

  RulebookException otherForm(Manifest manifest) {
    return of(
        ProblemKind.BUILT_FORM,
        "was built by version "
            + shown(manifest.core())
            + " in form "
            + manifest.form()
            + ", and this version reads form "
            + Bundle.FORM
            + "; build it again with this version");
  }

  RulebookException older(long sequence, long least) {
    return of(
        ProblemKind.BUILT_OLDER,
        "has the sequence number "
            + sequence
            + ", and at least "
            + least
            + " is asked for; use a newer one");
  }

  /** A problem of one of the files in it. */
  RuleProblem file(String path, String message) {
    return RuleProblem.of(ProblemKind.BUILT_FILE, place + "!/" + path, message + FETCH);
  }

  void throwAny(List<RuleProblem> problems) {
    if (!problems.isEmpty()) {
      throw new RulebookException(problems);
    }
  }

  /** What an unknown file says is printed as far as it is harmless. */
  private static String shown(String text) {
    int length = Math.min(text.length(), 80);
    return text.substring(0, length).replaceAll("[^A-Za-z0-9.:_-]", "?");
  }
}

package org.posrules.internal.authoring.gate;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Counts what the engine would have to try: patterns multiply, but for those in a {@code not} or
 * {@code exists}, those of a fact that comes once, and those that ask for a certain text or number.
 */
final class Joins {
  private static final Set<String> COMES_ONCE =
      Set.of(
          "AttemptSignal",
          "CryptogramSignal",
          "EntrySignal",
          "ExpirySignal",
          "InquirySignal",
          "LinkSignal",
          "LocalAddressSignal",
          "ModelSignal",
          "ReplySignal",
          "SendSignal",
          "SuccessSignal",
          "TypeSignal",
          "WaitSignal");

  /** Of the patterns that multiply, whether each may take many facts. */
  private final Deque<Boolean> many = new ArrayDeque<>();

  /** Variables of facts that come once. */
  private final Set<Integer> once = new HashSet<>();

  private int loaded;
  private int patterns;
  private boolean comesOnce;
  private boolean equal;
  private boolean yesOrNo;

  /** A class is named: that of a pattern, or of a field that is looked up. */
  void type(String type) {
    yesOrNo = false;
    if (Vocabulary.isFact(type)) {
      comesOnce = COMES_ONCE.contains(Refusal.simple(type));
    }
  }

  /** A declaration goes into a variable. */
  void store(int variable) {
    if (comesOnce) {
      once.add(variable);
    }
  }

  void load(int variable) {
    loaded = variable;
  }

  void field(String owner, String field) {
    if (field.equals("TYPE")) {
      yesOrNo = owner.equals("java/lang/Boolean");
    } else if (owner.endsWith("$ConstraintType")) {
      equal = field.equals("EQUAL");
    }
  }

  void call(String method) {
    switch (method) {
      case "pattern" -> {
        patterns++;
        many.push(!once.contains(loaded));
      }
      case "alphaIndexedBy", "betaIndexedBy" -> {
        if (equal && !yesOrNo && !many.isEmpty()) {
          many.pop();
          many.push(false);
        }
      }
      case "not", "exists", "forall" -> many.poll();
      default -> {}
    }
  }

  List<Refusal> refusals() {
    List<Refusal> refusals = new ArrayList<>();
    int unbound = (int) many.stream().filter(each -> each).count();
    most("patterns in a rule", patterns, Limits.PATTERNS, refusals);
    most("patterns outside of not and exists", many.size(), Limits.JOINED, refusals);
    most(
        "patterns outside of not and exists that ask for no certain text",
        unbound,
        Limits.UNBOUND,
        refusals);
    return refusals;
  }

  private static void most(String what, int found, int most, List<Refusal> refusals) {
    if (found > most) {
      refusals.add(Refusal.limit(what, found, most));
    }
  }
}

package org.posrules.masking;

import java.util.List;

/**
 * Finds secrets that show by their own form: payment service keys, cloud access keys, JSON web
 * tokens (RFC 7519), payment intent client secrets. Stateless; safe to share.
 */
final class KnownTokens implements Detector {

  /** A beginning that only secrets have, and the fewest characters that follow it. */
  private record Form(String start, int fewest) {
    boolean isAt(FoldedText text, int from, int length) {
      return length >= start.length() + fewest && text.startsWith(start, from);
    }
  }

  private static final List<Form> FORMS =
      List.of(
          new Form("sk_live_", 8),
          new Form("sk_test_", 8),
          new Form("rk_live_", 8),
          new Form("rk_test_", 8),
          new Form("pk_live_", 8),
          new Form("pk_test_", 8),
          new Form("whsec_", 8),
          new Form("ghp_", 20),
          new Form("gho_", 20),
          new Form("github_pat_", 20),
          new Form("glpat-", 16),
          new Form("xoxb-", 16),
          new Form("xoxp-", 16),
          new Form("sq0csp-", 16),
          new Form("sq0atp-", 16),
          new Form("shpat_", 16),
          new Form("aiza", 35));
  private static final List<String> BARE_KEYS =
      List.of("miiev", "miicd", "miicx", "miiep", "miieo");
  private static final String FIRST_CHARS = "srpwgxaem";
  private static final int SHORTEST_START = 3;
  private static final int CLOUD_KEY_LENGTH = 20;
  private static final int LONGEST_INTENT_ID = 64;
  private static final int SHORTEST_TOKEN_PART = 8;
  private static final int SHORTEST_BARE_KEY = 100;

  @Override
  public void find(Scan scan, Findings findings) {
    FoldedText text = scan.text();
    int from = 0;
    while (from < text.length()) {
      int end = text.endOf(from, text.length(), i -> isTokenPart(text, i));
      from = end - from < SHORTEST_START ? end + 1 : afterSecret(text, from, end, findings);
    }
  }

  /** Adds the secret in this token, if any, and tells where to go on. */
  private static int afterSecret(FoldedText text, int from, int end, Findings findings) {
    for (int i = from; i < end; i++) {
      boolean candidate = FIRST_CHARS.indexOf(text.at(i)) >= 0 && text.startsWord(i);
      if (candidate && isSecret(text, i, end)) {
        int fullEnd = fullEnd(text, i, end);
        findings.add(i, fullEnd, SensitiveKind.SECRET);
        return fullEnd;
      }
    }
    return end + 1;
  }

  private static boolean isTokenPart(FoldedText text, int index) {
    char c = text.at(index);
    return text.isLetterOrDigit(index) || c == '_' || c == '-';
  }

  private static boolean isSecret(FoldedText text, int from, int end) {
    int length = end - from;
    return FORMS.stream().anyMatch(form -> form.isAt(text, from, length))
        || isCloudKey(text, from, length)
        || isWebToken(text, from, end)
        || isClientSecret(text, from, end)
        || isBareKey(text, from);
  }

  private static boolean isCloudKey(FoldedText text, int from, int length) {
    boolean start = text.startsWith("akia", from) || text.startsWith("asia", from);
    return start && length == CLOUD_KEY_LENGTH && text.wasUpperCase(from);
  }

  private static boolean isWebToken(FoldedText text, int from, int end) {
    return end - from >= SHORTEST_TOKEN_PART
        && text.startsWith("eyj", from)
        && text.at(end) == '.'
        && isTokenPart(text, end + SHORTEST_TOKEN_PART);
  }

  private static boolean isClientSecret(FoldedText text, int from, int end) {
    if (!text.startsWith("pi_", from) && !text.startsWith("seti_", from)) {
      return false;
    }
    int limit = Math.min(end, from + LONGEST_INTENT_ID);
    return text.endOf(from, limit, i -> !text.startsWith("_secret_", i)) < limit;
  }

  /** A private key in base 64 without its armour; public keys and certificates start otherwise. */
  private static boolean isBareKey(FoldedText text, int from) {
    boolean start = BARE_KEYS.stream().anyMatch(form -> text.startsWith(form, from));
    return start && fullEnd(text, from, from) - from >= SHORTEST_BARE_KEY;
  }

  /** Tokens of several parts go on over dots, and base 64 over its other signs. */
  private static int fullEnd(FoldedText text, int from, int end) {
    boolean several = text.startsWith("eyj", from) || text.startsWith("mii", from);
    int limit = several ? text.length() : end;
    return text.endOf(end, limit, i -> isTokenPart(text, i) || text.isOneOf("./+=", i));
  }
}

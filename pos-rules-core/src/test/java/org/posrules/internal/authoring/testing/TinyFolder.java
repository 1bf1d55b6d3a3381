package org.posrules.internal.authoring.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.posrules.TinyRulebook;
import org.posrules.internal.authoring.lens.AuthorWords;
import org.posrules.rulebook.RuleSource;

/** The tiny rulebook as a folder with cases and stories. */
public record TinyFolder(Path path) {

  private static final String CASES = "tiny/tiny.yaml";

  /** One more case, which does not hold. */
  private static final String FAILING =
      """

        - name: called out of paper although the link is down
          given: { errorText: "out of paper", requestSent: true }
          expect: { top: LINK_DOWN, rules: [TINY-001], quiet: [PAPER_OUT] }
      """;

  private static final String STORIES =
      """
      cases:
        - name: the category is missed
          lang: en
          kind: text
          source: tiny
          why: a miss is counted
          given: { errorText: "out of paper" }
          expect: { category: [NETWORK], party: [MERCHANT], retry: [VERIFY_FIRST] }
      """;

  private static final String HELD_OUT =
      """
      cases:
        - name: nobody looks at this
          lang: en
          kind: code
          source: tiny
          why: a repeat is advised that the label forbids
          given: { errorText: "SECRET WORDS", responseCode: "CARD_READ_FAILED", responseCodeScheme: shop-codes }
          expect: { category: [HARDWARE], party: [CARDHOLDER], retry: [VERIFY_FIRST] }
      """;

  /** Writes it to an empty folder. */
  public static TinyFolder in(Path folder) {
    TinyFolder tiny = new TinyFolder(folder);
    TinyRulebook.files().forEach(tiny::write);
    tiny.write(CASES, TinyRulebook.files().get(CASES) + FAILING);
    tiny.write("scenarios/stories.yaml", STORIES);
    return tiny;
  }

  TinyFolder withHeldOut() {
    write("scenarios/held-out.yaml", HELD_OUT);
    return this;
  }

  private void write(String file, String text) {
    try {
      Path to = path.resolve(file);
      Files.createDirectories(to.getParent());
      Files.writeString(to, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  TestPlan plan() {
    return TestPlan.open(path, RuleSource.directory(path));
  }

  TestRun run() {
    return TestRun.of(plan(), any -> true, Locale.ENGLISH);
  }

  static AuthorWords english() {
    return AuthorWords.in(Locale.ENGLISH);
  }
}

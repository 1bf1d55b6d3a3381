package org.posrules.authoring;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.posrules.internal.authoring.LintPages;
import org.posrules.rulebook.ProblemKind;

/**
 * What is told of a kind of problem, whatever file it is in: the page {@code
 * rules/docs/lint/<id>.md}.
 *
 * @param english why it is a problem and what to do, in a paragraph
 * @param chinese the same
 */
public record ProblemPage(String english, String chinese) {

  /** The page of a kind. */
  public static ProblemPage of(ProblemKind kind) {
    String name = LintPages.FOLDER + kind.id() + ".md";
    try (InputStream in = ProblemPage.class.getClassLoader().getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("the jar holds no page of " + kind.id());
      }
      return parsed(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** In Chinese for Chinese, in English for everybody else. */
  public String in(Locale language) {
    return language.getLanguage().equals("zh") ? chinese : english;
  }

  /** The first two paragraphs below the title. */
  private static ProblemPage parsed(String page) {
    List<String> paragraphs =
        Stream.of(page.split("\n{2,9}")).map(text -> text.replace('\n', ' ').strip()).toList();
    return new ProblemPage(
        paragraphs.get(1),
        paragraphs.get(2).replaceAll("(?<=\\p{IsHan}|[，。；：]) (?=\\p{IsHan})", ""));
  }
}

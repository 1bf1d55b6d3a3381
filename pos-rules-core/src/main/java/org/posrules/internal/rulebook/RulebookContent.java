package org.posrules.internal.rulebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.posrules.internal.rulebook.care.CareContent;
import org.posrules.internal.values.Proof;
import org.posrules.rulebook.Action;
import org.posrules.rulebook.Cause;
import org.posrules.rulebook.CodeRow;
import org.posrules.rulebook.CodeTable;
import org.posrules.rulebook.RulebookVersion;
import org.posrules.rulebook.Titles;

/**
 * All that the files of a rulebook say, checked. Immutable.
 *
 * @param schemes by canonical name
 * @param schemeAliases any written form, in lower case with hyphens, to the canonical name
 * @param codes by scheme, then code
 * @param devices words and their aliases, to the row
 * @param phrases of all languages
 * @param ideas concepts and patterns, those of the core included
 * @param floor those of the core alone that speak about the money; no word of a rulebook hides them
 * @param faults concepts and patterns of faults
 * @param traditional a traditional Chinese character to its simplified form
 * @param causeTexts by language and cause
 * @param actionTexts by language and action
 * @param words labels, questions and reasons by language and key
 * @param proofs what speaks about the money, by the key of the fact
 * @param confidence points of a rising line: support, then confidence
 * @param likeness what follows from how near a known wording is, by the least nearness; may be
 *     empty
 * @param leanings what follows when its words together lean to a category; may be empty
 * @param reports that texts are compared with; empty once they are learnt from
 * @param priorStrength how many tries the probabilities of remedies count for, at least 1
 * @param families what causes and signals have in common, as the rules ask for it
 * @param care what is said about how a shop is set up
 * @param drl path to rule text
 */
public record RulebookContent(
    RulebookVersion version,
    Map<String, Cause> causes,
    Map<String, Scheme> schemes,
    Map<String, String> schemeAliases,
    Map<String, Map<String, CodeRow>> codes,
    Map<String, CodeRow> devices,
    List<PhraseRow> phrases,
    Ideas ideas,
    Ideas floor,
    Ideas faults,
    Map<Integer, Integer> traditional,
    Map<String, Action> actions,
    List<RemedyRow> remedies,
    Map<Language, Map<String, CauseText>> causeTexts,
    Map<Language, Map<String, ActionText>> actionTexts,
    Map<Language, Map<String, String>> words,
    Map<String, Proof> proofs,
    SortedMap<Double, Double> confidence,
    SortedMap<Double, Likeness> likeness,
    Leanings leanings,
    List<Report> reports,
    int priorStrength,
    Families families,
    CareContent care,
    SortedMap<String, String> drl) {
  private static final Pattern SEPARATORS = Pattern.compile("[_. ]+");

  /**
   * What is left of the content beside what is compiled of it: without the words of concepts and
   * the examples of patterns and the reports, which the indexes of words and of wordings hold, and
   * without DRL.
   */
  public RulebookContent compiled() {
    return new RulebookContent(
        version,
        causes,
        schemes,
        schemeAliases,
        codes,
        devices,
        phrases,
        ideas.compiled(),
        floor.compiled(),
        faults.compiled(),
        traditional,
        actions,
        remedies,
        causeTexts,
        actionTexts,
        words,
        proofs,
        confidence,
        likeness,
        leanings,
        List.of(),
        priorStrength,
        families,
        care,
        new TreeMap<>());
  }

  /** A scheme's canonical name; empty when the rulebook does not know it. */
  public Optional<Scheme> scheme(String written) {
    String known = schemeAliases.get(written);
    if (known == null) {
      String folded = written.strip().toLowerCase(Locale.ROOT);
      known = schemeAliases.get(SEPARATORS.matcher(folded).replaceAll("-"));
    }
    return Optional.ofNullable(known).map(schemes::get);
  }

  /** The scheme's name and those of the schemes that it falls back to, in this order. */
  public List<String> lookedIn(Scheme scheme) {
    List<String> names = new ArrayList<>();
    Scheme at = scheme;
    while (at != null) {
      names.add(at.name());
      at = at.fallback() == null ? null : schemes.get(at.fallback());
    }
    return names;
  }

  /** Its codes for a reader. */
  public CodeTable codeTable() {
    return new KnownCodes(this);
  }

  /** What its causes and actions are called. */
  public Titles titles() {
    return new KnownTitles(causeTexts, actionTexts);
  }
}

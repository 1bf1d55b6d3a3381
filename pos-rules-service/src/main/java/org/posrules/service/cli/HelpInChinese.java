package org.posrules.service.cli;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.posrules.internal.authoring.checking.Catalogue;
import org.posrules.internal.authoring.checking.Catalogue.Row;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.ColorScheme;
import picocli.CommandLine.Model.ArgGroupSpec;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.Model.UsageMessageSpec;

/**
 * What the help of a verb says in Chinese, by the keys of picocli. Verbs and flags say it once, in
 * English, where they are; the catalogue has it in Chinese, sentence by sentence, and what it
 * lacks, as examples, stays. Immutable.
 */
final class HelpInChinese extends ResourceBundle {
  private static final String CATALOGUE = "/org/posrules/service/words/help.csv";
  private static final String LINE_END = "%n";
  private static final String OR = "   or: ";
  private static final Map<String, String> SENTENCES =
      Catalogue.read(CATALOGUE).stream().collect(Collectors.toMap(Row::english, Row::chinese));

  private final String verb;
  private final Map<String, String> words = new HashMap<>();

  private HelpInChinese(CommandSpec spec) {
    verb = spec.qualifiedName(".");
    UsageMessageSpec usage = spec.usageMessage();
    put("usage.synopsisHeading", heading(usage.synopsisHeading()));
    put("usage.commandListHeading", heading(usage.commandListHeading()));
    put("usage.customSynopsis", List.of(usage.customSynopsis()));
    put("usage.description", lines(List.of(usage.description())));
    put("usage.footer", lines(List.of(usage.footer())));
    spec.options().forEach(this::option);
    spec.positionalParameters().forEach(this::parameter);
    spec.argGroups().forEach(this::group);
  }

  /** The help of a verb, in Chinese. */
  static Help of(CommandSpec verb, ColorScheme colours) {
    verb.resourceBundle(new HelpInChinese(verb));
    return new Help(verb, colours) {
      /** In cells, for what goes on in further lines stands below what began. */
      @Override
      public int synopsisHeadingLength() {
        return Cells.width(commandSpec().usageMessage().synopsisHeading());
      }
    };
  }

  /** Lines in Chinese, those of one sentence or paragraph as one. */
  static List<String> lines(List<String> english) {
    List<String> chinese = new ArrayList<>();
    for (int begin = 0; begin < english.size(); ) {
      int end = begin + 1;
      while (end < english.size() && !isKnown(english.subList(begin, end))) {
        end++;
      }
      List<String> sentence = english.subList(begin, end);
      boolean known = isKnown(sentence);
      chinese.add(known ? SENTENCES.get(joined(sentence)) : english.get(begin));
      begin = known ? end : begin + 1;
    }
    return chinese;
  }

  /** Whether the catalogue has these lines, taken together. */
  static boolean isKnown(List<String> english) {
    return SENTENCES.containsKey(joined(english));
  }

  private static String joined(List<String> lines) {
    return String.join(" ", lines);
  }

  private static String heading(String english) {
    String words = english.replace(LINE_END, "");
    return english.replace(words, SENTENCES.getOrDefault(words, words));
  }

  private void option(OptionSpec option) {
    put(option.longestName().replaceFirst("^-+", ""), description(option));
  }

  private void parameter(PositionalParamSpec parameter) {
    put(parameter.paramLabel() + "[" + parameter.index() + "]", description(parameter));
  }

  /** It comes formatted, and will be formatted again. */
  private static List<String> description(ArgSpec argument) {
    return lines(List.of(argument.description())).stream()
        .map(line -> line.replace("%", "%%"))
        .toList();
  }

  private void group(ArgGroupSpec group) {
    put(group.headingKey(), heading(group.heading()));
  }

  private void put(String key, List<String> lines) {
    for (int i = 0; i < lines.size(); i++) {
      put(key + "." + i, lines.get(i));
    }
  }

  private void put(String key, String text) {
    words.put(verb + "." + key, text.replace(OR, SENTENCES.get(OR)));
  }

  @Override
  protected @Nullable Object handleGetObject(String key) {
    return words.get(key);
  }

  @Override
  public Enumeration<String> getKeys() {
    return Collections.enumeration(words.keySet());
  }
}

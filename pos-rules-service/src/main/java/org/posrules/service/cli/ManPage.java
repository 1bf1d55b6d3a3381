package org.posrules.service.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgGroupSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.Model.UsageMessageSpec;

/** The manual page of a command and its verbs, in the language of man(7). Pure. */
final class ManPage {
  private final StringBuilder page = new StringBuilder();

  private ManPage() {}

  static String of(CommandSpec root) {
    ManPage page = new ManPage();
    page.request("TH " + root.name().toUpperCase(Locale.ROOT) + " 1");
    page.request("SH NAME");
    page.text(root.name() + " - " + String.join(" ", root.usageMessage().description()));
    page.request("SH SYNOPSIS");
    page.verbatim(synopsis(root));
    page.request("SH OPTIONS");
    page.arguments(root);
    page.request("SH VERBS");
    root.subcommands().values().stream()
        .map(CommandLine::getCommandSpec)
        .filter(verb -> !verb.usageMessage().hidden())
        .forEach(page::verb);
    page.request("SH NOTES");
    page.verbatim(List.of(root.usageMessage().footer()));
    return page.page.toString();
  }

  private void verb(CommandSpec verb) {
    UsageMessageSpec usage = verb.usageMessage();
    request("SS " + quoted(verb.name()));
    verbatim(synopsis(verb));
    verbatim(List.of(usage.description()));
    arguments(verb);
    verbatim(List.of(usage.footer()));
  }

  private static List<String> synopsis(CommandSpec command) {
    return command.commandLine().getHelp().synopsis(0).lines().toList();
  }

  private void arguments(CommandSpec command) {
    command.positionalParameters().forEach(this::parameter);
    List<OptionSpec> grouped =
        command.argGroups().stream().flatMap(group -> group.options().stream()).toList();
    command.options().stream()
        .filter(option -> !option.hidden() && !grouped.contains(option))
        .forEach(this::option);
    for (ArgGroupSpec group : command.argGroups()) {
      request("PP");
      request("B " + quoted(group.heading().replace("%n", "")));
      group.options().forEach(this::option);
    }
  }

  private void parameter(PositionalParamSpec parameter) {
    request("TP");
    request("I " + quoted(parameter.paramLabel()));
    text(String.join(" ", rendered(parameter.description(), parameter.defaultValue())));
  }

  private void option(OptionSpec option) {
    request("TP");
    String names = Arrays.stream(option.names()).collect(Collectors.joining(", "));
    request("BI " + quoted(names) + " " + quoted(value(option)));
    text(String.join(" ", rendered(option.description(), option.defaultValue())));
  }

  private static String value(OptionSpec option) {
    if (option.arity().max() == 0) {
      return "";
    }
    return option.arity().min() == 0 ? "[=" + option.paramLabel() + "]" : " " + option.paramLabel();
  }

  private static List<String> rendered(String[] lines, @Nullable String usual) {
    return Arrays.stream(lines)
        .map(line -> line.replace("${DEFAULT-VALUE}", String.valueOf(usual)))
        .map(line -> line.replace("%%", "%"))
        .toList();
  }

  private void verbatim(List<String> lines) {
    if (lines.isEmpty()) {
      return;
    }
    request("PP");
    request("nf");
    lines.forEach(this::text);
    request("fi");
  }

  private void request(String request) {
    page.append('.').append(request).append('\n');
  }

  /** A line that begins with a point or an apostrophe would be taken for a request. */
  private void text(String line) {
    page.append("\\&").append(escaped(line)).append('\n');
  }

  private static String quoted(String text) {
    return '"' + escaped(text).replace("\"", "\\(dq") + '"';
  }

  private static String escaped(String text) {
    return text.replace("\\", "\\e").replace("-", "\\-");
  }
}

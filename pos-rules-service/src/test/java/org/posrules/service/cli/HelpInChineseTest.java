package org.posrules.service.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.posrules.internal.authoring.checking.Catalogue;
import org.posrules.internal.authoring.checking.Catalogue.Row;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgGroupSpec;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.UsageMessageSpec;

/** A flag or a sentence of help that the catalogue does not have in Chinese fails here. */
class HelpInChineseTest {
  private static final String CATALOGUE = "/org/posrules/service/words/help.csv";
  private static final Pattern HAN = Pattern.compile("\\p{IsHan}");

  /** What is typed is the same in all languages. */
  private static final Pattern TYPED =
      Pattern.compile("( {2}(pos-rules|tail|openssl|curl|source) | {7}-).*");

  private static final int WIDTH = 80;
  private static final int FEWEST = 200;

  static Stream<CommandSpec> verbs() {
    return withVerbs(root());
  }

  private static CommandSpec root() {
    Console console = Console.ofProcess();
    Verbs verbs = new Verbs(console, source -> null, service -> {});
    return PosRules.commandLine(console, verbs, List.of()).getCommandSpec();
  }

  private static Stream<CommandSpec> withVerbs(CommandSpec command) {
    return Stream.concat(
        Stream.of(command),
        command.subcommands().values().stream()
            .map(CommandLine::getCommandSpec)
            .flatMap(HelpInChineseTest::withVerbs));
  }

  /** What belongs together may be one sentence. */
  private static Stream<List<String>> texts(CommandSpec verb) {
    UsageMessageSpec usage = verb.usageMessage();
    return Stream.of(
            Stream.of(usage.description(), usage.footer()),
            Stream.concat(verb.options().stream(), verb.positionalParameters().stream())
                .map(ArgSpec::description),
            headings(verb).map(heading -> new String[] {heading.replace("%n", "")}))
        .flatMap(each -> each)
        .map(List::of);
  }

  /** That of verbs is printed where there are some. */
  private static Stream<String> headings(CommandSpec verb) {
    return Stream.of(
            Stream.of(verb.usageMessage().synopsisHeading()),
            Stream.of(verb.usageMessage().commandListHeading())
                .filter(any -> !verb.subcommands().isEmpty()),
            verb.argGroups().stream().map(ArgGroupSpec::heading))
        .flatMap(each -> each);
  }

  @ParameterizedTest
  @MethodSource("verbs")
  void help_ofEveryVerb_isInChineseAsAWhole(CommandSpec verb) {
    List<String> english =
        texts(verb)
            .flatMap(text -> HelpInChinese.lines(text).stream())
            .filter(line -> !line.isEmpty() && !TYPED.matcher(line).matches())
            .filter(line -> !HAN.matcher(line).find())
            .toList();

    assertEquals(List.of(), english);
  }

  @Test
  void catalogue_hasNothingThatNoHelpSays() {
    String said =
        verbs()
                .flatMap(verb -> Stream.concat(texts(verb), synopses(verb)))
                .map(text -> String.join(" ", text))
                .collect(Collectors.joining("\n"))
            + CommandRun.of().out();

    List<String> english = Catalogue.read(CATALOGUE).stream().map(Row::english).toList();
    assertTrue(english.size() >= FEWEST, english.size() + " sentences");
    assertEquals(List.of(), english.stream().filter(each -> !said.contains(each)).toList());
  }

  private static Stream<List<String>> synopses(CommandSpec verb) {
    return Stream.of(List.of(verb.usageMessage().customSynopsis()));
  }

  @ParameterizedTest
  @MethodSource("verbs")
  void help_inChinese_fitsTheWidthInCells(CommandSpec verb) {
    String[] words = (verb.qualifiedName() + " --help").split(" ");
    String[] arguments = Arrays.copyOfRange(words, 1, words.length);
    CommandRun help = CommandRun.in(Locale.SIMPLIFIED_CHINESE, arguments);

    assertEquals(0, help.code());
    assertEquals("", help.err());
    assertTrue(help.out().startsWith("用法：" + verb.qualifiedName()), help.out());
    assertEquals(
        List.of(),
        help.out()
            .lines()
            .filter(line -> !line.contains("pos-rules ") && Cells.width(line) > WIDTH)
            .toList());
  }

  @Test
  void help_ofAVerb_isTheSameByLocaleAndByFlag() {
    CommandRun byLocale = CommandRun.in(Locale.SIMPLIFIED_CHINESE, "keygen", "--help");

    assertEquals(byLocale, CommandRun.of("keygen", "--help", "--lang", "zh-CN"));
    assertEquals(byLocale, CommandRun.of("--lang=zh_CN", "help", "keygen"));
    assertEquals(
        CommandRun.of("keygen", "--help"),
        CommandRun.in(Locale.SIMPLIFIED_CHINESE, "keygen", "--help", "--lang", "en"));
    assertEquals(
        """
        用法：pos-rules keygen [-hV] [--color=WHEN] [--lang=TAG] -o=NAME
        生成 Ed25519 密钥：NAME.key.pem 用于给规则库签名，NAME.pub.pem 用于验签。

          -o, --output=NAME   两个文件名的开头部分。绝不覆盖已有文件。
          -h, --help          显示本帮助。
          -V, --version       显示版本。
              --lang=TAG      语言：zh-CN 或 en。
              --color=WHEN    颜色：auto、always 或 never；auto 表示终端支持时才用。

        示例：
          pos-rules keygen -o mine

        也可以用其他工具生成：
          openssl genpkey -algorithm ed25519 -out mine.key.pem
          openssl pkey -in mine.key.pem -pubout -out mine.pub.pem

        退出码：0 已生成，2 选项有误或文件已存在，70 程序内部错误。
        """,
        byLocale.out());
  }

  @Test
  void synopsis_inChinese_goesOnBelowItsFirstFlag() {
    List<String> lines =
        CommandRun.in(Locale.SIMPLIFIED_CHINESE, "build", "--help").out().lines().toList();

    assertEquals(
        Cells.width(lines.get(0).substring(0, lines.get(0).indexOf('['))),
        lines.get(1).indexOf('['),
        lines.get(0) + "\n" + lines.get(1));
  }

  @Test
  void nothingAsked_inChinese_isHelpedInChinese() {
    assertEquals(
        """
        说明 POS 交易为何失败、由谁处理、能否重试。

          pos-rules diagnose --text "NO COMMUNICATION" --network offline
          tail -1 pos.log | pos-rules diagnose --for cashier

        运行 pos-rules help 可列出全部命令，pos-rules help VERB 查看某个命令的选项。
        """,
        CommandRun.in(Locale.SIMPLIFIED_CHINESE).out());
  }

  @ParameterizedTest
  @ValueSource(strings = {"man", "completion"})
  void page_forOtherPrograms_staysAsItIs(String verb) {
    assertEquals(CommandRun.of(verb), CommandRun.in(Locale.SIMPLIFIED_CHINESE, verb));
  }
}

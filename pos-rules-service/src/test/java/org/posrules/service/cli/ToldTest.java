package org.posrules.service.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.posrules.service.testing.Samples;

class ToldTest {
  private static final Locale CHINESE = Locale.SIMPLIFIED_CHINESE;

  /** Words of English, but for what is typed. */
  private static final Pattern ENGLISH = Pattern.compile("(?<![-\\w])[a-z]{2,} [a-z]{2,}");

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "dignose | 没有命令 dignose；是否想写 diagnose？ | 详见 pos-rules --help",
        "4111111111111111 | 没有这个命令 | 详见 pos-rules --help",
        "help dignose | 没有命令 dignose；是否想写 diagnose？ | 运行 pos-rules help 可列出全部命令",
        "diagnose --txt x | 没有选项 --txt；是否想写 --text？ | 详见 pos-rules diagnose --help",
        "diagnose --4111111111111111 | 没有这个选项 | 详见 pos-rules diagnose --help",
        "diagnose --text | 选项 '--text' 后面要给出 TEXT | 详见 pos-rules diagnose --help",
        "diagnose --text --code 1 | 选项 '--text' 缺少值，后面直接跟了 '--code' | 详见 pos-rules diagnose --help",
        "diagnose --no-reply=1 | 选项 '--no-reply' 不带值 | 详见 pos-rules diagnose --help",
        "diagnose --sent=maybe | --sent: 只能是 true 或 false | 详见 pos-rules diagnose --help",
        "diagnose --for boss | --for: 必须是 cashier, support, integrator 之一 | 详见 pos-rules diagnose --help",
        "diagnose --lang ??? | --lang: 必须是语言标签，例如 zh-CN 或 en | 详见 pos-rules diagnose --help",
        "check --lang zh-CN --lang zh | 选项 '--lang' 只能给一次 | 详见 pos-rules check --help",
        "check | 缺少参数：'DIR' | 详见 pos-rules check --help",
        "diff | 缺少参数：'OLD', 'NEW' | 详见 pos-rules diff --help",
        "keygen | 缺少选项：'--output=NAME' | 详见 pos-rules keygen --help",
        "build | 缺少选项和参数：'--output=FILE', 'DIR' | 详见 pos-rules build --help",
        "apikey a b | 参数过多；文字中有空格时请加引号 | 详见 pos-rules apikey --help",
        "test x --fail-under high | --fail-under: 必须是数 | 详见 pos-rules test --help",
        "history list --at x | --at: 必须写成 PLACE=ID，例如 terminal=T-0042 | 详见 pos-rules history list --help",
        "history list --from x | --from: 必须是日期（例如 2026-11-28）或带时区的时间 | 详见 pos-rules history list --help",
        "history | 请说明要做什么：list, show, close, report, export, forget |",
        "diagnose | 输入为空 | 详见 pos-rules help diagnose",
        "diagnose --text a --text b | --text 重复给出 |",
        "diagnose --tvr z | tvr (--tvr): 必须是 10 位十六进制数字（5 字节） |",
        "check /no/such | 找不到文件夹 /no/such |",
        "facts zzz | 没有以 zzz 开头的事实；运行 pos-rules facts 可列出全部 |",
        "history forget --merchant m | 删除后无法恢复；确认请加 --yes |",
        "ready nowhere | URL: 必须包含协议、主机和端口，例如 http://127.0.0.1:8080 |",
        "serve --port x | --port: 必须是 0 至 65535 的整数 |",
        "serve --host 0.0.0.0 | --host: 任何能访问该地址的人都可以使用服务；请用 --keys 指定密钥文件，或用 --insecure 明确放行 |",
      })
  void refusal_atAChineseConsole_isChinese(String line, String told, String further) {
    String err =
        "pos-rules: " + told + "\n" + (further == null ? "" : "pos-rules: " + further + "\n");

    assertEquals(new CommandRun(2, "", err), CommandRun.in(CHINESE, line.split(" ")));
  }

  @ParameterizedTest
  @CsvSource({"dignose --lang zh-CN", "--lang zh dignose", "dignose --lang=zh_TW"})
  void refusal_beforeFlagsAreParsed_isInTheLanguageThatStandsThere(String line) {
    CommandRun run = CommandRun.of(line.split(" "));

    assertTrue(run.err().startsWith("pos-rules: 没有命令 dignose"), run.err());
  }

  @Test
  void refusal_withAnotherLanguageThanTheConsole_isInThatLanguage() {
    CommandRun run = CommandRun.in(CHINESE, "check", "/no/such", "--lang", "en");

    assertEquals("pos-rules: there is no folder /no/such\n", run.err());
  }

  @Test
  void refusal_asJson_isForProgramsInEnglish() {
    String[] line = {"check", "--json", "/no/such"};

    assertEquals(CommandRun.of(line), CommandRun.in(CHINESE, line));
  }

  static Stream<String> verbs() {
    return HelpTest.verbs();
  }

  @ParameterizedTest
  @MethodSource("verbs")
  void slip_withAnyVerb_isToldInChineseAlone(String verb) {
    for (String slip :
        new String[] {"--no-such-flag", "--color", "--color=x", "--lang", "--help=x"}) {
      String err = CommandRun.in(CHINESE, verb, slip).err();

      assertTrue(err.matches("(?s).*\\p{IsHan}.*"), err);
      assertFalse(ENGLISH.matcher(err.replaceAll("pos-rules [a-z]+", "")).find(), err);
    }
  }

  @Test
  void brokenJson_ofALine_isToldInChineseWithItsPlace() {
    CommandRun run =
        CommandRun.with(
            "{\"tvr\": \"z\"}\nx\n", Samples.diagnoser(), "diagnose", "--lang", "zh-CN");

    assertEquals(
        """
        pos-rules: 第 1 行：tvr (--tvr): 必须是 10 位十六进制数字（5 字节）
        pos-rules: 不是有效的 JSON：第 2 行第 1 列（第 0 字节）：从这里起不符合 JSON 格式
        """,
        run.err());
  }

  @Test
  void nameOfAFile_isNotTakenForWords() {
    assertEquals(
        "k.txt: 已有同名密钥；请换一个名称",
        Told.in("k.txt: there is a key of this name already; choose another", CHINESE));
    assertEquals(
        "--config my file.yaml: 无法读取；请指定 UTF-8 编码的 YAML 文件",
        Told.in("--config my file.yaml: cannot be read; name a YAML file in UTF-8", CHINESE));
  }

  @Test
  void text_withoutChinese_staysAsItIs() {
    assertEquals("nobody said this", Told.in("nobody said this", CHINESE));
    assertEquals("there is no verb x", Told.in("there is no verb x", Locale.FRENCH));
  }

  @Test
  void keys_thatWereMade_areToldInChinese() throws IOException {
    String name = folder.resolve("mine").toString();
    CommandRun made = CommandRun.in(CHINESE, "keygen", "-o", name);

    assertTrue(
        made.out()
            .matches(
                "指纹  sha256:[0-9a-f]{64}\n私钥  \\Q"
                    + name
                    + "\\E.key.pem（请妥善保管，不要外传）\n公钥  \\Q"
                    + name
                    + "\\E.pub.pem（交给加载规则库的一方）\n"),
        made.out());
    assertTrue(Files.exists(Path.of(name + ".key.pem")));
    assertEquals(
        "pos-rules: -o: " + name + ".pub.pem 已存在；请换一个名称\n",
        CommandRun.in(CHINESE, "keygen", "-o", name).err());
  }

  @Test
  void cause_thatWasDrafted_isToldWithWhatToDoNext() {
    CommandRun run =
        CommandRun.in(
            CHINESE,
            ("new " + folder + " --overlay --category network --cause LOCAL_TILL_CLOSED")
                .split(" "));

    assertEquals("请填写标有 TODO 的内容，然后运行 pos-rules check " + folder + " --overlay\n", run.err());
  }

  @Test
  void history_withNothingInIt_isToldInChinese() {
    String history = folder.resolve("h.db").toString();

    assertEquals(
        new CommandRun(0, "", "没有符合条件的故障记录\n"),
        CommandRun.in(CHINESE, "history", "list", "--history", history));
    assertEquals(
        new CommandRun(0, "", "已删除 0 条故障记录\n"),
        CommandRun.in(
            CHINESE, "history", "forget", "--merchant", "m", "--yes", "--history", history));
  }
}

package org.posrules.internal.authoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.posrules.TinyRulebook;
import org.posrules.internal.rulebook.care.CareTable;
import org.posrules.rulebook.RuleSource;
import org.posrules.rulebook.RulebookException;

/** What a rulebook says about shops is held to what there is, each mistake told with its place. */
class CareProblemsTest {
  private static final String FINDING = "care/upkeep/paper-low.yaml";

  /** The tiny rulebook with one finding about shops, and a row of each table. */
  private static Map<String, String> files() {
    Map<String, String> files = TinyRulebook.files();
    files.put(
        FINDING,
        """
        finding: PAPER_LOW
        topic: UPKEEP
        action: LOAD_PAPER
        harm: { chance: 0.4, minutes: 60 }
        explains: [PAPER_OUT]
        messages:
          en: { summary: There is little paper., why: It runs out. }
          zh-CN: { summary: 纸快用完了。, why: 会缺纸。 }
        cases:
          - name: three rolls
            on: 2026-11-01
            shop: { readiness: { paperRolls: 3 } }
            expect: { findings: [PAPER_LOW] }
        """);
    row(files, "routine", "PAPER_LOW,lastCheck,7,DUST,1,LOW,seen");
    row(files, "states", "PAPER_LOW,spareTerminal,false,LOW,seen");
    row(files, "versions", "D20,FIRMWARE,1.8.0,2025-09-02,seen");
    row(files, "training", "PAPER,CASHIER,365,PAPER_OUT,Paper,换纸,Load it.,装纸。,seen");
    row(files, "commissioning", "CHIP,1,CHIP,Pay.,付款。,Approved.,成功。,Stop.,停用。,seen");
    row(files, "duties", "CLEAN,DAILY,DUST,Clean,清洁,Wipe it.,擦拭。,2,seen");
    row(files, "emergency", "NO_NETWORK,1,secondLink=true,CASHIER,Switch.,切换。,seen");
    row(files, "papers", "CN,COMPANY,LICENCE,Licence,执照,,,seen");
    row(files, "plans", "FLAT,CN,CNY,0,0,0,0,0,0,0,Flat,统一,seen");
    row(files, "fees", "FLAT,DEBIT,0,0.5,0,18");
    return files;
  }

  private static void row(Map<String, String> files, String name, String row) {
    String file = "care/tables/" + name + ".csv";
    CareTable<?> table =
        CareTable.all().stream().filter(each -> each.file().equals(file)).findFirst().orElseThrow();
    files.put(file, String.join(",", table.form().columns()) + "\n" + row + "\n");
  }

  private static List<String> problems(Map<String, String> files) {
    RulebookException refused =
        assertThrows(
            RulebookException.class, () -> TinyRulebook.content(RuleSource.inMemory(files)));
    return refused.problems().stream().map(TinyRulebook::told).toList();
  }

  private static List<String> problems(String path, String from, String to) {
    Map<String, String> files = files();
    String text = files.getOrDefault(path, "");
    assertTrue(text.contains(from), path + " has no " + from);
    files.put(path, text.replace(from, to));
    return problems(files);
  }

  @Test
  void findingAndTables_thatAreInOrder_areRead() {
    var care = TinyRulebook.content(RuleSource.inMemory(files())).care();
    assertEquals(List.of("PAPER_LOW"), List.copyOf(care.matters().keySet()));
    CareTable.all().forEach(table -> assertEquals(1, care.rows(table).size(), table.file()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "routine|PAPER_LOW|PAPER_LO|there is no finding PAPER_LO; did you mean PAPER_LOW?",
        "states|PAPER_LOW|PAPER_LO|there is no finding PAPER_LO; did you mean PAPER_LOW?",
        "routine|lastCheck|lastChek|there is no fact lastChek; did you mean lastCheck?",
        "states|spareTerminal|spareTill|there is no fact spareTill",
        "emergency|secondLink|secondWay|there is no fact secondWay",
        "emergency|secondLink=true|secondLink|needs must be a fact and its value:"
            + " secondLink=true",
        "emergency|secondLink=true|secondLink=yes|needs must be one of false, true: yes",
        "emergency|切换。|找{decide}。|there is no fact decide; did you mean decides?",
        "training|PAPER_OUT|PAPER_GONE|there is no cause PAPER_GONE; did you mean PAPER_OUT?",
        "routine|LOW,seen|SOON,seen|severity must be one of LOW, MEDIUM, HIGH, URGENT: SOON",
        "routine|DUST|RAIN|harsh must be one of DUST, GREASE, HEAT, DAMP, OUTDOORS: RAIN",
        "routine|,7,|,weekly,|every_days must be a whole number: weekly",
        "states|false|no|is must be one of false, true, unknown: no",
        "commissioning|1,CHIP|1,STAMP|needs must be one of CHIP, DIAL_UP, ETHERNET, MOBILE, PIN,"
            + " PRINTER, QR, STRIPE, TAP, WIFI: STAMP; did you mean TAP?",
        "versions|2025-09-02|09/2025|released must be a day such as 2026-11-30: 09/2025",
        "fees|0.5|0.5%|percent must be a number such as 0.55: 0.5%",
        "duties|清洁||title_zh is empty; fill it in",
        "papers|,seen|,|source is empty; fill it in",
      })
  void row_withAMistake_isToldWithItsLine(String table, String from, String to, String told) {
    String path = "care/tables/" + table + ".csv";
    assertEquals(List.of(path + ":2: " + told), problems(path, from, to == null ? "" : to));
  }

  @Test
  void fact_thatIsNoDayBehind_isNoneOfARoutine() {
    assertEquals(
        List.of("care/tables/routine.csv:2: there is no fact certificateEnds"),
        problems("care/tables/routine.csv", "lastCheck", "certificateEnds"));
  }

  @Test
  void feeWithoutPlan_andPlanWithoutFees_areToldEach() {
    assertEquals(
        List.of(
            "care/tables/fees.csv:2: there is no plan FLATS; did you mean FLAT?",
            "care/tables/plans.csv:2: no row of care/tables/fees.csv says what this plan takes of"
                + " a payment"),
        problems("care/tables/fees.csv", "FLAT", "FLATS"));
  }

  @Test
  void row_thatStandsTwice_isToldWithTheOther() {
    Map<String, String> files = files();
    files.merge("care/tables/states.csv", "PAPER_LOW,spareTerminal,false,HIGH,x\n", String::concat);
    assertEquals(
        List.of(
            "care/tables/states.csv:3: this stands twice: PAPER_LOW spareTerminal false; an overlay"
                + " may add, not replace"),
        problems(files));
  }

  @Test
  void column_thatIsMissing_isTold() {
    String path = "care/tables/versions.csv";
    assertEquals(
        List.of(path + ":1: the first line must be model,of,version,released,source; missing: of"),
        problems(path, "model,of", "model"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1|finding: PAPER_LOW|finding: PAPER_SHORT|the file of PAPER_SHORT is"
            + " care/upkeep/paper-short.yaml, not care/upkeep/paper-low.yaml",
        "1|topic: UPKEEP|topic: SECURITY|the file of PAPER_LOW is care/security/paper-low.yaml,"
            + " not care/upkeep/paper-low.yaml",
        "2|topic: UPKEEP|topic: CARE|must be one of",
        "3|LOAD_PAPER|LOAD_PAPERS|there is no action LOAD_PAPERS; did you mean LOAD_PAPER?",
        "4|0.4|0|must be above 0 and at most 1: 0",
        "4|0.4|1.1|must be above 0 and at most 1: 1.1",
        "4|minutes: 60|minutes: 0|must be 1 or more minutes",
        "5|PAPER_OUT|PAPER_GONE|there is no cause PAPER_GONE",
        "8|why: 会缺纸。|why: ''|why is empty; fill it in",
        "13|expect: { findings: [PAPER_LOW] }|expect: {}|the case expects nothing",
        "13|findings: [PAPER_LOW]|findings: [PAPER_LO]|there is no finding PAPER_LO",
        "13|findings: [PAPER_LOW]|quiet: [PAPER_LO]|there is no finding or rule PAPER_LO",
        "12|paperRolls: 3|paperRoll: 3|there is no key paperRoll",
        "12|paperRolls: 3|paperRolls: -3|readiness/paperRolls must be from 0 to",
        "12|paperRolls: 3|lastDrill: 11/2026|must be a day such as 2026-11-30",
      })
  void finding_withAMistake_isToldWithItsLine(int line, String from, String to, String told) {
    List<String> problems = problems(FINDING, from, to);
    assertTrue(
        problems.stream().anyMatch(each -> each.startsWith(FINDING + ":" + line + ": " + told)),
        problems::toString);
  }
}

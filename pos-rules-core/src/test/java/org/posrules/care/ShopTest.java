package org.posrules.care;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.posrules.FieldProblem;

class ShopTest {
  private static PartFacts terminal(String id) {
    return PartFacts.builder(ShopPart.TERMINAL).set(ShopFact.TERMINAL_ID, id).build();
  }

  private static List<String> problems(Shop.Builder builder) {
    return assertThrows(InvalidShopException.class, builder::build).problems().stream()
        .map(FieldProblem::field)
        .toList();
  }

  @Test
  void facts_outsideTheirBounds_areAllNamedAtOnceByTheirPlace() {
    Shop.Builder builder =
        Shop.builder()
            .set(ShopFact.COUNTRY, "Germany")
            .set(ShopFact.PERCENT, new BigDecimal("101"))
            .set(ShopFact.LAST_BACKUP, LocalDate.of(1066, 10, 14))
            .add(terminal("T1"))
            .add(
                PartFacts.builder(ShopPart.TERMINAL)
                    .set(ShopFact.BATTERY_HEALTH, new BigDecimal("-1"))
                    .build());
    assertEquals(
        List.of("country", "terminals/1/batteryHealth", "backup/lastBackup", "contract/percent"),
        problems(builder));
  }

  @Test
  void shop_withAnotherValue_keepsItsOtherFacts() {
    Shop shop = Shop.builder().set(ShopFact.NAME, "Café").set(ShopFact.COUNTRY, "DE").build();
    assertEquals(
        Shop.builder().set(ShopFact.NAME, "Café").set(ShopFact.COUNTRY, "FR").build(),
        shop.with(ShopFact.COUNTRY, "FR"));
  }

  @Test
  void shop_withNullForAFact_doesNotKnowIt() {
    Shop shop = Shop.builder().set(ShopFact.COUNTRY, "DE").build();
    assertNull(shop.with(ShopFact.COUNTRY, null).get(ShopFact.COUNTRY));
  }

  @Test
  void shop_withAValueOutsideItsBounds_isRefused() {
    Shop shop = Shop.builder().build();
    assertThrows(InvalidShopException.class, () -> shop.with(ShopFact.COUNTRY, "Germany"));
  }

  @Test
  void shop_withSharesOfMoreThanTheTurnover_isRefused() {
    Shop shop = Shop.builder().set(ShopFact.DEBIT_SHARE, new BigDecimal("60")).build();
    assertThrows(
        InvalidShopException.class, () -> shop.with(ShopFact.QR_SHARE, new BigDecimal("41")));
  }

  @Test
  void terminals_withOneId_areRefused() {
    assertEquals(
        List.of("terminals/1/id"),
        problems(Shop.builder().add(terminal("T1")).add(terminal("T1"))));
  }

  @Test
  void shares_thatComeToMoreThanTheTurnover_areRefused() {
    Shop.Builder builder =
        Shop.builder()
            .set(ShopFact.DEBIT_SHARE, new BigDecimal("60"))
            .set(ShopFact.CREDIT_SHARE, new BigDecimal("41"));
    assertEquals(List.of("contract/debitShare"), problems(builder));
  }

  @Test
  void terminals_beyondTheMost_areRefusedAsAWhole() {
    Shop.Builder builder = Shop.builder();
    for (int i = 0; i <= 500; i++) {
      builder.add(terminal("T" + i));
    }
    assertEquals(List.of("terminals"), problems(builder));
  }

  @Test
  void text_withACardNumber_isMasked() {
    Shop shop = Shop.builder().set(ShopFact.NAME, "Café 4111 1111 1111 1111").build();
    assertEquals("Café [card ****1111]", shop.get(ShopFact.NAME));
  }

  @Test
  void text_withWhatSteersAScreen_isOnOneLineWithoutIt() {
    Shop shop = Shop.builder().set(ShopFact.NAME, "Caf\u202eé\n\u001b[31m").build();
    assertEquals("Caf é [31m", shop.get(ShopFact.NAME));
  }

  @ParameterizedTest
  @ValueSource(strings = {"+49 30 123456", "95516", "400-820-8820", "(020) 7946 0958"})
  void telephoneNumber_asItIsDialled_isTaken(String written) {
    assertEquals(written, new PhoneNumber(written).toString());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "12", "4111 1111 1111 1111", "378282246310005", "call me"})
  void telephoneNumber_thatIsNoneOrMayBeACards_isRefused(String written) {
    assertThrows(IllegalArgumentException.class, () -> new PhoneNumber(written));
  }

  @Test
  void list_withoutValues_saysThatThereIsNone() {
    PartFacts person = PartFacts.builder(ShopPart.PERSON).set(ShopFact.TOPICS, List.of()).build();
    assertEquals(List.of(), person.get(ShopFact.TOPICS));
  }

  @Test
  void list_withNulls_isKeptWithoutThem() {
    PartFacts terminal =
        PartFacts.builder(ShopPart.TERMINAL)
            .set(ShopFact.LINKS, Arrays.asList(LinkKind.WIFI, null))
            .build();
    assertEquals(List.of(LinkKind.WIFI), terminal.get(ShopFact.LINKS));
  }

  @Test
  void fact_ofAnotherPart_isRefused() {
    PartFacts.Builder backup = PartFacts.builder(ShopPart.BACKUP);
    assertThrows(IllegalArgumentException.class, () -> backup.set(ShopFact.MODEL, "P10"));
  }

  @Test
  void fact_ofOneOfSeveral_isNotSetForTheShop() {
    Shop.Builder builder = Shop.builder();
    assertThrows(IllegalArgumentException.class, () -> builder.set(ShopFact.MODEL, "P10"));
  }

  @Test
  void fact_thatIsNotGiven_isNotKnown() {
    assertNull(Shop.builder().build().get(ShopFact.NAME));
  }

  @Test
  void names_withinAPart_areEachOfOneFact() {
    for (ShopPart part : ShopPart.values()) {
      Set<String> names = new HashSet<>();
      ShopFact.of(part).forEach(fact -> names.add(fact.name()));
      assertEquals(names.size(), ShopFact.of(part).size(), part.field());
    }
  }

  @Test
  void toString_namesTheFactsAndNoValue() {
    Shop shop = Shop.builder().set(ShopFact.DECIDES, "Ms Miller").build();
    assertFalse(shop.toString().contains("Miller"));
  }

  @Test
  void shops_ofEqualFacts_areEqual() {
    assertEquals(
        Shop.builder().add(terminal("T1")).build(), Shop.builder().add(terminal("T1")).build());
  }
}

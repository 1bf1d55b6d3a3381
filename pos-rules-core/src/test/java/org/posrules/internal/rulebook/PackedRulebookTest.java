package org.posrules.internal.rulebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.posrules.BundledRulebook;
import org.posrules.TinyRulebook;
import org.posrules.internal.rulebook.care.CareContent;
import org.posrules.internal.rulebook.care.CareTable;

/** What is read from the binary form is what was packed. */
class PackedRulebookTest {

  private static byte[] packed(RulebookContent content) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    PackedRulebook.write(content, new DataOutputStream(bytes));
    return bytes.toByteArray();
  }

  @Test
  void bundled_rulebook_isWhatItsTextsSay() {
    assertEquals(BundledRulebook.content().compiled(), PackedRulebook.bundled());
  }

  @ParameterizedTest
  @MethodSource("tables")
  void rowsAboutShops_ofTheBundledRulebook_arePacked(CareTable<?> table) {
    assertFalse(PackedRulebook.bundled().care().rows(table).isEmpty());
    assertEquals(
        BundledRulebook.content().care().rows(table), PackedRulebook.bundled().care().rows(table));
  }

  static List<CareTable<?>> tables() {
    return CareTable.all();
  }

  @Test
  void findingsAboutShops_ofTheBundledRulebook_arePacked() {
    CareContent written = BundledRulebook.content().care();
    CareContent read = PackedRulebook.bundled().care();
    assertFalse(read.matters().isEmpty());
    assertEquals(written.matters(), read.matters());
    assertEquals(written.texts(), read.texts());
  }

  @Test
  void rulebook_thatSaysNothingAboutShops_isReadSo() throws IOException {
    CareContent care = PackedRulebook.read(packed(TinyRulebook.content())).care();
    assertTrue(care.matters().isEmpty());
    assertTrue(CareTable.all().stream().allMatch(table -> care.rows(table).isEmpty()));
  }

  @Test
  void rulebook_packedAndRead_isTheSame() throws IOException {
    RulebookContent content = TinyRulebook.content().compiled();
    assertEquals(content, PackedRulebook.read(packed(content)));
  }

  @Test
  void rulebook_packedTwice_isTheSameFile() throws IOException {
    assertEquals(
        ByteBuffer.wrap(packed(TinyRulebook.content())),
        ByteBuffer.wrap(packed(TinyRulebook.content(TinyRulebook.source()))));
  }
}

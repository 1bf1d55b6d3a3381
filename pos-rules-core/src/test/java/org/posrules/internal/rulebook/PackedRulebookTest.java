package org.posrules.internal.rulebook;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import org.junit.jupiter.api.Test;
import org.posrules.BundledRulebook;
import org.posrules.TinyRulebook;

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

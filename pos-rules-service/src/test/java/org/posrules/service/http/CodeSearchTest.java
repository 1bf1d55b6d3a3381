package org.posrules.service.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.posrules.rulebook.CodeRow;
import org.posrules.rulebook.Rulebook;
import org.posrules.service.testing.Samples;

class CodeSearchTest {
  private final Rulebook rulebook = Samples.rulebook();
  private final CodeSearch search = new CodeSearch(rulebook);

  @Test
  void search_ofTheSameRulebook_isMadeReadyOnce() {
    assertSame(search, search.in(rulebook));
    assertNotSame(search, search.in(Samples.rulebook()));
  }

  @Test
  void rows_foundByNothing_areAll() {
    assertEquals(rulebook.codes().rows(), search.find("", ""));
  }

  @Test
  void row_foundByTheWordsOfItsCause_isTheSame() {
    for (CodeRow row : rulebook.codes().rows()) {
      String words = row.cause().replace('_', ' ');
      assertEquals(List.of(row), search.find(words, row.scheme()), row::toString);
    }
  }
}

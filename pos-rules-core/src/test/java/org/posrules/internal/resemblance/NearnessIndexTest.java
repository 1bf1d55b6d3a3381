package org.posrules.internal.resemblance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.posrules.internal.resemblance.NearnessIndex.Near;
import org.posrules.internal.text.Tokenizer;

/** Near is what shares rare words, or parts of them; what is nearest comes first. */
class NearnessIndexTest {
  private static final Tokenizer TOKENIZER = new Tokenizer(Map.of());
  private static final List<String> TEXTS =
      Stream.concat(
              Stream.of("storage full", "battery low", "host not available", "打印机缺纸", "host busy"),
              IntStream.range('一', '一' + 200).mapToObj(i -> Character.toString(i).repeat(2)))
          .toList();
  private static final NearnessIndex INDEX =
      new NearnessIndex(TEXTS.stream().map(NearnessIndexTest::features).toList());

  private static int[] features(String text) {
    return Features.of(TOKENIZER.tokens(text));
  }

  private static List<String> nearest(String text, int most) {
    return INDEX.nearest(features(text), most).stream()
        .map(near -> TEXTS.get(near.text()))
        .toList();
  }

  @Test
  void text_ofTheIndex_isNearestToItself() {
    assertEquals(1, INDEX.nearest(features("battery low"), 1).get(0).nearness(), 1e-6);
  }

  @Test
  void texts_thatShareWords_areFoundNearestFirst() {
    assertEquals(List.of("host busy", "host not available"), nearest("busy host", 2));
  }

  @Test
  void word_inAnotherForm_isFoundByItsParts() {
    assertEquals(List.of("storage full"), nearest("storages", 1));
  }

  @Test
  void chineseText_isFoundByItsBigrams() {
    assertEquals(List.of("打印机缺纸"), nearest("缺纸的打印机", 1));
  }

  @Test
  void text_thatSharesNothing_isFarFromAll() {
    assertEquals(List.of(), nearest("xyz", 3));
  }

  @Test
  void strangeWord_besideAKnownText_takesNearnessAway() {
    double[] nearness =
        Stream.of("battery low", "battery low xyz")
            .map(text -> INDEX.nearest(features(text), 1).get(0))
            .mapToDouble(Near::nearness)
            .toArray();
    assertEquals(-1, Double.compare(nearness[1], nearness[0]));
  }
}

package org.posrules.masking;

import java.util.List;

/** Reads names in Chinese characters. Stateless; safe to share. */
final class ChineseNames {
  private static final int SHORTEST = 2;
  private static final int MOST_IDEOGRAPHS = 4;
  private static final int LONGEST = 40;
  private static final String NOT_A_SURNAME = "不错无未为空非请校验必缺格信与或取拒已";
  private static final String AFTER_A_NAME = "余不未已的与卡证失交账手电请";

  /** The usual surnames, without those that also start the words of messages. */
  private static final String SURNAMES =
      "王李张刘陈杨黄赵吴周徐孙马朱胡郭林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘蒋蔡杜叶苏魏吕丁沈姚卢姜崔" + "钟谭陆汪范石廖贾夏韦邹孟熊秦邱江尹薛闫侯龙陶黎贺毛郝龚邵钱严覃武戴莫孔汤";

  private static final String DOUBLE_SURNAMES = "欧阳司马上官诸葛司徒东方夏侯皇甫令狐慕容";

  /** Words of messages that start with the character of a surname. */
  private static final List<String> WORDS =
      List.of(
          "马上", "周一", "周二", "周三", "周四", "周五", "周六", "周日", "周末", "黄金", "许可", "许多", "谢谢", "钱包", "陆续",
          "范围", "严重", "陈旧", "张口", "龙卡", "石油", "曾经", "莫名", "王府", "林业", "杜绝", "胡乱", "孔径");

  private ChineseNames() {}

  /** The end of the two to four ideographs here; of more when a dot joins the parts of the name. */
  static int end(FoldedText text, int from) {
    if (NOT_A_SURNAME.indexOf(text.at(from)) >= 0) {
      return from;
    }
    int end = from;
    while (end - from < LONGEST && text.isIdeograph(end) && !endsName(text, from, end)) {
      end++;
      end += text.at(end) == '.' && text.isIdeograph(end + 1) ? 1 : 0;
    }
    boolean joined = text.slice(from, end).indexOf('.') >= 0;
    return joined ? end : Math.min(end, from + MOST_IDEOGRAPHS);
  }

  /** The end of a surname with one or two characters after it and no more, or {@code from}. */
  static int personEnd(FoldedText text, int from) {
    boolean twofold = isDoubleSurname(text, from);
    boolean word = WORDS.stream().anyMatch(start -> text.startsWith(start, from));
    if (word || (!twofold && SURNAMES.indexOf(text.at(from)) < 0)) {
      return from;
    }
    int given = twofold ? from + 2 : from + 1;
    int end = given;
    while (end - given <= 2 && text.isIdeograph(end) && !endsName(text, from, end)) {
      end++;
    }
    return end > given && end - given <= 2 ? end : from;
  }

  private static boolean isDoubleSurname(FoldedText text, int from) {
    for (int i = 0; i < DOUBLE_SURNAMES.length(); i += 2) {
      if (text.at(from) == DOUBLE_SURNAMES.charAt(i)
          && text.at(from + 1) == DOUBLE_SURNAMES.charAt(i + 1)) {
        return true;
      }
    }
    return false;
  }

  private static boolean endsName(FoldedText text, int from, int index) {
    return index - from >= SHORTEST && AFTER_A_NAME.indexOf(text.at(index)) >= 0;
  }
}

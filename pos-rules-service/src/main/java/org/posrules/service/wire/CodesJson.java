package org.posrules.service.wire;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.posrules.json.parts.JsonOut;
import org.posrules.json.parts.VersionJson;
import org.posrules.rulebook.Cause;
import org.posrules.rulebook.CodeRow;
import org.posrules.rulebook.Rulebook;

/** Writes what the tables say of codes as JSON. Pure. */
public final class CodesJson {
  private CodesJson() {}

  /** One code, its meaning in Chinese for Chinese, else in English. */
  public static byte[] encode(CodeRow row, Rulebook rulebook, Locale language) {
    return JsonOut.object(out -> code(out, row, rulebook, language));
  }

  /** The schemes with the number of their codes, and some codes. */
  public static byte[] encode(List<CodeRow> rows, Rulebook rulebook, Locale language) {
    Map<String, Long> schemes = new TreeMap<>();
    rulebook.codes().rows().forEach(row -> schemes.merge(row.scheme(), 1L, Long::sum));
    return JsonOut.object(
        out -> {
          out.object("rulebook", version -> VersionJson.write(version, rulebook.version()));
          out.objects(
              "schemes",
              schemes.entrySet(),
              (each, scheme) -> {
                each.text("scheme", scheme.getKey());
                each.number("codes", scheme.getValue());
              });
          out.objects("codes", rows, (each, row) -> code(each, row, rulebook, language));
        });
  }

  private static void code(JsonOut out, CodeRow row, Rulebook rulebook, Locale language)
      throws IOException {
    @Nullable Cause cause = rulebook.causes().get(row.cause());
    out.text("scheme", row.scheme());
    out.text("code", row.code());
    out.text("cause", row.noFault() ? null : row.cause());
    out.text("strength", row.strength());
    out.text("meaning", language.getLanguage().equals("zh") ? row.chinese() : row.english());
    out.text("category", cause == null ? null : cause.category());
    out.text("party", cause == null ? null : cause.party());
    out.text("retry", cause == null ? null : cause.retry());
    out.text("source", row.source());
  }
}

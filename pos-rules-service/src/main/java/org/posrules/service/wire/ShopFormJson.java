package org.posrules.service.wire;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import org.posrules.care.PhoneNumber;
import org.posrules.care.ShopFact;
import org.posrules.care.ShopForm;
import org.posrules.json.parts.JsonOut;

/** Writes what can be said of a shop as JSON. Pure. */
public final class ShopFormJson {
  /** What each type of values is called; of any other, one of the values is chosen. */
  private static final Map<Class<?>, String> TYPES =
      Map.of(
          String.class, "text",
          Boolean.class, "truth",
          Integer.class, "count",
          BigDecimal.class, "amount",
          LocalDate.class, "day",
          PhoneNumber.class, "phone",
          Locale.class, "language");

  private ShopFormJson() {}

  /** UTF-8 bytes of one JSON object. */
  public static byte[] encode(ShopForm form) {
    return JsonOut.object(
        out -> {
          out.text("language", form.language().toLanguageTag());
          out.objects("parts", form.parts(), ShopFormJson::part);
        });
  }

  private static void part(JsonOut out, ShopForm.Part part) throws IOException {
    out.text("part", part.part().field());
    out.flag("several", part.part().isSeveral());
    out.text("label", part.label());
    out.objects("facts", part.facts(), ShopFormJson::fact);
  }

  private static void fact(JsonOut out, ShopForm.Field field) throws IOException {
    ShopFact<?> fact = field.fact();
    out.text("name", fact.name());
    out.text("type", TYPES.getOrDefault(fact.type(), "choice"));
    out.flag("several", fact.isSeveral());
    out.text("label", field.label());
    out.objects(
        "values",
        field.values(),
        (each, value) -> {
          each.text("value", value.value());
          each.text("label", value.label());
        });
  }
}

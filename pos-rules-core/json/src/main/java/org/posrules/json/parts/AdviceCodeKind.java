package org.posrules.json.parts;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.posrules.AdviceCode;

/** Network advice: {@code {"scheme": "mastercard-mac", "code": "03"}}. */
public final class AdviceCodeKind implements Kind<AdviceCode> {
  private static final Shape<Parts> SHAPE =
      new Shape<Parts>()
          .with("scheme", Scalars.text(64), (parts, scheme) -> parts.scheme = scheme)
          .with("code", Scalars.text(64), (parts, code) -> parts.code = code);

  @Override
  public @Nullable AdviceCode read(Reading in) throws IOException {
    Parts parts = new Parts();
    int before = in.problems().size();
    if (!SHAPE.read(in, parts)) {
      return null;
    }
    if (in.problems().size() == before) {
      requireBoth(in, parts);
    }
    return parts.scheme == null || parts.code == null
        ? null
        : new AdviceCode(parts.scheme, parts.code);
  }

  private static void requireBoth(Reading in, Parts parts) {
    if (parts.scheme == null) {
      in.refuseMember("scheme", "required", "is needed, as in mastercard-mac");
    }
    if (parts.code == null) {
      in.refuseMember("code", "required", "is needed");
    }
  }

  private static final class Parts {
    @Nullable String scheme;
    @Nullable String code;
  }
}

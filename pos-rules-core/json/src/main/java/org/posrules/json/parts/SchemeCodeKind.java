package org.posrules.json.parts;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.posrules.SchemeCode;

/** One of several codes: {@code {"scheme": "visa", "code": "51"}}, the scheme if it is known. */
public final class SchemeCodeKind implements Kind<SchemeCode> {
  private static final Shape<Parts> SHAPE =
      new Shape<Parts>()
          .with("scheme", Scalars.text(64), (parts, scheme) -> parts.scheme = scheme)
          .with("code", Scalars.text(64), (parts, code) -> parts.code = code);

  @Override
  public @Nullable SchemeCode read(Reading in) throws IOException {
    Parts parts = new Parts();
    int before = in.problems().size();
    if (!SHAPE.read(in, parts)) {
      return null;
    }
    if (parts.code == null && in.problems().size() == before) {
      in.refuseMember("code", "required", "is needed, as in \"51\"");
    }
    return parts.code == null ? null : new SchemeCode(parts.scheme, parts.code);
  }

  private static final class Parts {
    @Nullable String scheme;
    @Nullable String code;
  }
}

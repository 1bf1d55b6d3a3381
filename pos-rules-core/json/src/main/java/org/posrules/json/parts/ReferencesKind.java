package org.posrules.json.parts;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.posrules.References;

/** References: {@code {"rrn": "…", "stan": "…", "authorisationCode": "…"}}, each optional. */
public final class ReferencesKind implements Kind<References> {
  private static final Shape<Parts> SHAPE =
      new Shape<Parts>()
          .with("rrn", Scalars.text(64), (parts, rrn) -> parts.rrn = rrn)
          .with("stan", Scalars.text(64), (parts, stan) -> parts.stan = stan)
          .with("authorisationCode", Scalars.text(64), (parts, code) -> parts.approval = code);

  @Override
  public @Nullable References read(Reading in) throws IOException {
    Parts parts = new Parts();
    if (!SHAPE.read(in, parts)) {
      return null;
    }
    boolean none = parts.rrn == null && parts.stan == null && parts.approval == null;
    return none ? null : new References(parts.rrn, parts.stan, parts.approval);
  }

  private static final class Parts {
    @Nullable String rrn;
    @Nullable String stan;
    @Nullable String approval;
  }
}

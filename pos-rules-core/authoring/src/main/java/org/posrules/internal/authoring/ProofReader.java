package org.posrules.internal.authoring;

import java.util.HashMap;
import java.util.Map;
import org.posrules.internal.values.Proof;
import org.posrules.internal.values.Says;
import org.posrules.rulebook.ProblemKind;

/**
 * Reads {@code tables/proofs.csv}. The rows that ship with the core hold under every rulebook: one
 * may add proofs and reword them, and cannot make a fact say something else.
 */
final class ProofReader {
  static final String TABLE = "tables/proofs.csv";
  private static final String[] COLUMNS = {"fact", "says", "en", "zh", "source"};

  private final Layers layers;

  ProofReader(Layers layers) {
    this.layers = layers;
  }

  Map<String, Proof> proofs() {
    Map<String, Proof> proofs = new HashMap<>();
    layers.floor(TABLE, COLUMNS).forEach(row -> proofs.put(row.text("fact"), proof(row)));
    Once<Proof> taken = new Once<>();
    for (CsvRow row : layers.optional(TABLE, COLUMNS)) {
      Proof own = proof(row);
      Proof fixed = proofs.put(own.key(), own);
      boolean first = taken.put(own.key(), row, own);
      if (first && fixed != null && fixed.says() != own.says()) {
        row.problem(
            ProblemKind.SAFETY_FLOOR,
            "says",
            own.key() + " says " + fixed.says() + " in the core; that cannot be changed");
      }
    }
    return proofs;
  }

  private static Proof proof(CsvRow row) {
    row.needed("source");
    return new Proof(
        row.oneOf("says", Says.SILENT), row.needed("fact"), row.needed("en"), row.needed("zh"));
  }
}

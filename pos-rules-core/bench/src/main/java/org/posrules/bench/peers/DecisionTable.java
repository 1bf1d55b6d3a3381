package org.posrules.bench.peers;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.posrules.House;
import org.posrules.Outcome;
import org.posrules.bench.Agreed;
import org.posrules.rulebook.Cause;

/** Made-up response codes, each with a cause of the rulebook and what it says of a repeat. */
public final class DecisionTable {
  private static final long SEED = 20_261_128;
  private static final int ASKED = 256;

  private final Map<String, Decision> rows = new LinkedHashMap<>();
  private final List<String> asked = new ArrayList<>();
  private int at;

  /** The same rows in each run. */
  public DecisionTable(int size) {
    Random random = new Random(SEED);
    // A host's refusal proves that nothing was charged, so the cause alone decides on the repeat.
    List<Cause> causes =
        House.content().causes().values().stream()
            .filter(cause -> cause.money() == Cause.MoneyState.ANSWERED)
            .filter(cause -> cause.outcome() == Outcome.DIAGNOSED)
            .toList();
    for (int i = 0; i < size; i++) {
      Cause cause = causes.get(random.nextInt(causes.size()));
      rows.put(String.format(Locale.ROOT, "Q%05d", i), new Decision(cause.name(), cause.retry()));
    }
    List<String> codes = List.copyOf(rows.keySet());
    for (int i = 0; i < ASKED; i++) {
      asked.add(codes.get(random.nextInt(size)));
    }
  }

  public Map<String, Decision> rows() {
    return rows;
  }

  /** The peer, once it has answered all that will be asked as the table says. */
  Peer agreed(Peer peer) {
    asked.forEach(
        code -> Agreed.same(rows.get(code), peer.decide(code), peer.getClass().getSimpleName()));
    return peer;
  }

  /** The next code, one of 256 from all over the table. */
  String next() {
    at = (at + 1) % ASKED;
    return asked.get(at);
  }
}

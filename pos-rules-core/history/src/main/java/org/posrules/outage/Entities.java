package org.posrules.outage;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.posrules.history.Dimension;
import org.posrules.history.Occasion;

/** All that trials have in common. Of each dimension a bounded number is known. */
final class Entities {
  /** Narrowest first. A card is none: one that fails everywhere is no outage. */
  static final List<Dimension> DIMENSIONS =
      List.of(
          Dimension.TERMINAL,
          Dimension.SHOP,
          Dimension.MERCHANT,
          Dimension.ACQUIRER,
          Dimension.ISSUER,
          Dimension.NETWORK,
          Dimension.REGION,
          Dimension.FIRMWARE,
          Dimension.APP);

  private final int most;
  private final Map<Dimension, Map<String, Entity>> known = new EnumMap<>(Dimension.class);

  Entities(int most) {
    this.most = most;
  }

  /** What this took place at, on and with, narrowest first. */
  List<Entity> of(Occasion occasion) {
    List<Entity> found = new ArrayList<>(DIMENSIONS.size());
    for (Dimension dimension : DIMENSIONS) {
      occasion.at(dimension).ifPresent(name -> found.add(of(dimension, name)));
    }
    return found;
  }

  Entity of(Dimension dimension, String name) {
    Map<String, Entity> those = known(dimension);
    Entity entity = those.get(name);
    if (entity == null) {
      entity = new Entity(dimension, name);
      those.put(name, entity);
      if (those.size() > most) {
        forgetIdlest(those);
      }
    }
    return entity;
  }

  int size(Dimension dimension) {
    return known(dimension).size();
  }

  /** The one that was asked for longest ago comes first. */
  private Map<String, Entity> known(Dimension dimension) {
    return known.computeIfAbsent(dimension, any -> new LinkedHashMap<>(16, 0.75f, true));
  }

  private static void forgetIdlest(Map<String, Entity> those) {
    Iterator<Entity> idlestFirst = those.values().iterator();
    while (idlestFirst.hasNext()) {
      if (idlestFirst.next().outage == null) {
        idlestFirst.remove();
        return;
      }
    }
  }
}

package org.posrules.care;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What is known of one part of a shop: of one terminal, say, or of its backups. Immutable. */
public final class PartFacts {
  private final ShopPart part;
  private final Map<ShopFact<?>, Object> known;

  private PartFacts(ShopPart part, Map<ShopFact<?>, Object> known) {
    this.part = part;
    this.known = known;
  }

  /** A builder of the facts of such a part. */
  public static Builder builder(ShopPart part) {
    return new Builder(part);
  }

  /** What they are facts of. */
  public ShopPart part() {
    return part;
  }

  /** Its value; null where it is not known. */
  @SuppressWarnings("unchecked") // Builder.set alone fills them in, and takes a T for a ShopFact<T>
  public <T> @Nullable T get(ShopFact<T> fact) {
    return (T) known.get(fact);
  }

  /** Its value, or this one where it is not known. */
  public <T> T get(ShopFact<T> fact, T otherwise) {
    T value = get(fact);
    return value == null ? otherwise : value;
  }

  /** The facts that are known, in the order of the contract. */
  public Set<ShopFact<?>> given() {
    return known.keySet();
  }

  /** The facts of such a part that are not known, in the order of the contract. */
  public List<ShopFact<?>> missing() {
    return ShopFact.of(part).stream().filter(fact -> !known.containsKey(fact)).toList();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof PartFacts that && part == that.part && known.equals(that.known);
  }

  @Override
  public int hashCode() {
    return Objects.hash(part, known);
  }

  /** Names of the facts, never their values. */
  @Override
  public String toString() {
    return part.field() + known.keySet();
  }

  /** Collects the facts. Not thread-safe. */
  public static final class Builder {
    private final ShopPart part;
    private final Map<ShopFact<?>, Object> values = new LinkedHashMap<>();

    private Builder(ShopPart part) {
      this.part = part;
    }

    /**
     * Sets a fact; null leaves it unknown, an empty list says that there is none.
     *
     * @throws IllegalArgumentException for a fact of another part
     */
    public <T> Builder set(ShopFact<T> fact, @Nullable T value) {
      return put(fact, value);
    }

    /**
     * The same where the type is only known at run time.
     *
     * @throws ClassCastException for a value of another type
     */
    public Builder put(ShopFact<?> fact, @Nullable Object value) {
      if (fact.part() != part) {
        throw new IllegalArgumentException(fact + " is no fact of " + part.field());
      }
      Object known = fact.known(value);
      if (known == null) {
        values.remove(fact);
      } else {
        values.put(fact, known);
      }
      return this;
    }

    /** What is known; bounds are looked at when the shop is built. */
    public PartFacts build() {
      Map<ShopFact<?>, Object> known = new LinkedHashMap<>();
      for (ShopFact<?> fact : ShopFact.of(part)) {
        Object value = values.get(fact);
        if (value != null) {
          known.put(fact, value);
        }
      }
      return new PartFacts(part, Collections.unmodifiableMap(known));
    }
  }
}

package org.posrules.internal.authoring.cases;

import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.posrules.FailedTransaction;
import org.posrules.internal.authoring.yaml.YamlValue;

/** One field of a request: how its value is read, and where it goes. */
record GivenField<V>(
    String name,
    Function<YamlValue, Optional<V>> value,
    BiConsumer<FailedTransaction.Builder, V> setter) {

  static <V> GivenField<V> of(
      String name,
      Function<YamlValue, Optional<V>> value,
      BiConsumer<FailedTransaction.Builder, V> setter) {
    return new GivenField<>(name, value, setter);
  }

  void set(FailedTransaction.Builder builder, YamlValue written) {
    value.apply(written).ifPresent(read -> setter.accept(builder, read));
  }
}

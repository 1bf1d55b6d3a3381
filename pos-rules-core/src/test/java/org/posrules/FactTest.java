package org.posrules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The facts, their accessors and their setters are the same ones. */
class FactTest {

  static Stream<Field> constants() {
    return Arrays.stream(Fact.class.getFields())
        .filter(field -> Modifier.isStatic(field.getModifiers()));
  }

  /** {@code MERCHANT_ID}: {@code merchantId}. */
  private static String accessor(Field constant) {
    StringBuilder name = new StringBuilder();
    for (String word : constant.getName().toLowerCase(Locale.ROOT).split("_")) {
      String capital = word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
      name.append(name.isEmpty() ? word : capital);
    }
    return name.toString();
  }

  @ParameterizedTest
  @MethodSource("constants")
  void fact_setByItsSetter_isReadByItsAccessor(Field constant) throws ReflectiveOperationException {
    Fact<?> fact = (Fact<?>) constant.get(null);
    Object value = SampleFacts.value(fact);
    FailedTransaction.Builder builder = FailedTransaction.builder();
    Method setter =
        Arrays.stream(FailedTransaction.Builder.class.getMethods())
            .filter(method -> method.getName().equals(accessor(constant)))
            .findFirst()
            .orElseThrow();
    setter.invoke(builder, value);
    FailedTransaction given = builder.build();

    assertEquals(value, FailedTransaction.class.getMethod(accessor(constant)).invoke(given));
    assertEquals(List.of(fact), given.given());
  }

  @Test
  void facts_areTheConstantsInTheirOrder() throws IllegalAccessException {
    Object[] constants = constants().toArray();
    for (int i = 0; i < constants.length; i++) {
      assertEquals(Fact.all().get(i), ((Field) constants[i]).get(null));
    }
    assertEquals(constants.length, Fact.all().size());
  }

  @Test
  void value_ofAnotherType_isRefused() {
    FailedTransaction.Builder builder = FailedTransaction.builder();
    assertThrows(ClassCastException.class, () -> builder.put(Fact.HTTP_STATUS, "200"));
  }

  @Test
  void listElement_ofAnotherType_isRefused() {
    FailedTransaction.Builder builder = FailedTransaction.builder();
    assertThrows(ClassCastException.class, () -> builder.put(Fact.CODES, List.of("51")));
  }

  @Test
  void transaction_changedInItsBuilder_staysAsItIs() {
    FailedTransaction first = FailedTransaction.builder().attempt(1).build();
    FailedTransaction second = first.toBuilder().attempt(2).build();

    assertEquals(1, first.attempt());
    assertEquals(2, second.attempt());
  }
}

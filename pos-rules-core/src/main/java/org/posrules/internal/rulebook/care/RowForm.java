package org.posrules.internal.rulebook.care;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How the rows of a table are records: a component named {@code everyDays} is the column {@code
 * every_days}, and its type says what may stand there. Names in a list are separated by slashes,
 * steps by bars. Immutable; thread-safe.
 *
 * @param <R> of a row
 */
public final class RowForm<R extends Record> {
  private static final Map<Class<?>, Function<String, Object>> BY_TYPE =
      Map.of(
          String.class, text -> text,
          int.class, RowForm::whole,
          BigDecimal.class, RowForm::decimal,
          LocalDate.class, RowForm::day,
          Steps.class, text -> new Steps(parts(text, "\\|").toList()));

  private final Class<R> type;
  private final Map<String, RecordComponent> columns = new LinkedHashMap<>();

  private RowForm(Class<R> type) {
    this.type = type;
    for (RecordComponent component : type.getRecordComponents()) {
      columns.put(column(component.getName()), component);
    }
  }

  /** The form of such records. */
  public static <R extends Record> RowForm<R> of(Class<R> type) {
    return new RowForm<>(type);
  }

  private static String column(String component) {
    return component.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
  }

  /** Names of the columns, in their order. */
  public List<String> columns() {
    return List.copyOf(columns.keySet());
  }

  /** Whether a field of this column may be empty. */
  public boolean mayBeEmpty(String column) {
    return component(column).isAnnotationPresent(MayBeEmpty.class);
  }

  /**
   * What a field of this column says; what stands for nothing where it is empty.
   *
   * @throws IllegalArgumentException that says what may stand there
   */
  public @Nullable Object value(String column, String text) {
    RecordComponent component = component(column);
    Class<?> of = component.getType();
    if (of == List.class) {
      Class<?> each = each(component.getGenericType());
      return parts(text, "/").map(part -> one(each, part)).toList();
    }
    if (text.isEmpty()) {
      return of == int.class ? 0 : of == String.class ? "" : null;
    }
    return one(of, text);
  }

  private RecordComponent component(String column) {
    return Objects.requireNonNull(columns.get(column), column);
  }

  private static Class<?> each(Type list) {
    return (Class<?>) ((ParameterizedType) list).getActualTypeArguments()[0];
  }

  private static Stream<String> parts(String text, String separator) {
    return Stream.of(text.split(separator)).map(String::strip).filter(part -> !part.isEmpty());
  }

  private static Object one(Class<?> type, String text) {
    Function<String, Object> read = BY_TYPE.get(type);
    return read == null ? constant(type, text) : read.apply(text);
  }

  private static Object constant(Class<?> type, String text) {
    Object[] constants = type.getEnumConstants();
    return Stream.of(constants)
        .filter(constant -> ((Enum<?>) constant).name().equals(text))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "must be one of "
                        + Arrays.stream(constants)
                            .map(String::valueOf)
                            .collect(Collectors.joining(", "))));
  }

  private static Object whole(String text) {
    if (!text.matches("\\d{1,8}")) {
      throw new IllegalArgumentException("must be a whole number");
    }
    return Integer.valueOf(text);
  }

  private static Object decimal(String text) {
    if (!text.matches("\\d{1,9}(\\.\\d{1,6})?")) {
      throw new IllegalArgumentException("must be a number such as 0.55");
    }
    return new BigDecimal(text);
  }

  private static Object day(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeException e) {
      throw new IllegalArgumentException("must be a day such as 2026-11-30", e);
    }
  }

  /** The row of these values, one for each column in their order. */
  public R row(List<@Nullable Object> values) {
    Class<?>[] types =
        columns.values().stream().map(RecordComponent::getType).toArray(Class<?>[]::new);
    try {
      return type.getDeclaredConstructor(types).newInstance(values.toArray());
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("a row of " + type.getSimpleName() + " cannot be made", e);
    }
  }

  /** The row of these fields, as {@link #fields} gives them. */
  public R parsed(List<String> fields) {
    List<String> names = columns();
    @Nullable Object[] values = new Object[names.size()];
    for (int i = 0; i < values.length; i++) {
      values[i] = value(names.get(i), fields.get(i));
    }
    return row(Arrays.asList(values));
  }

  /** The fields of a row, as they stand in the table. */
  public List<String> fields(R row) {
    return columns.values().stream().map(component -> written(component, row)).toList();
  }

  private static String written(RecordComponent component, Record row) {
    try {
      return written(component.getAccessor().invoke(row));
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("a row cannot be asked for " + component.getName(), e);
    }
  }

  private static String written(@Nullable Object value) {
    if (value == null) {
      return "";
    }
    if (value instanceof Steps steps) {
      return String.join("|", steps.lines());
    }
    return value instanceof List<?> values
        ? values.stream().map(String::valueOf).collect(Collectors.joining("/"))
        : value.toString();
  }
}

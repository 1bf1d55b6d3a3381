package org.posrules.json.parts;

import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A list of values of one kind.
 *
 * @param most so many at most
 * @param kind of each
 * @param plural what they are called when there are too many
 */
public record Several<T>(int most, Kind<T> kind, String plural) implements Kind<List<T>> {

  @Override
  public @Nullable List<T> read(Reading in) throws IOException {
    if (in.token() != JsonToken.START_ARRAY) {
      return in.refuseType("a list of " + plural);
    }
    List<T> values = new ArrayList<>();
    int count = 0;
    for (; in.advance() != JsonToken.END_ARRAY; count++) {
      if (count < most) {
        readOne(in, count, values);
      } else {
        in.parser().skipChildren();
      }
    }
    return count > most
        ? in.refuse("too-many", "must have at most " + most + " " + plural)
        : values;
  }

  private void readOne(Reading in, int index, List<T> values) throws IOException {
    in.enter(String.valueOf(index));
    T value = kind.read(in);
    if (value != null) {
      values.add(value);
    }
    in.leave();
  }
}

package org.posrules.json.parts;

import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * The members that a JSON object may have, each with its kind and the place it goes to. A member
 * that is {@code null} is as good as absent; one with another name is refused.
 */
public final class Shape<B> {
  private final Map<String, Member<B, ?>> members = new LinkedHashMap<>();

  /** Adds a member. */
  public <T> Shape<B> with(String name, Kind<T> kind, BiConsumer<B, T> setter) {
    members.put(name, new Member<>(kind, setter));
    return this;
  }

  /**
   * Where a member stands in the order in which they were added; behind all of them when there is
   * none of this name.
   */
  public int position(String name) {
    int index = List.copyOf(members.keySet()).indexOf(name);
    return index < 0 ? members.size() : index;
  }

  /**
   * The kind of an object of this shape. What is no object is refused, and then taken for one that
   * says nothing, so that those behind it in a list keep their places.
   */
  public <T> Kind<T> kind(Supplier<B> empty, Function<B, T> build) {
    return in -> {
      B into = empty.get();
      read(in, into);
      return build.apply(into);
    };
  }

  /** Reads the object at which the parser stands. False when it is none. */
  boolean read(Reading in, B into) throws IOException {
    if (in.token() != JsonToken.START_OBJECT) {
      in.refuseType("an object");
      return false;
    }
    while (in.advance() != JsonToken.END_OBJECT) {
      readMember(in, in.parser().currentName(), into);
    }
    return true;
  }

  private void readMember(Reading in, String name, B into) throws IOException {
    JsonToken token = in.advance();
    Member<B, ?> member = members.get(name);
    if (member == null) {
      in.parser().skipChildren();
      UnknownName.refuse(in, name, members.keySet());
    } else if (token != JsonToken.VALUE_NULL) {
      in.enter(name);
      member.read(in, into);
      in.leave();
    }
  }

  private record Member<B, T>(Kind<T> kind, BiConsumer<B, T> setter) {
    void read(Reading in, B into) throws IOException {
      T value = kind.read(in);
      if (value != null) {
        setter.accept(into, value);
      }
    }
  }
}

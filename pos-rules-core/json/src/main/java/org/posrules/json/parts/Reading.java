package org.posrules.json.parts;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.posrules.json.problems.RequestProblem;

/** One pass over a request: where the parser stands, and what was wrong so far. Not thread-safe. */
public final class Reading {
  /** Enough for a person to see what is wrong; a hostile body cannot make the answer huge. */
  public static final int MOST_PROBLEMS = 100;

  private final JsonParser parser;
  private final Deque<String> path = new ArrayDeque<>();
  private final List<RequestProblem> problems = new ArrayList<>();

  Reading(JsonParser parser) {
    this.parser = parser;
  }

  JsonParser parser() {
    return parser;
  }

  List<RequestProblem> problems() {
    return problems;
  }

  JsonToken token() {
    return parser.currentToken();
  }

  JsonToken advance() throws IOException {
    return parser.nextToken();
  }

  void enter(String segment) {
    path.addLast(segment);
  }

  void leave() {
    path.removeLast();
  }

  // Both refuse methods answer null whatever T is, so no unsafe cast can hide in them.
  /** Notes a problem with the value at hand. Always {@code null}: there is no value to use. */
  @SuppressWarnings("TypeParameterUnusedInFormals")
  <T> @Nullable T refuse(String code, String detail) {
    if (problems.size() < MOST_PROBLEMS) {
      problems.add(new RequestProblem(pointer(), code, detail));
    }
    return null;
  }

  /** Notes that the value at hand is of another type, and passes over it. */
  @SuppressWarnings("TypeParameterUnusedInFormals")
  <T> @Nullable T refuseType(String wanted) throws IOException {
    parser.skipChildren();
    return refuse("wrong-type", "must be " + wanted);
  }

  /** Notes a problem with a member of the object at hand. */
  void refuseMember(String name, String code, String detail) {
    enter(name);
    refuse(code, detail);
    leave();
  }

  private String pointer() {
    StringBuilder pointer = new StringBuilder();
    for (String segment : path) {
      pointer.append('/').append(segment.replace("~", "~0").replace("/", "~1"));
    }
    return pointer.toString();
  }
}

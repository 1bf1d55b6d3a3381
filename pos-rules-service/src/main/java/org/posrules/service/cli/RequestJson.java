package org.posrules.service.cli;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.posrules.json.parts.JsonOut;

/** Collects facts and writes them as a request, so that flags are checked as any request is. */
final class RequestJson {
  private final Map<String, Object> members = new LinkedHashMap<>();

  /** Adds a fact; {@code references/rrn} goes into an object within the object. */
  void put(String path, Object value) {
    String[] segments = path.split("/", 2);
    if (segments.length == 1) {
      members.put(path, value);
    } else {
      RequestJson inner =
          (RequestJson) members.computeIfAbsent(segments[0], name -> new RequestJson());
      inner.put(segments[1], value);
    }
  }

  boolean isEmpty() {
    return members.isEmpty();
  }

  boolean has(String path) {
    return members.containsKey(path);
  }

  byte[] bytes() {
    return JsonOut.object(this::write);
  }

  private void write(JsonOut out) throws IOException {
    for (Map.Entry<String, Object> member : members.entrySet()) {
      write(out, member.getKey(), member.getValue());
    }
  }

  private static void write(JsonOut out, String name, Object value) throws IOException {
    if (value instanceof RequestJson inner) {
      out.object(name, inner::write);
    } else if (value instanceof Boolean flag) {
      out.flag(name, flag);
    } else if (value instanceof Long number) {
      out.number(name, number);
    } else if (value instanceof List<?> list && holdsMaps(list)) {
      out.objects(name, list, (each, map) -> writeMap(each, (Map<?, ?>) map));
    } else if (value instanceof List<?> list) {
      out.texts(name, list.stream().map(String::valueOf).toList());
    } else if (value instanceof Map<?, ?> map) {
      out.object(name, each -> writeMap(each, map));
    } else {
      out.text(name, value);
    }
  }

  private static boolean holdsMaps(List<?> list) {
    return !list.isEmpty() && list.get(0) instanceof Map<?, ?>;
  }

  private static void writeMap(JsonOut out, Map<?, ?> map) throws IOException {
    for (Map.Entry<?, ?> member : map.entrySet()) {
      out.text(String.valueOf(member.getKey()), member.getValue());
    }
  }
}

package org.posrules.service.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.posrules.service.testing.OpenApi;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.StringNode;

/** Holds answers to what openapi.json says of them: status, headers, media type and body. */
final class Contract {
  private static final String EVERY = "/x-every-answer";
  private static final Set<String> OF_THE_PROTOCOL =
      Set.of("content-length", "content-type", "transfer-encoding");

  private Contract() {}

  static void check(HttpRequest request, HttpResponse<String> answer) {
    String said = OpenApi.resolved(said(request, answer.statusCode()));
    String about = request.method() + " " + answer.statusCode() + " by " + said + ": ";
    assertTrue(OpenApi.at(said).isObject(), about + "nothing is said of it");
    checkHeaders(about, said, answer.headers().map());
    checkBody(about, said, request.method().equals("HEAD"), answer);
  }

  /** Where the file tells of the answer. */
  private static String said(HttpRequest request, int status) {
    String address =
        OpenApi.at("/paths").propertyNames().stream()
            .filter(path -> new PathTemplate(path).match(request.uri().getRawPath()).isPresent())
            .findFirst()
            .orElse("");
    String method =
        request.method().equals("HEAD") ? "get" : request.method().toLowerCase(Locale.ROOT);
    String operation = "/paths/" + OpenApi.escaped(address) + "/" + method;
    if (address.isEmpty()) {
      assertEquals(404, status);
      return EVERY + "/anotherAddress";
    }
    if (OpenApi.at(operation).isMissingNode()) {
      assertEquals(method.equals("options") ? 204 : 405, status);
      return EVERY + (method.equals("options") ? "/OPTIONS" : "/anotherMethod");
    }
    String responses = operation + "/responses/";
    return responses + (OpenApi.at(responses + status).isMissingNode() ? "default" : status);
  }

  private static void checkHeaders(String about, String said, Map<String, List<String>> headers) {
    Map<String, String> declared = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    for (String place : List.of(EVERY + "/headers", said + "/headers")) {
      for (String name : OpenApi.at(place).propertyNames()) {
        declared.put(name, OpenApi.resolved(place + "/" + name));
      }
    }
    declared.forEach(
        (name, place) -> {
          boolean there = headers.keySet().stream().anyMatch(name::equalsIgnoreCase);
          boolean needed = OpenApi.at(place + "/required").asBoolean(false);
          assertTrue(there || !needed, about + "there is no " + name);
        });
    headers.forEach(
        (name, values) -> {
          if (!OF_THE_PROTOCOL.contains(name.toLowerCase(Locale.ROOT))) {
            assertTrue(declared.containsKey(name), about + "nothing is said of " + name);
            assertEquals(1, values.size(), about + name);
            checkValid(
                about + name, declared.get(name) + "/schema", StringNode.valueOf(values.get(0)));
          }
        });
  }

  private static void checkBody(
      String about, String said, boolean head, HttpResponse<String> answer) {
    String type = answer.headers().firstValue("Content-Type").orElse("").split(";", -1)[0];
    if (OpenApi.at(said + "/content").isMissingNode() || head) {
      assertEquals("", answer.body(), about + "a body");
      assertEquals(head, !type.isEmpty(), about + "a type");
      return;
    }
    String content = said + "/content/" + OpenApi.escaped(type);
    assertTrue(OpenApi.at(content).isObject(), about + "nothing is said of " + type);
    if (answer.headers().firstValue("Content-Encoding").isPresent()) {
      return; // the client does not unpack it
    }
    if (!OpenApi.at(content + "/x-line").isMissingNode()) {
      answer.body().lines().forEach(line -> checkJson(about, content + "/x-line", line));
    } else if (type.endsWith("json")) {
      checkJson(about, content + "/schema", answer.body());
    } else {
      checkValid(about, content + "/schema", StringNode.valueOf(answer.body()));
    }
  }

  private static void checkJson(String about, String schema, String text) {
    checkValid(about + text, schema, OpenApi.json(text));
  }

  private static void checkValid(String about, String schema, JsonNode value) {
    assertEquals(List.of(), OpenApi.errors(schema, value), about);
  }
}

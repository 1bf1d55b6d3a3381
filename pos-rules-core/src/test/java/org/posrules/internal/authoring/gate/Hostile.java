package org.posrules.internal.authoring.gate;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Ways out of a rule: each form in which DRL takes Java, with each of a dozen payloads. */
final class Hostile {
  static final String PROPERTY = "org.posrules.canary";

  private final String canaryFile;
  private final int canaryPort;

  Hostile(String canaryFile, int canaryPort) {
    this.canaryFile = canaryFile.replace('\\', '/');
    this.canaryPort = canaryPort;
  }

  /** Expressions that are true or false, and do harm on the way. */
  Map<String, String> payloads() {
    Map<String, String> payloads = new LinkedHashMap<>();
    payloads.put("process", "Runtime.getRuntime().exec( \"touch " + canaryFile + "\" ) != null");
    payloads.put("stream", "new java.io.FileOutputStream( \"" + canaryFile + "\" ) != null");
    payloads.put(
        "files",
        "java.nio.file.Files.writeString( java.nio.file.Path.of( \""
            + canaryFile
            + "\" ), \"x\" )"
            + " != null");
    payloads.put("property", "System.setProperty( \"" + PROPERTY + "\", \"x\" ) == null");
    payloads.put("socket", "new java.net.Socket( \"127.0.0.1\", " + canaryPort + " ) != null");
    payloads.put(
        "exit", "Runtime.class.getMethod( \"exit\", int.class ).invoke( null, 3 ) == null");
    payloads.put("loading", "Class.forName( \"org.posrules.Loaded\" ) != null");
    payloads.put("loader", "\"x\".getClass().getClassLoader() == null");
    payloads.put("handle", "java.lang.invoke.MethodHandles.lookup() != null");
    payloads.put("thread", "new java.util.Timer( \"canary\" ) != null");
    payloads.put("environment", "System.getenv( \"PATH\" ) != null");
    payloads.put(
        "objects",
        "new java.io.ObjectInputStream( new java.io.ByteArrayInputStream( new byte[0] ) ) != null");
    return payloads;
  }

  /** The like of them, for where Java takes no checked exception. */
  private Map<String, String> unchecked() {
    Map<String, String> payloads = payloads();
    payloads.put("process", "ProcessHandle.current().children().count() == 0");
    payloads.put("stream", "new java.io.File( \"" + canaryFile + "\" ).mkdir()");
    payloads.put("files", "java.nio.file.FileSystems.getDefault() != null");
    payloads.put("socket", "new java.net.Socket() != null");
    payloads.put("exit", "Runtime.getRuntime() != null");
    payloads.put("loading", "ClassLoader.getSystemClassLoader() != null");
    payloads.put("objects", "java.io.ObjectInputFilter.Config.getSerialFilter() == null");
    return payloads;
  }

  /** Each form with each payload, in a file of its own. */
  SortedMap<String, String> files() {
    SortedMap<String, String> files = new TreeMap<>();
    HostileForms.all()
        .forEach(
            (form, text) ->
                (text.contains("%calm") || text.contains("%quoted") || text.contains("%single")
                        ? unchecked()
                        : payloads())
                    .forEach((name, code) -> add(files, form, text, name, code)));
    return files;
  }

  private static void add(
      Map<String, String> files, String form, String text, String payload, String code) {
    files.put(
        "hostile/" + hyphens(form) + "-" + payload + ".drl",
        (text.startsWith("/*") ? "" : HEAD)
            + text.replace("%calm", code)
                .replace("%quoted", code.replace("\"", "\\\""))
                .replace("%single", code)
                .replace("%s", code)
                .replace("NN", "%03d".formatted(files.size() + 1)));
  }

  static String hyphens(String form) {
    return form.replace(' ', '-');
  }

  static final String HEAD =
      """
      package org.posrules.packs

      import org.posrules.facts.*

      """;
}

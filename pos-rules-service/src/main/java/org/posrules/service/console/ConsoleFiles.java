package org.posrules.service.console;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.posrules.json.parts.JsonOut;
import org.posrules.service.words.Words;

/** The files of the console, held in memory. Immutable; thread-safe. */
public final class ConsoleFiles {
  /** What {@code /} shows. */
  public static final String PAGE = "index.html";

  /** What {@code /shop} shows. */
  public static final String SHOP_PAGE = "shop.html";

  /** What {@code /history} shows. */
  public static final String HISTORY_PAGE = "history.html";

  private static final Map<String, String> TYPES =
      Map.of(
          "html", "text/html; charset=utf-8",
          "css", "text/css; charset=utf-8",
          "js", "text/javascript; charset=utf-8");
  private static final String JSON = "application/json";

  /** A jar cannot be asked for what is in a folder, so they stand here. */
  static final List<String> NAMES =
      List.of(
          PAGE,
          SHOP_PAGE,
          HISTORY_PAGE,
          "base.css",
          "layout.css",
          "answer.css",
          "dialogs.css",
          "modes.css",
          "shop.css",
          "history.css",
          "sheet.css",
          "main.js",
          "announce.js",
          "answer.js",
          "api.js",
          "assessment.js",
          "banner.js",
          "chips.js",
          "clipboard.js",
          "codes.js",
          "compounds.js",
          "dialogs.js",
          "dom.js",
          "due.js",
          "editors.js",
          "facts.js",
          "finding.js",
          "frame.js",
          "handover.js",
          "history.js",
          "history-screen.js",
          "inputs.js",
          "integrator.js",
          "kinds.js",
          "live.js",
          "messages.js",
          "open.js",
          "past.js",
          "peek.js",
          "problems.js",
          "questions.js",
          "request.js",
          "screen.js",
          "settings.js",
          "sheet.js",
          "shop.js",
          "shop-data.js",
          "shop-example.js",
          "shop-files.js",
          "shop-form.js",
          "shop-kinds.js",
          "shop-problems.js",
          "shop-screen.js",
          "status.js",
          "steps.js",
          "store.js",
          "welcome.js",
          "why.js",
          "words.js");

  private final Map<String, ConsoleFile> files;

  private ConsoleFiles(Map<String, ConsoleFile> files) {
    this.files = Map.copyOf(files);
  }

  /** Reads them all from the class path. */
  public static ConsoleFiles load() {
    Map<String, ConsoleFile> files = new HashMap<>();
    NAMES.forEach(name -> files.put(name, new ConsoleFile(type(name), read(name))));
    files.put("words.en.json", words(Locale.ENGLISH));
    files.put("words.zh.json", words(Locale.CHINESE));
    return new ConsoleFiles(files);
  }

  /** The file with this name; empty when there is none. */
  public Optional<ConsoleFile> named(String name) {
    return Optional.ofNullable(files.get(name));
  }

  private static ConsoleFile words(Locale language) {
    Map<String, String> words = Words.ofConsole(language);
    byte[] json =
        JsonOut.object(
            out -> {
              for (Map.Entry<String, String> word : words.entrySet()) {
                out.text(word.getKey(), word.getValue());
              }
            });
    return new ConsoleFile(JSON, json);
  }

  private static String type(String name) {
    return TYPES.getOrDefault(name.substring(name.lastIndexOf('.') + 1), JSON);
  }

  private static byte[] read(String name) {
    try (InputStream in = ConsoleFiles.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("the console has no file " + name);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

package org.posrules.service.settings;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Reads values as what they must be, and gathers everything that is wrong. Not thread-safe. */
final class Reader {
  private static final int LONGEST = 18;

  private final Sources sources;
  private final List<String> problems;

  Reader(Sources sources) {
    this.sources = sources;
    this.problems = new ArrayList<>(sources.problems());
  }

  List<String> problems() {
    return problems;
  }

  /** Notes what is wrong with a setting, where it was set. */
  void refuse(Setting setting, String why) {
    String origin = sources.get(setting).map(Given::origin).orElse(setting.flag());
    problems.add(origin + ": " + why);
  }

  boolean isGiven(Setting setting) {
    return sources.get(setting).isPresent();
  }

  String text(Setting setting) {
    return sources.get(setting).map(Given::only).orElse(setting.standard());
  }

  List<String> texts(Setting setting) {
    return sources.get(setting).map(Given::values).orElse(List.of());
  }

  /** A whole number; the least where it is none. */
  int number(Setting setting, int least, int most) {
    return (int) wholeNumber(setting, least, most);
  }

  /** The same where nothing need be given. */
  Optional<Integer> numberIfGiven(Setting setting, int least, int most) {
    return isGiven(setting) ? Optional.of(number(setting, least, most)) : Optional.empty();
  }

  long wholeNumber(Setting setting, long least, long most) {
    String text = text(setting);
    if (text.matches("[0-9]{1," + LONGEST + "}")) {
      long number = Long.parseLong(text);
      if (number >= least && number <= most) {
        return number;
      }
    }
    refuse(setting, "must be a whole number from " + least + " to " + most);
    return least;
  }

  Duration seconds(Setting setting, int least, int most) {
    return Duration.ofSeconds(number(setting, least, most));
  }

  boolean truth(Setting setting) {
    String text = text(setting);
    if (!text.equals("true") && !text.equals("false")) {
      refuse(setting, "must be true or false");
    }
    return text.equals("true");
  }

  Optional<Path> file(Setting setting) {
    return isGiven(setting) ? file(setting, text(setting)) : Optional.empty();
  }

  List<Path> files(Setting setting) {
    return texts(setting).stream().flatMap(text -> file(setting, text).stream()).toList();
  }

  private Optional<Path> file(Setting setting, String text) {
    return path(setting, text, Files::isReadable, "there is no file " + text + " that can be read");
  }

  List<Path> folders(Setting setting) {
    return texts(setting).stream().flatMap(text -> folder(setting, text).stream()).toList();
  }

  /** Places where something may be missing now. */
  List<Path> places(Setting setting) {
    return texts(setting).stream()
        .flatMap(text -> path(setting, text, any -> true, "is no path: " + text).stream())
        .toList();
  }

  private Optional<Path> folder(Setting setting, String text) {
    return path(setting, text, Files::isDirectory, "there is no folder " + text);
  }

  private Optional<Path> path(Setting setting, String text, Predicate<Path> good, String why) {
    Optional<Path> path = parsed(text).filter(good);
    if (path.isEmpty()) {
      refuse(setting, why);
    }
    return path;
  }

  private static Optional<Path> parsed(String text) {
    try {
      return Optional.of(Path.of(text));
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }
}

package org.posrules.internal.packing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/**
 * The files that are made of a rulebook when it is built: those of the bundled one beside the
 * classes, those of any other in a file of its own.
 */
public final class Bundle {
  /**
   * The number of the form that these files have; a core reads its own form alone. It rises with
   * every change of what is written, or of what compiled rules call. See decision 18.
   */
  public static final int FORM = 7;

  /** Where they are on the class path. */
  public static final String FOLDER = "org/posrules/bundled/";

  /** What its tables say. */
  public static final String RULEBOOK = "rulebook.bin";

  /** The index of its words. */
  public static final String WORDS = "words.bin";

  /** The index of the wordings that a text may resemble. */
  public static final String WORDINGS = "wordings.bin";

  /** The names of the classes that its rules are compiled to, one a line. */
  public static final String MODELS = "models.txt";

  private Bundle() {}

  /** The whole of one of these files. */
  public static byte[] read(String name) {
    try (InputStream in = Bundle.class.getClassLoader().getResourceAsStream(FOLDER + name)) {
      if (in == null) {
        throw new IllegalStateException("the jar holds no " + FOLDER + name);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

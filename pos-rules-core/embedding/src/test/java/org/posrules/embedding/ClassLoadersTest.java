package org.posrules.embedding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.ref.WeakReference;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Engines of applications that know nothing of each other, as in an application server. */
class ClassLoadersTest {
  private static final int COLLECTIONS = 100;

  @TempDir private static Path classes;

  private static final List<URL> URLS = new ArrayList<>();

  @BeforeAll
  static void compile() throws IOException {
    List<Path> jars = Jars.ofCore();
    Consumer.compile("plain", jars, classes);
    for (Path jar : jars) {
      URLS.add(url(jar));
    }
    URLS.add(url(classes));
  }

  private static URL url(Path path) throws MalformedURLException {
    return path.toUri().toURL();
  }

  private static URLClassLoader application() {
    return new URLClassLoader(URLS.toArray(URL[]::new), ClassLoader.getPlatformClassLoader());
  }

  /** In the thread of the test, which has another class loader. */
  private static String cause(ClassLoader application) throws ReflectiveOperationException {
    Class<?> main = application.loadClass("consumer.Main");
    return String.valueOf(((Supplier<?>) main.getDeclaredConstructor().newInstance()).get());
  }

  @Test
  void engines_inTwoClassLoaders_bothDiagnose() throws Exception {
    try (URLClassLoader one = application();
        URLClassLoader other = application()) {
      assertNotSame(one.loadClass("consumer.Main"), other.loadClass("consumer.Main"));
      assertEquals(List.of("CARD_EXPIRED", "CARD_EXPIRED"), List.of(cause(one), cause(other)));
    }
  }

  @Test
  void application_thatIsUndeployed_isForgotten() throws Exception {
    WeakReference<ClassLoader> gone = undeployed();
    forgetRecords();
    for (int i = 0; i < COLLECTIONS && gone.get() != null; i++) {
      System.gc();
      Thread.sleep(10);
    }
    assertTrue(gone.refersTo(null), "something still holds the classes of the application");
  }

  /** Java itself remembers the last type that a record was compared by (17) or keeps it softly. */
  private static void forgetRecords() {
    record Other(Thread any) {}
    Other one = new Other(Thread.currentThread());
    assertEquals(one.hashCode(), new Other(one.any()).hashCode());
    assertEquals(one, new Other(one.any()));
  }

  private static WeakReference<ClassLoader> undeployed() throws Exception {
    try (URLClassLoader application = application()) {
      cause(application);
      return new WeakReference<>(application);
    }
  }
}

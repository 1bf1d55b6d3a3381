package consumer;

import java.io.IOException;
import java.net.URL;
import java.util.Enumeration;

/** Diagnoses in a thread whose class loader knows nothing and lets nobody ask it. */
public final class Foreign extends ClassLoader {
  private Foreign() {
    super(null);
  }

  public static void main(String[] arguments) {
    Thread thread = Thread.currentThread();
    ClassLoader given = arguments.length > 0 ? null : new Foreign();
    thread.setContextClassLoader(given);
    System.out.println(new Main().get());
    System.out.println(thread.getContextClassLoader() == given ? "as before" : "another");
  }

  @Override
  protected Class<?> loadClass(String name, boolean resolve) {
    throw new AssertionError("asked for " + name);
  }

  @Override
  public URL getResource(String name) {
    throw new AssertionError("asked for " + name);
  }

  @Override
  public Enumeration<URL> getResources(String name) throws IOException {
    throw new AssertionError("asked for " + name);
  }
}

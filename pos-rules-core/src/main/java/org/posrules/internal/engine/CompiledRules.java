package org.posrules.internal.engine;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.drools.model.Model;

/**
 * DRL compiled to classes of the executable model. Immutable.
 *
 * @param classes binary class name to byte code; empty when the classes are on the class path
 * @param models names of the classes that hold the rules of a package
 */
public record CompiledRules(Map<String, byte[]> classes, List<String> models) {
  public CompiledRules {
    classes = Map.copyOf(classes);
    models = List.copyOf(models);
  }

  /** Fresh model objects; they hold state of the engine that is built from them. */
  List<Model> instantiate() {
    ClassLoader loader =
        classes.isEmpty() ? CompiledRules.class.getClassLoader() : new InMemoryLoader(classes);
    return models.stream().map(name -> newModel(loader, name)).toList();
  }

  private static Model newModel(ClassLoader loader, String name) {
    try {
      return (Model) loader.loadClass(name).getDeclaredConstructor().newInstance();
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("the compiled rules are incomplete: " + name, e);
    }
  }

  private static final class InMemoryLoader extends ClassLoader {
    private final Map<String, byte[]> classes;

    InMemoryLoader(Map<String, byte[]> classes) {
      super(CompiledRules.class.getClassLoader());
      this.classes = new TreeMap<>(classes);
    }

    /** Own classes first: the bundled rulebook's classes may have the same names. */
    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
      synchronized (getClassLoadingLock(name)) {
        byte[] code = classes.get(name);
        if (code == null) {
          return super.loadClass(name, resolve);
        }
        Class<?> loaded = findLoadedClass(name);
        return loaded != null ? loaded : defineClass(name, code, 0, code.length);
      }
    }
  }
}

package org.posrules.internal.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.drools.base.base.ValueResolver;
import org.drools.base.rule.accessor.ReadAccessor;
import org.drools.base.rule.constraint.AlphaNodeFieldConstraint;
import org.drools.core.reteoo.AlphaNode;
import org.drools.core.reteoo.ObjectSink;
import org.drools.core.reteoo.ObjectSource;
import org.drools.modelcompiler.constraints.LambdaConstraint;
import org.kie.api.runtime.rule.FactHandle;

/**
 * The constraints that patterns put on one fact behind a place of the network. Where many ask for
 * one text of a field each, those that its own text answers are looked up, and not all tried.
 * Thread-safe once it is made.
 */
final class Sieve {
  /** Whether a fact that comes here has come through, as far as can be told. */
  private boolean open;

  private final List<Field> fields = new ArrayList<>(1);
  private final List<Mesh> meshes = new ArrayList<>(1);

  /** By the text that a field must have, the sieves behind it. */
  private record Field(ReadAccessor reader, Map<Object, List<Sieve>> behind) {}

  /** A constraint of another kind, and the sieve behind it. */
  private record Mesh(AlphaNodeFieldConstraint constraint, Sieve behind) {}

  private Sieve() {}

  /** What is behind a place. */
  static Sieve behind(ObjectSource place) {
    Sieve sieve = new Sieve();
    for (ObjectSink sink : place.getObjectSinkPropagator().getSinks()) {
      sieve.add(sink);
    }
    return sieve;
  }

  /** A constraint that the executable model did not make may ask for more than a loose fact has. */
  private void add(ObjectSink sink) {
    if (sink instanceof AlphaNode alpha
        && alpha.getConstraint() instanceof LambdaConstraint constraint) {
      add(constraint, behind(alpha));
    } else {
      open = true;
    }
  }

  private void add(LambdaConstraint constraint, Sieve behind) {
    WantedText wanted = WantedText.of(constraint);
    if (wanted == null) {
      meshes.add(new Mesh(constraint, behind));
    } else {
      field(wanted.field())
          .behind()
          .computeIfAbsent(wanted.text(), any -> new ArrayList<>(1))
          .add(behind);
    }
  }

  private Field field(ReadAccessor reader) {
    for (Field field : fields) {
      if (field.reader().getIndex() == reader.getIndex()) {
        return field;
      }
    }
    Field field = new Field(reader, new HashMap<>());
    fields.add(field);
    return field;
  }

  /** Whether a fact comes through one of them, and all the way. */
  static boolean anyTakes(List<Sieve> sieves, FactHandle fact, ValueResolver session) {
    for (int at = 0; at < sieves.size(); at++) {
      if (sieves.get(at).takes(fact, session)) {
        return true;
      }
    }
    return false;
  }

  private boolean takes(FactHandle fact, ValueResolver session) {
    if (open) {
      return true;
    }
    for (Field field : fields) {
      Object text = field.reader().getValue(session, fact.getObject());
      if (anyTakes(field.behind().getOrDefault(text, List.of()), fact, session)) {
        return true;
      }
    }
    for (Mesh mesh : meshes) {
      if (mesh.constraint().isAllowed(fact, session) && mesh.behind().takes(fact, session)) {
        return true;
      }
    }
    return false;
  }
}

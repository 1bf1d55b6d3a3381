package org.posrules.json.jackson;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.posrules.Diagnosis;
import org.posrules.FailedTransaction;
import org.posrules.json.DiagnosisJson;
import org.posrules.json.TransactionJson;
import org.posrules.json.UnreadableTransactionException;
import org.posrules.json.parts.JsonTree;

/**
 * Has a Jackson 2 mapper read and write transactions and diagnoses as the service does, whatever
 * the mapper's own settings are: with {@code mapper.registerModule( new PosRulesModule() )}, or as
 * a bean of Spring. What is no transaction is a {@link JsonMappingException} whose cause is an
 * {@link UnreadableTransactionException} with every problem.
 */
public final class PosRulesModule extends SimpleModule {
  private static final long serialVersionUID = 1L;

  /** A module with a reader and a writer of transactions and of diagnoses. */
  public PosRulesModule() {
    super("pos-rules");
    addDeserializer(FailedTransaction.class, new TransactionReader());
    addSerializer(
        FailedTransaction.class, new Writer<>(FailedTransaction.class, TransactionJson::encode));
    addDeserializer(Diagnosis.class, new DiagnosisReader());
    addSerializer(Diagnosis.class, new Writer<>(Diagnosis.class, DiagnosisJson::encode));
  }

  /** The value at hand as bytes of its own: with the codec, a mapper's settings change nothing. */
  private static byte[] bytes(JsonParser parser) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (JsonGenerator copy = JsonTree.FACTORY.createGenerator(bytes)) {
      copy.copyCurrentStructureExact(parser);
    }
    return bytes.toByteArray();
  }

  private static final class TransactionReader extends StdDeserializer<FailedTransaction> {
    private static final long serialVersionUID = 1L;

    TransactionReader() {
      super(FailedTransaction.class);
    }

    @Override
    public FailedTransaction deserialize(JsonParser parser, DeserializationContext context)
        throws IOException {
      try {
        return TransactionJson.decode(bytes(parser)).orThrow();
      } catch (UnreadableTransactionException e) {
        throw JsonMappingException.from(context, e.getMessage(), e);
      }
    }
  }

  private static final class DiagnosisReader extends StdDeserializer<Diagnosis> {
    private static final long serialVersionUID = 1L;

    DiagnosisReader() {
      super(Diagnosis.class);
    }

    @Override
    public Diagnosis deserialize(JsonParser parser, DeserializationContext context)
        throws IOException {
      return DiagnosisJson.decode(bytes(parser));
    }
  }

  /** Writes a value by its codec. */
  private static final class Writer<T> extends StdSerializer<T> {
    private static final long serialVersionUID = 1L;

    private final transient Encoder<T> encoder;

    Writer(Class<T> type, Encoder<T> encoder) {
      super(type);
      this.encoder = encoder;
    }

    @Override
    public void serialize(T value, JsonGenerator out, SerializerProvider provider)
        throws IOException {
      try (JsonParser parser = JsonTree.FACTORY.createParser(encoder.bytes(value))) {
        parser.nextToken();
        out.copyCurrentStructureExact(parser);
      }
    }
  }

  /** The bytes of a value. */
  @FunctionalInterface
  private interface Encoder<T> {
    byte[] bytes(T value);
  }
}

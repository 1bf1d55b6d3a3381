package org.posrules.json.jackson3;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.function.Function;
import org.posrules.Diagnosis;
import org.posrules.FailedTransaction;
import org.posrules.json.DiagnosisJson;
import org.posrules.json.TransactionJson;
import org.posrules.json.UnreadableTransactionException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;

/**
 * Has a Jackson 3 mapper read and write transactions and diagnoses as the service does, whatever
 * the mapper's own settings are: with {@code JsonMapper.builder().addModule( new
 * PosRulesJacksonModule() )}, or as a bean of Spring. What is no transaction is a {@link
 * DatabindException} whose cause is an {@link UnreadableTransactionException} with every problem.
 */
public final class PosRulesJacksonModule extends SimpleModule {
  private static final long serialVersionUID = 1L;
  private static final JsonFactory FACTORY = new JsonFactory();

  /** A module with a reader and a writer of transactions and of diagnoses. */
  public PosRulesJacksonModule() {
    super("pos-rules");
    addDeserializer(FailedTransaction.class, new TransactionReader());
    addSerializer(
        FailedTransaction.class, new Writer<>(FailedTransaction.class, TransactionJson::encode));
    addDeserializer(Diagnosis.class, new DiagnosisReader());
    addSerializer(Diagnosis.class, new Writer<>(Diagnosis.class, DiagnosisJson::encode));
  }

  /** The value at hand as bytes of its own: with the codec, a mapper's settings change nothing. */
  private static byte[] bytes(JsonParser parser) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (JsonGenerator copy = FACTORY.createGenerator(ObjectWriteContext.empty(), bytes)) {
      copy.copyCurrentStructureExact(parser);
    }
    return bytes.toByteArray();
  }

  private static final class TransactionReader extends StdDeserializer<FailedTransaction> {
    TransactionReader() {
      super(FailedTransaction.class);
    }

    @Override
    public FailedTransaction deserialize(JsonParser parser, DeserializationContext context) {
      try {
        return TransactionJson.decode(bytes(parser)).orThrow();
      } catch (UnreadableTransactionException e) {
        throw DatabindException.from(context, e.getMessage(), e);
      }
    }
  }

  private static final class DiagnosisReader extends StdDeserializer<Diagnosis> {
    DiagnosisReader() {
      super(Diagnosis.class);
    }

    @Override
    public Diagnosis deserialize(JsonParser parser, DeserializationContext context) {
      try {
        return DiagnosisJson.decode(bytes(parser));
      } catch (IOException e) {
        throw DatabindException.from(context, e.getMessage(), e);
      }
    }
  }

  /** Writes a value by its codec. */
  private static final class Writer<T> extends StdSerializer<T> {
    private final Function<T, byte[]> encoder;

    Writer(Class<T> type, Function<T, byte[]> encoder) {
      super(type);
      this.encoder = encoder;
    }

    @Override
    public void serialize(T value, JsonGenerator out, SerializationContext context) {
      try (JsonParser parser =
          FACTORY.createParser(ObjectReadContext.empty(), encoder.apply(value))) {
        parser.nextToken();
        out.copyCurrentStructureExact(parser);
      }
    }
  }
}

package org.posrules.json.jackson3;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.function.Function;
import org.posrules.Diagnosis;
import org.posrules.FailedTransaction;
import org.posrules.care.Shop;
import org.posrules.care.ShopAssessment;
import org.posrules.json.AssessmentJson;
import org.posrules.json.DiagnosisJson;
import org.posrules.json.ShopJson;
import org.posrules.json.TransactionJson;
import org.posrules.json.UnreadableShopException;
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
 * Has a Jackson 3 mapper read and write transactions, diagnoses, shops and assessments as the
 * service does, whatever the mapper's own settings are: with {@code JsonMapper.builder().addModule(
 * new PosRulesJacksonModule() )}, or as a bean of Spring. What is no transaction is a {@link
 * DatabindException} whose cause is an {@link UnreadableTransactionException} with every problem;
 * what is no shop, one whose cause is an {@link UnreadableShopException}.
 */
public final class PosRulesJacksonModule extends SimpleModule {
  private static final long serialVersionUID = 1L;
  private static final JsonFactory FACTORY = new JsonFactory();

  /** A module with a reader and a writer of each of them. */
  public PosRulesJacksonModule() {
    super("pos-rules");
    add(
        FailedTransaction.class,
        bytes -> TransactionJson.decode(bytes).orThrow(),
        TransactionJson::encode);
    add(Diagnosis.class, DiagnosisJson::decode, DiagnosisJson::encode);
    add(Shop.class, bytes -> ShopJson.decode(bytes).shopOrThrow(), ShopJson::encode);
    add(ShopAssessment.class, AssessmentJson::decode, AssessmentJson::encode);
  }

  private <T> void add(Class<T> type, Decoder<T> decoder, Function<T, byte[]> encoder) {
    addDeserializer(type, new Reader<>(type, decoder));
    addSerializer(type, new Writer<>(type, encoder));
  }

  /** The value at hand as bytes of its own: with the codec, a mapper's settings change nothing. */
  private static byte[] bytes(JsonParser parser) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (JsonGenerator copy = FACTORY.createGenerator(ObjectWriteContext.empty(), bytes)) {
      copy.copyCurrentStructureExact(parser);
    }
    return bytes.toByteArray();
  }

  /** Reads a value by its codec. */
  private static final class Reader<T> extends StdDeserializer<T> {
    private final Decoder<T> decoder;

    Reader(Class<T> type, Decoder<T> decoder) {
      super(type);
      this.decoder = decoder;
    }

    @Override
    public T deserialize(JsonParser parser, DeserializationContext context) {
      try {
        return decoder.value(bytes(parser));
      } catch (IOException | UnreadableTransactionException | UnreadableShopException e) {
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

  /** The value of bytes. */
  @FunctionalInterface
  private interface Decoder<T> {
    T value(byte[] bytes) throws IOException;
  }
}

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
import org.posrules.care.Shop;
import org.posrules.care.ShopAssessment;
import org.posrules.json.AssessmentJson;
import org.posrules.json.DiagnosisJson;
import org.posrules.json.ShopJson;
import org.posrules.json.TransactionJson;
import org.posrules.json.UnreadableShopException;
import org.posrules.json.UnreadableTransactionException;
import org.posrules.json.parts.JsonTree;

/**
 * Has a Jackson 2 mapper read and write transactions, diagnoses, shops and assessments as the
 * service does, whatever the mapper's own settings are: with {@code mapper.registerModule( new
 * PosRulesModule() )}, or as a bean of Spring. What is no transaction is a {@link
 * JsonMappingException} whose cause is an {@link UnreadableTransactionException} with every
 * problem; what is no shop, one whose cause is an {@link UnreadableShopException}.
 */
public final class PosRulesModule extends SimpleModule {
  private static final long serialVersionUID = 1L;

  /** A module with a reader and a writer of each of them. */
  public PosRulesModule() {
    super("pos-rules");
    add(
        FailedTransaction.class,
        bytes -> TransactionJson.decode(bytes).orThrow(),
        TransactionJson::encode);
    add(Diagnosis.class, DiagnosisJson::decode, DiagnosisJson::encode);
    add(Shop.class, bytes -> ShopJson.decode(bytes).shopOrThrow(), ShopJson::encode);
    add(ShopAssessment.class, AssessmentJson::decode, AssessmentJson::encode);
  }

  private <T> void add(Class<T> type, Decoder<T> decoder, Encoder<T> encoder) {
    addDeserializer(type, new Reader<>(type, decoder));
    addSerializer(type, new Writer<>(type, encoder));
  }

  /** The value at hand as bytes of its own: with the codec, a mapper's settings change nothing. */
  private static byte[] bytes(JsonParser parser) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (JsonGenerator copy = JsonTree.FACTORY.createGenerator(bytes)) {
      copy.copyCurrentStructureExact(parser);
    }
    return bytes.toByteArray();
  }

  /** Reads a value by its codec. */
  private static final class Reader<T> extends StdDeserializer<T> {
    private static final long serialVersionUID = 1L;

    private final transient Decoder<T> decoder;

    Reader(Class<T> type, Decoder<T> decoder) {
      super(type);
      this.decoder = decoder;
    }

    @Override
    public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
      try {
        return decoder.value(bytes(parser));
      } catch (UnreadableTransactionException | UnreadableShopException e) {
        throw JsonMappingException.from(context, e.getMessage(), e);
      }
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

  /** The value of bytes. */
  @FunctionalInterface
  private interface Decoder<T> {
    T value(byte[] bytes) throws IOException;
  }
}

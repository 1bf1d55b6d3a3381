package org.posrules.json;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.posrules.care.InvalidShopException;
import org.posrules.care.PartFacts;
import org.posrules.care.Shop;
import org.posrules.care.ShopFact;
import org.posrules.care.ShopPart;
import org.posrules.json.Decoded.NotJson;
import org.posrules.json.Decoded.Rejected;
import org.posrules.json.parts.JsonOut;
import org.posrules.json.parts.Kind;
import org.posrules.json.parts.Reading;
import org.posrules.json.parts.Several;
import org.posrules.json.parts.Shape;
import org.posrules.json.parts.StrictJson;
import org.posrules.json.parts.StrictObject;
import org.posrules.json.problems.RequestProblem;

/**
 * A shop as JSON, as requests of the service have it: what is known of the shop itself beside its
 * parts, of which those that a shop has several of are lists. Strict when read, and the same again
 * when written and read. Pure; finds every problem at once.
 */
public final class ShopJson {
  /** The most bytes that a shop may have. */
  public static final int MOST_BYTES = StrictJson.MOST_BYTES_OF_A_SHOP;

  private static final Map<ShopPart, Shape<PartFacts.Builder>> PARTS = parts();
  private static final Shape<Shop.Builder> SHAPE = shape();
  private static final ShopOrder ORDER = new ShopOrder(SHAPE, PARTS);

  private ShopJson() {}

  private static Map<ShopPart, Shape<PartFacts.Builder>> parts() {
    Map<ShopPart, Shape<PartFacts.Builder>> parts = new EnumMap<>(ShopPart.class);
    for (ShopFact<?> fact : ShopFact.all()) {
      parts
          .computeIfAbsent(fact.part(), part -> new Shape<>())
          .with(fact.name(), FactKinds.of(fact), (to, value) -> to.put(fact, value));
    }
    return parts;
  }

  private static Shape<Shop.Builder> shape() {
    Shape<Shop.Builder> shape = new Shape<>();
    for (ShopFact<?> fact : ShopFact.of(ShopPart.SHOP)) {
      shape.with(
          fact.name(),
          FactKinds.of(fact),
          (to, value) -> to.add(PartFacts.builder(ShopPart.SHOP).put(fact, value).build()));
    }
    PARTS.forEach(
        (part, facts) -> {
          Kind<PartFacts> one = facts.kind(() -> PartFacts.builder(part), PartFacts.Builder::build);
          if (part.isSeveral()) {
            shape.with(
                part.field(),
                new Several<>(Shop.MOST_OF_A_PART, one, part.field()),
                (to, all) -> all.forEach(to::add));
          } else if (part != ShopPart.SHOP) {
            shape.with(part.field(), one, Shop.Builder::add);
          }
        });
    return shape;
  }

  /**
   * The shop in a stream, of which at most one byte over the limit is read.
   *
   * @throws IOException if the stream cannot be read
   */
  public static DecodedShop decode(InputStream in) throws IOException {
    return decode(in.readNBytes(MOST_BYTES + 1));
  }

  /** The shop in UTF-8 bytes, or what is wrong with them. */
  public static DecodedShop decode(byte[] bytes) {
    return addTo(Shop.builder(), bytes);
  }

  /**
   * A shop with further facts from UTF-8 bytes, or what is wrong with them.
   *
   * @param known takes them; what the bytes say goes before what it says
   */
  public static DecodedShop addTo(Shop.Builder known, byte[] bytes) {
    List<RequestProblem> problems = new ArrayList<>();
    return StrictObject.read(bytes, MOST_BYTES, SHAPE, known, problems)
        .<DecodedShop>map(NotJson::new)
        .orElseGet(() -> build(known, problems));
  }

  private static DecodedShop build(Shop.Builder builder, List<RequestProblem> problems) {
    try {
      Shop shop = builder.build();
      if (problems.isEmpty()) {
        return new DecodedShop.Accepted(shop);
      }
    } catch (InvalidShopException e) {
      e.problems().stream().map(RequestProblem::of).forEach(problems::add);
    }
    return new Rejected(ORDER.first(Reading.MOST_PROBLEMS, problems));
  }

  /**
   * UTF-8 bytes of one JSON object with what is known, in the order of the contract. Texts were
   * masked when the shop was built.
   */
  public static byte[] encode(Shop shop) {
    return JsonOut.object(
        out -> {
          for (ShopPart part : PARTS.keySet()) {
            write(out, part, shop.of(part));
          }
        });
  }

  private static void write(JsonOut out, ShopPart part, List<PartFacts> given) throws IOException {
    if (part.isSeveral() && !given.isEmpty()) {
      out.objects(part.field(), given, ShopJson::facts);
      return;
    }
    for (PartFacts facts : given) {
      if (part == ShopPart.SHOP) {
        facts(out, facts);
      } else {
        out.object(part.field(), each -> facts(each, facts));
      }
    }
  }

  private static void facts(JsonOut out, PartFacts facts) throws IOException {
    for (ShopFact<?> fact : facts.given()) {
      FactKinds.write(out, fact.name(), facts.get(fact));
    }
  }
}

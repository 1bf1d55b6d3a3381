package org.posrules.history;

import java.time.OffsetDateTime;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.posrules.FailedTransaction;

/**
 * When and where a transaction took place, on what, and with which card. Immutable.
 *
 * @param time of the transaction
 * @param region a part of the country, as the caller names it
 * @param cardToken the caller's name for the card; what is kept for long is a keyed hash of it
 */
public record Occasion(
    OffsetDateTime time,
    @Nullable String acquirerId,
    @Nullable String issuerId,
    @Nullable String networkId,
    @Nullable String region,
    @Nullable String merchantId,
    @Nullable String shopId,
    @Nullable String terminalId,
    @Nullable String terminalModel,
    @Nullable String firmwareVersion,
    @Nullable String appVersion,
    @Nullable String cardToken) {
  public Occasion {
    Objects.requireNonNull(time, "time");
  }

  /** Of a transaction at this time. */
  public static Occasion of(FailedTransaction given, OffsetDateTime time) {
    return new Occasion(
        time,
        given.acquirerId(),
        given.issuerId(),
        given.networkId(),
        given.region(),
        given.merchantId(),
        given.shopId(),
        given.terminalId(),
        given.terminalModel(),
        given.firmwareVersion(),
        given.appVersion(),
        given.cardToken());
  }

  /** What it is of this kind; empty when the caller did not say. */
  public Optional<String> at(Dimension dimension) {
    return Optional.ofNullable(
        switch (dimension) {
          case ACQUIRER -> acquirerId;
          case ISSUER -> issuerId;
          case NETWORK -> networkId;
          case REGION -> region;
          case MERCHANT -> merchantId;
          case SHOP -> shopId;
          case TERMINAL -> terminalId;
          case FIRMWARE -> firmware();
          case APP -> appVersion;
          case CARD -> cardToken;
        });
  }

  /** The same with another name for the card. */
  public Occasion withCardToken(@Nullable String token) {
    return new Occasion(
        time,
        acquirerId,
        issuerId,
        networkId,
        region,
        merchantId,
        shopId,
        terminalId,
        terminalModel,
        firmwareVersion,
        appVersion,
        token);
  }

  /** A version says nothing without the model whose version it is, unless none is ever named. */
  private @Nullable String firmware() {
    return firmwareVersion == null
        ? null
        : Stream.of(terminalModel, firmwareVersion)
            .filter(Objects::nonNull)
            .collect(Collectors.joining(" "));
  }

  /** When it was; names of places and cards stay out of logs. */
  @Override
  public String toString() {
    return "Occasion[" + time + "]";
  }
}

package org.posrules.history;

import com.google.auto.value.AutoValue;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.posrules.FailedTransaction;

/**
 * When and where a transaction took place, on what, and with which card. Immutable. Parts may be
 * added in later versions.
 */
@AutoValue
public abstract class Occasion {

  Occasion() {}

  /** A builder; what is not said is not known, or empty. */
  public static Builder builder() {
    return new AutoValue_Occasion.Builder();
  }

  /** A builder that starts from this. */
  public abstract Builder toBuilder();

  /** Of the transaction. */
  public abstract OffsetDateTime time();

  /** The acquirer's identifier. */
  public abstract @Nullable String acquirerId();

  /** The issuer's identifier. */
  public abstract @Nullable String issuerId();

  /** The card scheme or switch between acquirer and issuer. */
  public abstract @Nullable String networkId();

  /** A part of the country, as the caller names it. */
  public abstract @Nullable String region();

  /** MID. */
  public abstract @Nullable String merchantId();

  /** The outlet of the merchant. */
  public abstract @Nullable String shopId();

  /** TID. */
  public abstract @Nullable String terminalId();

  /** Maker and model. */
  public abstract @Nullable String terminalModel();

  /** Of the terminal or reader. */
  public abstract @Nullable String firmwareVersion();

  /** Of the payment application. */
  public abstract @Nullable String appVersion();

  /** The caller's name for the card; what is kept for long is a keyed hash of it. */
  public abstract @Nullable String cardToken();

  /** Of a transaction at this time. */
  public static Occasion of(FailedTransaction given, OffsetDateTime time) {
    return builder()
        .time(time)
        .acquirerId(given.acquirerId())
        .issuerId(given.issuerId())
        .networkId(given.networkId())
        .region(given.region())
        .merchantId(given.merchantId())
        .shopId(given.shopId())
        .terminalId(given.terminalId())
        .terminalModel(given.terminalModel())
        .firmwareVersion(given.firmwareVersion())
        .appVersion(given.appVersion())
        .cardToken(given.cardToken())
        .build();
  }

  /** What it is of this kind; empty when the caller did not say. */
  public Optional<String> at(Dimension dimension) {
    return Optional.ofNullable(
        switch (dimension) {
          case ACQUIRER -> acquirerId();
          case ISSUER -> issuerId();
          case NETWORK -> networkId();
          case REGION -> region();
          case MERCHANT -> merchantId();
          case SHOP -> shopId();
          case TERMINAL -> terminalId();
          case FIRMWARE -> firmware();
          case APP -> appVersion();
          case CARD -> cardToken();
        });
  }

  /** A version says nothing without the model whose version it is, unless none is ever named. */
  private @Nullable String firmware() {
    String model = terminalModel();
    String version = firmwareVersion();
    return version == null || model == null ? version : model + " " + version;
  }

  /** When it was; names of places and cards stay out of logs. */
  @Override
  public final String toString() {
    return "Occasion[" + time() + "]";
  }

  /** Collects the parts. Not thread-safe. */
  @AutoValue.Builder
  public abstract static class Builder {
    Builder() {}

    /** Sets {@link Occasion#time()}. */
    public abstract Builder time(OffsetDateTime time);

    /** Sets {@link Occasion#acquirerId()}. */
    public abstract Builder acquirerId(@Nullable String acquirerId);

    /** Sets {@link Occasion#issuerId()}. */
    public abstract Builder issuerId(@Nullable String issuerId);

    /** Sets {@link Occasion#networkId()}. */
    public abstract Builder networkId(@Nullable String networkId);

    /** Sets {@link Occasion#region()}. */
    public abstract Builder region(@Nullable String region);

    /** Sets {@link Occasion#merchantId()}. */
    public abstract Builder merchantId(@Nullable String merchantId);

    /** Sets {@link Occasion#shopId()}. */
    public abstract Builder shopId(@Nullable String shopId);

    /** Sets {@link Occasion#terminalId()}. */
    public abstract Builder terminalId(@Nullable String terminalId);

    /** Sets {@link Occasion#terminalModel()}. */
    public abstract Builder terminalModel(@Nullable String terminalModel);

    /** Sets {@link Occasion#firmwareVersion()}. */
    public abstract Builder firmwareVersion(@Nullable String firmwareVersion);

    /** Sets {@link Occasion#appVersion()}. */
    public abstract Builder appVersion(@Nullable String appVersion);

    /** Sets {@link Occasion#cardToken()}. */
    public abstract Builder cardToken(@Nullable String cardToken);

    /**
     * The value.
     *
     * @throws IllegalStateException that names what is missing and cannot be
     */
    public abstract Occasion build();
  }
}

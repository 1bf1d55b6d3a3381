package org.posrules.spring;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The settings {@code pos-rules.*}. Immutable; what contradicts itself keeps the application from
 * starting.
 *
 * @param rules which rules diagnoses are made with
 * @param language the language of texts where a transaction asks for none
 * @param history what is remembered of earlier incidents
 * @param controller the optional HTTP endpoint
 */
@ConfigurationProperties("pos-rules")
public record PosRulesProperties(
    @DefaultValue Rules rules,
    @DefaultValue("en") Locale language,
    @DefaultValue History history,
    @DefaultValue Controller controller) {

  /**
   * Which rules; the bundled ones when neither a folder nor a file is named.
   *
   * @param folder a rulebook folder to use instead of the bundled rulebook. Needs
   *     pos-rules-authoring
   * @param file a rulebook that pos-rules build has written, to use instead. Needs trusted-keys
   * @param trustedKeys files with the public keys that the file may be signed with
   * @param leastSequence the lowest sequence number that the file may have; 0: any
   * @param overlays folders of your own causes, codes and rules to add, the lowest first. Need
   *     pos-rules-authoring
   */
  public record Rules(
      @Nullable Path folder,
      @Nullable Path file,
      @DefaultValue List<Path> trustedKeys,
      @DefaultValue("0") long leastSequence,
      @DefaultValue List<Path> overlays) {}

  /**
   * What is remembered; nothing when neither is set.
   *
   * @param inMemory how many incidents of the last week are kept in memory; half a kilobyte each
   * @param location a file for SQLite or a jdbc:postgresql: address where incidents are kept. Needs
   *     pos-rules-history
   * @param keep how long incidents are kept at the location; for ever when it is not set
   */
  public record History(
      @Nullable Integer inMemory, @Nullable String location, @Nullable Duration keep) {}

  /**
   * The HTTP endpoint; off unless it is enabled.
   *
   * @param enabled whether failed transactions are taken by POST and answered with diagnoses. Who
   *     may call it, your own security decides
   * @param path the address where they are taken
   */
  public record Controller(
      @DefaultValue("false") boolean enabled, @DefaultValue("/v1/diagnoses") String path) {}
}

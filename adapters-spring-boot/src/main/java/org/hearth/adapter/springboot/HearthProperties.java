package org.hearth.adapter.springboot;

import java.time.ZoneId;
import org.hearth.adapter.jpa.JpaStorage.SchemaMode;
import org.hearth.domain.number.TestNumbers;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What a service decides by its configuration; a bean of the service goes before any of it.
 *
 * @param enabled Whether Hearth is built.
 * @param schema Schema of Hearth's tables: lower-case letters, digits and underscores.
 * @param schemaMode Who makes the tables: Hearth, or another tool, compared at the start or not.
 * @param joinTransactions Whether Hearth's changes are part of the service's transactions.
 * @param timeZone Time zone by which days are counted.
 * @param testNumbers Whether NHS numbers of the range 999… are taken.
 * @param jobs What goes on in the background.
 * @param events What is told of changes.
 */
@ConfigurationProperties("hearth")
public record HearthProperties(
    @DefaultValue("true") boolean enabled,
    @DefaultValue("hearth") String schema,
    @DefaultValue("migrate") SchemaMode schemaMode,
    @DefaultValue("true") boolean joinTransactions,
    @DefaultValue("Europe/London") ZoneId timeZone,
    @DefaultValue("refused") TestNumbers testNumbers,
    @DefaultValue Jobs jobs,
    @DefaultValue Events events) {

  /**
   * What goes on in the background.
   *
   * @param enabled Whether this process delivers events, runs imports and forgets what is old.
   */
  public record Jobs(@DefaultValue("true") boolean enabled) {}

  /**
   * What is told of changes.
   *
   * @param enabled Whether each change leaves events, which are published in the application.
   */
  public record Events(@DefaultValue("false") boolean enabled) {}
}

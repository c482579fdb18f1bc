import org.hearth.jackson.HearthModule;

/** Hearth's values, events and refusals for Jackson, which finds the module by itself. */
module org.hearth.jackson {
  requires transitive org.hearth.domain;
  requires transitive tools.jackson.databind;
  requires static org.jspecify;

  exports org.hearth.jackson;

  provides tools.jackson.databind.JacksonModule with
      HearthModule;
}

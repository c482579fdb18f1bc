package org.hearth.app.compatibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Planted changes of the API, and whether they take a new major number. */
@Tag("full")
class ChangesThatBreakAHostIT {
  private static final String PORT_OUT = "org.hearth.application.port.out.account.Accounts";
  private static final String PORT_IN = "org.hearth.application.port.in.patient.RegisterPatient";
  private static final String REFUSAL = "org.hearth.domain.refusal.AccountRefusal";

  @TempDir Path folder;

  private Planted domain;
  private Planted application;

  @BeforeEach
  void takeTheModules() {
    domain = new Planted(folder, "domain");
    application = new Planted(folder, "application");
  }

  @Test
  void a_method_more_in_a_port_out_is_one_that_a_storage_lacks() throws IOException {
    Path after = application.after(PORT_OUT, "interface Accounts {", "void planted();");

    assertThat(ApiChanges.between(application.before(), after).major())
        .containsExactly("METHOD_ADDED_TO_INTERFACE in " + PORT_OUT);
  }

  @Test
  void a_method_more_in_a_port_out_that_does_without_the_storage_breaks_none() throws IOException {
    Path after = application.after(PORT_OUT, "interface Accounts {", "default void planted() {}");

    assertThat(ApiChanges.between(application.before(), after).major()).isEmpty();
  }

  @Test
  void one_refusal_more_is_one_that_a_host_does_not_know() throws IOException {
    String planted =
        "record Planted() implements AccountRefusal {"
            + " @Override public Wording wording() { return new Wording(\"planted\", CONFLICT, \"Planted.\", List.of()); } }";
    Path after = domain.after(REFUSAL, "extends Refusal {", planted);

    assertThat(ApiChanges.between(domain.before(), after).major())
        .containsExactly("NEW_REFUSAL in " + REFUSAL + "$Planted");
  }

  @Test
  void a_method_less_is_one_that_a_host_calls() throws IOException {
    Path more = application.after(PORT_IN, "interface RegisterPatient {", "void planted();");

    assertThat(ApiChanges.between(more, application.before()).major())
        .containsExactly("METHOD_REMOVED in " + PORT_IN);
  }

  @Test
  void a_method_more_in_a_port_in_breaks_no_caller() throws IOException {
    Path after = application.after(PORT_IN, "interface RegisterPatient {", "void planted();");

    assertThat(ApiChanges.between(application.before(), after).major()).isEmpty();
  }

  @Test
  void what_is_internal_may_change() throws IOException {
    String type = "org.hearth.application.internal.number.SuggestingDummyNumbers";
    Path after = application.after(type, "class SuggestingDummyNumbers ", "/* */ ");
    Path more =
        new Planted(folder.resolve("more"), "application")
            .with(
                "org.hearth.application.internal.number.Planted",
                "package org.hearth.application.internal.number; public interface Planted {}");

    assertThat(ApiChanges.between(application.before(), after).major()).isEmpty();
    assertThat(ApiChanges.between(more, application.before()).major()).isEmpty();
  }

  @Test
  void one_class_more_breaks_no_host() throws IOException {
    Path after =
        domain.with(
            "org.hearth.domain.number.Planted",
            "package org.hearth.domain.number; public record Planted(int one) {}");

    assertThat(ApiChanges.between(domain.before(), after).major()).isEmpty();
  }
}

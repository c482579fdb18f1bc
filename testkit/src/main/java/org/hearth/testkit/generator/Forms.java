package org.hearth.testkit.generator;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.hearth.application.port.in.patient.DetailsForm;
import org.hearth.application.port.in.program.ManageApiTokens.TokenForm;
import org.hearth.application.port.in.user.AddUser.UserForm;
import org.hearth.application.port.in.user.ManageUsers.RoleForm;
import org.hearth.domain.practice.OdsCode;
import org.hearth.domain.program.Scope;

/** The forms besides those of patients and care homes, each right in every field. */
final class Forms {
  private static final int LONGEST_DAYS = 366;

  private Forms() {}

  /** Of a patient or a care home: contact details, some of them left as they are. */
  static Arbitrary<DetailsForm> details() {
    return Combinators.combine(
            Contacts.addresses().injectNull(0.3),
            Contacts.postcodes().injectNull(0.3),
            Contacts.phones().injectNull(0.3),
            Contacts.emails().injectNull(0.3))
        .as(DetailsForm::contact);
  }

  static Arbitrary<UserForm> users() {
    return Combinators.combine(Contacts.emails(), Names.valid(), roles(), Texts.passwords())
        .as(
            (email, name, role, password) ->
                new UserForm(email, name, role.practice(), role.administrator(), password));
  }

  /** Support is not the administrator of a practice. */
  static Arbitrary<RoleForm> roles() {
    return Arbitraries.oneOf(
        Combinators.combine(Values.practices().map(OdsCode::text), Arbitraries.of(true, false))
            .as((practice, administrator) -> new RoleForm(Optional.of(practice), administrator)),
        Arbitraries.just(new RoleForm(Optional.empty(), false)));
  }

  static Arbitrary<TokenForm> tokens() {
    return Combinators.combine(
            Names.ofCareHomes(),
            Values.practices().map(OdsCode::text),
            Arbitraries.of(Scope.class).map(Scope::name).list().uniqueElements().ofMinSize(1),
            Arbitraries.integers().between(1, LONGEST_DAYS).optional())
        .as(
            (String name, String practice, List<String> scopes, Optional<Integer> days) ->
                new TokenForm(name, practice, scopes, days));
  }
}

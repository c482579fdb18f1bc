package org.hearth.adapter.http.server.internal.page.ownhome;

import io.vavr.control.Either;
import java.util.UUID;
import org.hearth.adapter.http.server.internal.page.form.FieldNames;
import org.hearth.adapter.http.server.internal.page.visit.Visit;
import org.hearth.application.port.in.signin.Authentication;
import org.hearth.application.port.in.signin.KeepHomePersons;
import org.hearth.domain.login.HomePerson;
import org.hearth.domain.refusal.Refusal;
import org.hearth.domain.refusal.UserRefusal;
import org.springframework.stereotype.Component;

/** Reads the persons of a home, and names the fields of refusals as their forms do. */
@Component
class Persons {
  private final Authentication authentication;

  Persons(Authentication authentication) {
    this.authentication = authentication;
  }

  KeepHomePersons port() {
    return authentication.keepHomePersons();
  }

  Either<Refusal, HomePerson> find(Visit visit, UUID id) {
    return port()
        .list(visit.actor())
        .flatMap(
            all ->
                all.stream()
                    .filter(person -> person.id().equals(id))
                    .findFirst()
                    .<Either<Refusal, HomePerson>>map(Either::right)
                    .orElseGet(() -> Either.left(new UserRefusal.PersonNotFound())));
  }

  /** The field of the form that the port calls {@code name}, as a home's name is called, too. */
  static Refusal onForm(Refusal refusal) {
    return FieldNames.onForm(refusal, "name", "personName");
  }
}

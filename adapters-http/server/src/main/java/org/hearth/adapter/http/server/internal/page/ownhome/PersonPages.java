package org.hearth.adapter.http.server.internal.page.ownhome;

import static org.hearth.adapter.http.wire.ActorJson.Kind.CARE_HOME_STAFF;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hearth.adapter.http.server.internal.page.Pages;
import org.hearth.adapter.http.server.internal.page.conflict.RefusedPages;
import org.hearth.adapter.http.server.internal.page.draft.DraftId;
import org.hearth.adapter.http.server.internal.page.form.FormView;
import org.hearth.adapter.http.server.internal.page.form.SentForm;
import org.hearth.adapter.http.server.internal.page.submission.ConfirmationPage;
import org.hearth.adapter.http.server.internal.page.submission.NoFields;
import org.hearth.adapter.http.server.internal.page.submission.Submissions;
import org.hearth.adapter.http.server.internal.page.view.Link;
import org.hearth.adapter.http.server.internal.page.visit.Visit;
import org.hearth.adapter.http.server.internal.web.AllowedActors;
import org.hearth.domain.login.HomePerson;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** One person of a home: another name, or removing the person. */
@Controller
public class PersonPages {
  private static final String HERE = PersonsPages.HERE + "/{id}";
  private static final String FORM = MediaType.APPLICATION_FORM_URLENCODED_VALUE;

  private final Persons persons;
  private final Submissions submissions;
  private final RefusedPages refused;
  private final Pages pages;

  PersonPages(Persons persons, Submissions submissions, RefusedPages refused, Pages pages) {
    this.persons = persons;
    this.submissions = submissions;
    this.refused = refused;
    this.pages = pages;
  }

  @GetMapping(HERE)
  @AllowedActors(CARE_HOME_STAFF)
  ResponseEntity<String> person(Visit visit, @PathVariable("id") UUID id) {
    return person(visit, id, DraftId.next());
  }

  @GetMapping(HERE + "/name/{form}")
  @AllowedActors(CARE_HOME_STAFF)
  ResponseEntity<String> person(
      Visit visit, @PathVariable("id") UUID id, @PathVariable("form") UUID form) {
    return persons
        .find(visit, id)
        .fold(
            refusal -> refused.page(visit, refusal),
            person -> pages.page(page(visit, person, form)));
  }

  private PersonPage page(Visit visit, HomePerson person, UUID form) {
    String name = person.name().text();
    FormView rename =
        submissions.form(
            visit, renaming(person.id(), form), PersonFields.class, Map.of("personName", name));
    return new PersonPage(
        visit.frame(name).back(PersonsPages.HERE, "Who is on shift").with(rename.summary()),
        name,
        rename,
        submissions.form(visit, removal(person.id(), DraftId.next()), NoFields.class));
  }

  @PostMapping(path = HERE + "/name/{form}", consumes = FORM)
  @AllowedActors(CARE_HOME_STAFF)
  ResponseEntity<String> rename(
      Visit visit,
      @PathVariable("id") UUID id,
      @PathVariable("form") UUID form,
      @SentForm PersonFields fields) {
    return submissions.sendInTurn(
        visit,
        renaming(id, form),
        fields,
        () ->
            persons.port().rename(visit.actor(), id, fields.personName()).mapLeft(Persons::onForm),
        renamed -> PersonsPages.saved(id, form));
  }

  @PostMapping(path = HERE + "/removal/{form}", consumes = FORM)
  @AllowedActors(CARE_HOME_STAFF)
  ResponseEntity<String> remove(
      Visit visit,
      @PathVariable("id") UUID id,
      @PathVariable("form") UUID form,
      @SentForm NoFields fields) {
    return submissions.sendInTurn(
        visit,
        removal(id, form),
        fields,
        () -> persons.port().remove(visit.actor(), id),
        removed -> removal(id, form) + "/removed");
  }

  /** The form of a removal is on the person's page. */
  @GetMapping(HERE + "/removal/{form}")
  @AllowedActors(CARE_HOME_STAFF)
  ResponseEntity<String> removal(
      Visit visit, @PathVariable("id") UUID id, @PathVariable("form") UUID form) {
    return Pages.to(PersonsPages.HERE + "/" + id);
  }

  @GetMapping(HERE + "/removal/{form}/removed")
  @AllowedActors(CARE_HOME_STAFF)
  ResponseEntity<String> removed(
      Visit visit, @PathVariable("id") UUID id, @PathVariable("form") UUID form) {
    return submissions.ledHere(visit, removal(id, form))
        ? removed(visit)
        : refused.unconfirmed(visit);
  }

  private ResponseEntity<String> removed(Visit visit) {
    return pages.page(
        new ConfirmationPage(
            visit.frame("Person removed"),
            "The person cannot be on shift any more",
            "Sessions in which the person was on shift have ended.",
            new Link(PersonsPages.HERE, "See all persons"),
            List.of(new Link(ResidentsPages.HERE, "Go to the residents"))));
  }

  static String renaming(UUID person, UUID form) {
    return PersonsPages.HERE + "/" + person + "/name/" + form;
  }

  private static String removal(UUID person, UUID form) {
    return PersonsPages.HERE + "/" + person + "/removal/" + form;
  }
}

package org.hearth.adapter.http.server.internal.page.ownhome;

import static org.hearth.adapter.http.wire.ActorJson.Kind.CARE_HOME_STAFF;

import java.util.List;
import java.util.UUID;
import org.hearth.adapter.http.server.internal.page.Pages;
import org.hearth.adapter.http.server.internal.page.conflict.RefusedPages;
import org.hearth.adapter.http.server.internal.page.draft.DraftId;
import org.hearth.adapter.http.server.internal.page.form.FormView;
import org.hearth.adapter.http.server.internal.page.form.SentForm;
import org.hearth.adapter.http.server.internal.page.submission.ConfirmationPage;
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

/** The persons of a home who may be on shift. */
@Controller
public class PersonsPages {
  static final String HERE = "/home/persons";

  private final Persons persons;
  private final Submissions submissions;
  private final RefusedPages refused;
  private final Pages pages;

  PersonsPages(Persons persons, Submissions submissions, RefusedPages refused, Pages pages) {
    this.persons = persons;
    this.submissions = submissions;
    this.refused = refused;
    this.pages = pages;
  }

  @GetMapping(HERE)
  @AllowedActors(CARE_HOME_STAFF)
  ResponseEntity<String> persons(Visit visit) {
    return persons(visit, DraftId.next());
  }

  @GetMapping(HERE + "/new/{form}")
  @AllowedActors(CARE_HOME_STAFF)
  ResponseEntity<String> persons(Visit visit, @PathVariable("form") UUID form) {
    FormView view = submissions.form(visit, address(form), PersonFields.class);
    return persons
        .port()
        .list(visit.actor())
        .fold(
            refusal -> refused.page(visit, refusal),
            all ->
                pages.page(
                    new PersonsPage(
                        visit.frame("Who is on shift").with(view.summary()),
                        all.stream().map(PersonsPages::link).toList(),
                        view)));
  }

  private static Link link(HomePerson person) {
    return new Link(HERE + "/" + person.id(), person.name().text());
  }

  @PostMapping(path = HERE + "/new/{form}", consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
  @AllowedActors(CARE_HOME_STAFF)
  ResponseEntity<String> add(
      Visit visit, @PathVariable("form") UUID form, @SentForm PersonFields fields) {
    return submissions.sendInTurn(
        visit,
        address(form),
        fields,
        () -> persons.port().add(visit.actor(), fields.personName()).mapLeft(Persons::onForm),
        added -> saved(added.id(), form));
  }

  /** Where a form that added or renamed a person leads. */
  static String saved(UUID person, UUID form) {
    return HERE + "/" + person + "/" + form + "/saved";
  }

  @GetMapping(HERE + "/{id}/{form}/saved")
  @AllowedActors(CARE_HOME_STAFF)
  ResponseEntity<String> saved(
      Visit visit, @PathVariable("id") UUID id, @PathVariable("form") UUID form) {
    return persons
        .find(visit, id)
        .fold(
            refusal -> refused.page(visit, refusal),
            person ->
                submissions.ledHere(visit, address(form))
                        || submissions.ledHere(visit, PersonPages.renaming(id, form))
                    ? pages.page(saved(visit, person))
                    : refused.unconfirmed(visit));
  }

  private static ConfirmationPage saved(Visit visit, HomePerson person) {
    return new ConfirmationPage(
        visit.frame("Person saved"),
        person.name().text(),
        "From now on, staff who sign in say which person of the list is on shift.",
        new Link(HERE, "See all persons"),
        List.of(new Link(ResidentsPages.HERE, "Go to the residents")));
  }

  private static String address(UUID form) {
    return HERE + "/new/" + form;
  }
}

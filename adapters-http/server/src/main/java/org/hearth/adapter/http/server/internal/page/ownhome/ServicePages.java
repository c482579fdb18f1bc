package org.hearth.adapter.http.server.internal.page.ownhome;

import static org.hearth.adapter.http.wire.ActorJson.Kind.CARE_HOME_STAFF;

import io.vavr.control.Either;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.hearth.adapter.http.server.internal.page.Pages;
import org.hearth.adapter.http.server.internal.page.conflict.RefusedPages;
import org.hearth.adapter.http.server.internal.page.form.FormView;
import org.hearth.adapter.http.server.internal.page.form.SentForm;
import org.hearth.adapter.http.server.internal.page.submission.ConfirmationPage;
import org.hearth.adapter.http.server.internal.page.submission.FormAddress;
import org.hearth.adapter.http.server.internal.page.submission.Submissions;
import org.hearth.adapter.http.server.internal.page.view.Link;
import org.hearth.adapter.http.server.internal.page.view.Shown;
import org.hearth.adapter.http.server.internal.page.visit.Visit;
import org.hearth.adapter.http.server.internal.web.AllowedActors;
import org.hearth.application.Hearth;
import org.hearth.domain.carehome.CareHomeAccount;
import org.hearth.domain.carehome.ServiceRequest;
import org.hearth.domain.practice.OdsCode;
import org.hearth.domain.refusal.CareHomeRefusal;
import org.hearth.domain.refusal.Refusal;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Answering a practice that asks to serve the home (R25). */
@Controller
public class ServicePages {
  private static final String HERE = PracticesPages.HERE + "/{code}";

  private final OwnHome home;
  private final Submissions submissions;
  private final RefusedPages refused;
  private final Pages pages;

  ServicePages(OwnHome home, Submissions submissions, RefusedPages refused, Pages pages) {
    this.home = home;
    this.submissions = submissions;
    this.refused = refused;
    this.pages = pages;
  }

  @GetMapping(HERE)
  @AllowedActors(CARE_HOME_STAFF)
  ResponseEntity<String> begin(Visit visit, @PathVariable("code") String code) {
    return practice(code)
        .fold(
            refusal -> refused.page(visit, refusal),
            practice -> FormAddress.newUnder(address(practice) + "/answer"));
  }

  @GetMapping(HERE + "/answer/{form}")
  @AllowedActors(CARE_HOME_STAFF)
  ResponseEntity<String> form(
      Visit visit, @PathVariable("code") String code, @PathVariable("form") UUID form) {
    return practice(code)
        .flatMap(practice -> waiting(visit, practice))
        .fold(
            refusal -> refused.page(visit, refusal),
            request -> pages.page(page(visit, request, form)));
  }

  private Either<Refusal, ServiceRequest> waiting(Visit visit, OdsCode practice) {
    return home.waiting(visit)
        .flatMap(
            all ->
                all.stream()
                    .filter(request -> request.practice().equals(practice))
                    .findFirst()
                    .<Either<Refusal, ServiceRequest>>map(Either::right)
                    .orElseGet(() -> Either.left(new CareHomeRefusal.ServiceRequestNotFound())));
  }

  private ServicePage page(Visit visit, ServiceRequest request, UUID form) {
    FormView view =
        submissions.form(visit, address(request.practice(), form), ServiceAnswerFields.class);
    return new ServicePage(
        visit
            .frame("May practice " + request.practice() + " serve this home?")
            .back(PracticesPages.HERE, "Practices")
            .with(view.summary()),
        Shown.time(request.askedAt()),
        view);
  }

  @PostMapping(
      path = HERE + "/answer/{form}",
      consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
  @AllowedActors(CARE_HOME_STAFF)
  ResponseEntity<String> answer(
      Visit visit,
      @PathVariable("code") String code,
      @PathVariable("form") UUID form,
      @SentForm ServiceAnswerFields fields) {
    return practice(code)
        .fold(
            refusal -> refused.page(visit, refusal),
            practice ->
                submissions.send(
                    visit,
                    address(practice, form),
                    fields,
                    own -> answer(own, visit, practice, fields.answer()),
                    answered -> address(practice) + "/answered"));
  }

  private static Either<Refusal, CareHomeAccount> answer(
      Hearth own, Visit visit, OdsCode practice, String answer) {
    return switch (answer) {
      case "yes" -> own.careHomes().register(visit.actor(), OwnHome.id(visit), practice);
      case "no" -> own.careHomes().refuse(visit.actor(), OwnHome.id(visit), practice);
      default -> Either.left(Refusal.Invalid.of("answer", "is missing"));
    };
  }

  /** Says how it stands now, however often it is looked at. */
  @GetMapping(HERE + "/answered")
  @AllowedActors(CARE_HOME_STAFF)
  ResponseEntity<String> answered(Visit visit, @PathVariable("code") String code) {
    return practice(code)
        .flatMap(practice -> home.account(visit).map(account -> answered(visit, account, practice)))
        .fold(refusal -> refused.page(visit, refusal), pages::page);
  }

  private static ConfirmationPage answered(Visit visit, CareHomeAccount account, OdsCode practice) {
    boolean serves = account.isAt(practice);
    return new ConfirmationPage(
        visit.frame(
            serves
                ? "Practice " + practice + " serves this home"
                : "Practice " + practice + " does not serve this home"),
        Shown.name(account),
        serves
            ? "Its staff can register their patients as residents of this home."
            : "It sees nothing of this home. It may ask again.",
        new Link(PracticesPages.HERE, "See all practices"),
        List.of(new Link(ResidentsPages.HERE, "Go to the residents")));
  }

  /** A code in an address is in small letters, as all addresses of pages are. */
  private static Either<Refusal, OdsCode> practice(String code) {
    return OdsCode.parse(code.toUpperCase(Locale.ROOT))
        .toEither()
        .mapLeft(fault -> new CareHomeRefusal.ServiceRequestNotFound());
  }

  static String address(OdsCode practice) {
    return PracticesPages.HERE + "/" + practice.text().toLowerCase(Locale.ROOT);
  }

  private static String address(OdsCode practice, UUID form) {
    return address(practice) + "/answer/" + form;
  }
}

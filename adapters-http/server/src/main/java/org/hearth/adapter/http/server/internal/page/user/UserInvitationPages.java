package org.hearth.adapter.http.server.internal.page.user;

import static org.hearth.adapter.http.wire.ActorJson.Kind.PRACTICE_STAFF;
import static org.hearth.adapter.http.wire.ActorJson.Kind.SUPPORT;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import org.hearth.adapter.http.server.internal.authentication.CallOrigin;
import org.hearth.adapter.http.server.internal.page.Pages;
import org.hearth.adapter.http.server.internal.page.conflict.RefusedPages;
import org.hearth.adapter.http.server.internal.page.form.SentForm;
import org.hearth.adapter.http.server.internal.page.submission.ConfirmationPage;
import org.hearth.adapter.http.server.internal.page.submission.NoFields;
import org.hearth.adapter.http.server.internal.page.submission.Submissions;
import org.hearth.adapter.http.server.internal.page.view.Link;
import org.hearth.adapter.http.server.internal.page.visit.Visit;
import org.hearth.adapter.http.server.internal.web.AllowedActors;
import org.hearth.application.port.in.signin.Authentication;
import org.hearth.domain.user.User;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Sends users the link by which they choose a password, and confirms to whom it was sent. */
@Controller
public class UserInvitationPages {
  private static final String USER = UsersPages.HERE + "/{id}";
  private static final String FORM = USER + "/invitation/{form}";
  private static final String INVITED = "/invited/";
  private static final String NOT_INVITED = "/not-invited/";

  private final Authentication authentication;
  private final Users users;
  private final Submissions submissions;
  private final RefusedPages refused;
  private final Pages pages;

  UserInvitationPages(
      Authentication authentication,
      Users users,
      Submissions submissions,
      RefusedPages refused,
      Pages pages) {
    this.authentication = authentication;
    this.users = users;
    this.submissions = submissions;
    this.refused = refused;
    this.pages = pages;
  }

  /** Where a form is sent that invites a user. */
  static String address(UUID user, UUID form) {
    return UsersPages.address(user) + "/invitation/" + form;
  }

  /** Confirms that a form added a user, who was invited or was not. */
  static String added(UUID user, UUID form, boolean invited) {
    return UsersPages.address(user) + (invited ? INVITED : NOT_INVITED) + form;
  }

  /** The button is on the page of the user: a form that came late or was refused leads there. */
  @GetMapping(FORM)
  @AllowedActors({PRACTICE_STAFF, SUPPORT})
  ResponseEntity<String> form(
      Visit visit, @PathVariable("id") UUID id, @PathVariable("form") UUID form) {
    return Pages.to(UsersPages.address(id));
  }

  /** Sends the user a link to choose a password, once for each form. */
  @PostMapping(path = FORM, consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
  @AllowedActors({PRACTICE_STAFF, SUPPORT})
  ResponseEntity<String> invite(
      Visit visit,
      @PathVariable("id") UUID id,
      @PathVariable("form") UUID form,
      @SentForm NoFields fields,
      HttpServletRequest request) {
    return users
        .find(visit, id)
        .fold(
            refusal -> refused.page(visit, refusal),
            user ->
                submissions.sendInTurn(
                    visit,
                    address(id, form),
                    fields,
                    () ->
                        authentication
                            .askForPasswordLink()
                            .ask(user.email().text(), CallOrigin.of(request).source()),
                    sent -> address(id, form) + "/sent"));
  }

  @GetMapping(FORM + "/sent")
  @AllowedActors({PRACTICE_STAFF, SUPPORT})
  ResponseEntity<String> sent(
      Visit visit, @PathVariable("id") UUID id, @PathVariable("form") UUID form) {
    return invited(visit, id, address(id, form));
  }

  @GetMapping(USER + INVITED + "{form}")
  @AllowedActors({PRACTICE_STAFF, SUPPORT})
  ResponseEntity<String> invited(
      Visit visit, @PathVariable("id") UUID id, @PathVariable("form") UUID form) {
    return invited(visit, id, AddUserPages.address(form));
  }

  /** An address gets no more than some e-mails within an hour, which the port does not tell. */
  private ResponseEntity<String> invited(Visit visit, UUID id, String form) {
    return confirmed(
        visit,
        id,
        form,
        "Invitation sent",
        "An e-mail with a link by which the user chooses a password goes to this address. If it has"
            + " had several such e-mails within the last hour, no further one is sent: the user can"
            + " use the last of them.");
  }

  /** The user is there, and too many e-mails were asked for to send another one. */
  @GetMapping(USER + NOT_INVITED + "{form}")
  @AllowedActors({PRACTICE_STAFF, SUPPORT})
  ResponseEntity<String> notInvited(
      Visit visit, @PathVariable("id") UUID id, @PathVariable("form") UUID form) {
    return confirmed(
        visit,
        id,
        AddUserPages.address(form),
        "User added",
        "No e-mail could be sent now. Send the invitation from the user's page in an hour.");
  }

  private ResponseEntity<String> confirmed(
      Visit visit, UUID id, String form, String title, String text) {
    return users
        .find(visit, id)
        .fold(
            refusal -> refused.page(visit, refusal),
            user ->
                submissions.ledHere(visit, form)
                    ? pages.page(confirmation(visit, user, title, text))
                    : refused.unconfirmed(visit));
  }

  private static ConfirmationPage confirmation(Visit visit, User user, String title, String text) {
    return new ConfirmationPage(
        visit.frame(title),
        user.name().text() + ", " + user.email().text(),
        text,
        new Link(UsersPages.HERE, "See all users"),
        List.of(new Link(UsersPages.address(user.id()), "See this user")));
  }
}

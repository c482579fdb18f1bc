package org.hearth.adapter.http.server.internal.page.user;

import static org.hearth.adapter.http.wire.ActorJson.Kind.PRACTICE_STAFF;
import static org.hearth.adapter.http.wire.ActorJson.Kind.SUPPORT;

import io.vavr.control.Either;
import jakarta.servlet.http.HttpServletRequest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.UUID;
import org.hearth.adapter.http.server.internal.authentication.CallOrigin;
import org.hearth.adapter.http.server.internal.page.Pages;
import org.hearth.adapter.http.server.internal.page.conflict.RefusedPages;
import org.hearth.adapter.http.server.internal.page.form.FieldNames;
import org.hearth.adapter.http.server.internal.page.form.FormView;
import org.hearth.adapter.http.server.internal.page.form.SentForm;
import org.hearth.adapter.http.server.internal.page.submission.FormAddress;
import org.hearth.adapter.http.server.internal.page.submission.Submissions;
import org.hearth.adapter.http.server.internal.page.visit.Visit;
import org.hearth.adapter.http.server.internal.web.AllowedActors;
import org.hearth.application.port.in.signin.Authentication;
import org.hearth.application.port.in.user.AddUser.UserForm;
import org.hearth.domain.actor.Actor;
import org.hearth.domain.refusal.Refusal;
import org.hearth.domain.user.User;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/**
 * Adding a user. The user chooses a password by a link in an e-mail: until then the login has one
 * that is random and that is never shown.
 */
@Controller
public class AddUserPages {
  private static final String HERE = UsersPages.HERE + "/add";
  private static final int SECRET_BYTES = 32;

  private final SecureRandom random = new SecureRandom();
  private final Authentication authentication;
  private final Users users;
  private final Submissions submissions;
  private final RefusedPages refused;
  private final Pages pages;

  AddUserPages(
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

  static String address(UUID form) {
    return HERE + "/" + form;
  }

  @GetMapping(HERE)
  @AllowedActors({PRACTICE_STAFF, SUPPORT})
  ResponseEntity<String> begin(Visit visit) {
    return FormAddress.newUnder(HERE);
  }

  @GetMapping(HERE + "/{form}")
  @AllowedActors({PRACTICE_STAFF, SUPPORT})
  ResponseEntity<String> form(Visit visit, @PathVariable("form") UUID form) {
    return users
        .refusal(visit)
        .map(refusal -> refused.page(visit, refusal))
        .orElseGet(() -> pages.page(page(visit, form)));
  }

  private AddUserPage page(Visit visit, UUID form) {
    FormView view = submissions.form(visit, address(form), NewUserFields.class);
    return new AddUserPage(
        visit.frame("Add a user").back(UsersPages.HERE, "Users").with(view.summary()),
        RoleChoice.of(visit.actor()),
        visit.actor() instanceof Actor.Support,
        view);
  }

  @PostMapping(path = HERE + "/{form}", consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
  @AllowedActors({PRACTICE_STAFF, SUPPORT})
  ResponseEntity<String> add(
      Visit visit,
      @PathVariable("form") UUID form,
      @SentForm NewUserFields fields,
      HttpServletRequest request) {
    return submissions.sendInTurn(
        visit,
        address(form),
        fields,
        () -> add(visit, fields),
        added ->
            UserInvitationPages.added(
                added.id(), form, invite(added, CallOrigin.of(request).source())));
  }

  private Either<Refusal, User> add(Visit visit, NewUserFields fields) {
    return RoleChoice.form(visit.actor(), fields.role(), fields.practice())
        .flatMap(
            role ->
                authentication
                    .addUser()
                    .add(
                        visit.actor(),
                        new UserForm(
                            fields.email(),
                            fields.personName(),
                            role.practice(),
                            role.administrator(),
                            secret())))
        .mapLeft(refusal -> FieldNames.onForm(refusal, "name", "personName"));
  }

  private boolean invite(User added, String source) {
    return authentication.askForPasswordLink().ask(added.email().text(), source).isRight();
  }

  private String secret() {
    byte[] bytes = new byte[SECRET_BYTES];
    random.nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }
}

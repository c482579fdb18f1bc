package org.hearth.adapter.http.server.internal.page.signin;

import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import org.hearth.adapter.http.server.internal.page.FormToken;
import org.hearth.adapter.http.server.internal.page.Pages;
import org.hearth.adapter.http.server.internal.page.SessionCookie;
import org.hearth.application.port.in.signin.SignInBySteps.SignInStep;
import org.hearth.application.port.in.signin.SignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** What a browser is answered at each step of signing in, with the cookies that belong to it. */
@Component
class SignInAnswers {
  private final SessionCookie session;
  private final DeviceCookie device;
  private final PendingCookie pending;
  private final SignInTemplates templates;

  public SignInAnswers(
      SessionCookie session,
      DeviceCookie device,
      PendingCookie pending,
      SignInTemplates templates) {
    this.session = session;
    this.device = device;
    this.pending = pending;
    this.templates = templates;
  }

  ResponseEntity<String> step(FormToken token, SignInStep step) {
    if (step instanceof SignInStep.NeedsCode code) {
      return Pages.with(
          to("/second-factor/code").build(), HttpHeaders.SET_COOKIE, pending.of(code.token()));
    }
    if (step instanceof SignInStep.NeedsSetUp setUp) {
      return Pages.with(
          setUpForm(token, HttpStatus.OK.value(), setUp, null),
          HttpHeaders.SET_COOKIE,
          pending.of(setUp.token()));
    }
    return entered(((SignInStep.Complete) step).session());
  }

  /**
   * The form to set up an app.
   *
   * @param shown the secret; null where it was shown before
   */
  ResponseEntity<String> setUpForm(
      FormToken token,
      int status,
      SignInStep.@Nullable NeedsSetUp shown,
      @Nullable PageProblem problem) {
    Map<String, @Nullable Object> content = new HashMap<>();
    content.put("token", token);
    content.put("secret", shown == null ? "" : shown.secret().replaceAll("(.{4})(?=.)", "$1 "));
    content.put("address", shown == null ? "" : shown.address().toString());
    content.put("problem", problem);
    return templates.page(status, "second-factor-set-up", content);
  }

  private ResponseEntity<String> entered(SignedIn signedIn) {
    return signedIn(to("/").build(), signedIn);
  }

  /** The answer with the cookies of a user who is signed in. */
  ResponseEntity<String> signedIn(ResponseEntity<String> answer, SignedIn signedIn) {
    ResponseEntity<String> with =
        Pages.with(
            Pages.with(answer, HttpHeaders.SET_COOKIE, session.of(signedIn.token())),
            HttpHeaders.SET_COOKIE,
            pending.none());
    return signedIn
        .devices()
        .map(kept -> Pages.with(with, HttpHeaders.SET_COOKIE, device.of(kept)))
        .orElse(with);
  }

  static ResponseEntity.BodyBuilder to(String page) {
    return ResponseEntity.status(HttpStatus.SEE_OTHER).location(URI.create(page));
  }
}

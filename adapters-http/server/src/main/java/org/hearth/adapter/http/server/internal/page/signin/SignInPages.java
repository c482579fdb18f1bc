package org.hearth.adapter.http.server.internal.page.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.hearth.adapter.http.server.ServerDependencies;
import org.hearth.adapter.http.server.internal.authentication.BrowserKind;
import org.hearth.adapter.http.server.internal.authentication.CallOrigin;
import org.hearth.adapter.http.server.internal.limit.SignInQueue;
import org.hearth.adapter.http.server.internal.oidc.OidcLogin;
import org.hearth.adapter.http.server.internal.page.FormToken;
import org.hearth.adapter.http.server.internal.page.SessionCookie;
import org.hearth.adapter.http.wire.RefusalProblem;
import org.hearth.application.port.in.signin.Authentication;
import org.hearth.application.port.in.signin.Credentials;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Signing in and out, in a browser. */
@Controller
class SignInPages {
  private final Authentication authentication;
  private final OidcLogin accounts;
  private final SessionCookie cookie;
  private final DeviceCookie device;
  private final SignInAnswers answers;
  private final SignInTemplates templates;
  private final SignInQueue queue;
  private final ServerDependencies parts;

  public SignInPages(
      Authentication authentication,
      OidcLogin accounts,
      SessionCookie cookie,
      DeviceCookie device,
      SignInAnswers answers,
      SignInTemplates templates,
      SignInQueue queue,
      ServerDependencies parts) {
    this.authentication = authentication;
    this.queue = queue;
    this.parts = parts;
    this.accounts = accounts;
    this.cookie = cookie;
    this.device = device;
    this.answers = answers;
    this.templates = templates;
  }

  @GetMapping("/sign-in")
  ResponseEntity<String> form(
      HttpServletRequest request,
      @RequestParam(name = "problem", required = false) @Nullable String problem) {
    PageProblem shown = accounts.areTaken() ? LoginFailureProblems.of(problem).orElse(null) : null;
    return form(FormToken.of(request), HttpStatus.OK.value(), shown, "organisation");
  }

  private ResponseEntity<String> form(
      FormToken token, int status, @Nullable PageProblem problem, String field) {
    Map<String, @Nullable Object> content = new HashMap<>();
    content.put("token", token);
    content.put("problem", problem);
    content.put("field", field);
    content.put("organisation", accounts.areTaken());
    content.put("demo", parts.demoMail().isPresent());
    return templates.page(status, "sign-in", content);
  }

  @PostMapping(path = "/sign-in", consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
  CompletableFuture<ResponseEntity<String>> signIn(
      HttpServletRequest request,
      @RequestParam(name = "email", required = false) @Nullable String email,
      @RequestParam(name = "password", required = false) @Nullable String password,
      @RequestParam(name = "onShift", required = false) @Nullable String onShift) {
    Credentials credentials =
        new Credentials(
            email,
            password,
            Optional.ofNullable(onShift).filter(name -> !name.isBlank()),
            CallOrigin.of(request).source(),
            BrowserKind.of(request),
            Optional.of(device.read(request)));
    FormToken token = FormToken.of(request);
    return queue
        .submit(
            credentials.source(), email, () -> authentication.signInBySteps().begin(credentials))
        .thenApply(
            answer ->
                answer.fold(
                    refusal ->
                        form(
                            token,
                            RefusalProblem.of(refusal).status(),
                            PageProblem.of(refusal),
                            "email"),
                    step -> answers.step(token, step)));
  }

  @PostMapping(path = "/sign-out", consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
  ResponseEntity<String> signOut(HttpServletRequest request) {
    cookie.read(request).ifPresent(authentication.sessions()::end);
    return SignInAnswers.to("/sign-in")
        .header(HttpHeaders.SET_COOKIE, cookie.none().toString())
        .build();
  }
}

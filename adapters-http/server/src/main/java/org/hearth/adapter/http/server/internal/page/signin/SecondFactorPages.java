package org.hearth.adapter.http.server.internal.page.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.hearth.adapter.http.server.internal.authentication.BrowserKind;
import org.hearth.adapter.http.server.internal.authentication.CallOrigin;
import org.hearth.adapter.http.server.internal.limit.SignInQueue;
import org.hearth.adapter.http.server.internal.page.FormToken;
import org.hearth.adapter.http.server.internal.page.Pages;
import org.hearth.adapter.http.wire.RefusalProblem;
import org.hearth.application.port.in.signin.Authentication;
import org.hearth.application.port.in.signin.ClientContext;
import org.hearth.application.port.in.signin.Credentials;
import org.hearth.application.port.in.signin.SignInBySteps;
import org.hearth.application.port.in.signin.SignInBySteps.SetUp;
import org.hearth.domain.refusal.Refusal;
import org.hearth.domain.refusal.SignInRefusal;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Codes, and setting up the app that shows them. */
@Controller
class SecondFactorPages {
  private static final String FORM = MediaType.APPLICATION_FORM_URLENCODED_VALUE;

  private final SignInBySteps steps;
  private final PendingCookie pending;
  private final DeviceCookie device;
  private final SignInAnswers answers;
  private final SignInTemplates templates;
  private final SignInQueue queue;

  public SecondFactorPages(
      Authentication authentication,
      PendingCookie pending,
      DeviceCookie device,
      SignInAnswers answers,
      SignInTemplates templates,
      SignInQueue queue) {
    this.steps = authentication.signInBySteps();
    this.pending = pending;
    this.device = device;
    this.answers = answers;
    this.templates = templates;
    this.queue = queue;
  }

  @GetMapping("/second-factor/code")
  ResponseEntity<String> codeForm(HttpServletRequest request) {
    return form(FormToken.of(request), HttpStatus.OK.value(), "second-factor-code", null);
  }

  @PostMapping(path = "/second-factor/code", consumes = FORM)
  ResponseEntity<String> giveCode(
      HttpServletRequest request,
      @RequestParam(name = "code", required = false) @Nullable String code) {
    return steps
        .giveCode(pending.read(request), code, client(request))
        .fold(
            refusal ->
                form(
                    FormToken.of(request),
                    status(refusal),
                    refusal instanceof SignInRefusal.SignInExpired
                        ? "second-factor"
                        : "second-factor-code",
                    PageProblem.of(refusal)),
            step -> answers.step(FormToken.of(request), step));
  }

  /** Where a second factor is set up, replaced or removed. */
  @GetMapping("/second-factor")
  ResponseEntity<String> changeForm(HttpServletRequest request) {
    return form(FormToken.of(request), HttpStatus.OK.value(), "second-factor", null);
  }

  @PostMapping(path = "/second-factor", consumes = FORM)
  CompletableFuture<ResponseEntity<String>> change(
      HttpServletRequest request,
      @RequestParam(name = "email", required = false) @Nullable String email,
      @RequestParam(name = "password", required = false) @Nullable String password,
      @RequestParam(name = "onShift", required = false) @Nullable String onShift) {
    ClientContext client = client(request);
    Credentials credentials =
        new Credentials(
            email,
            password,
            Optional.ofNullable(onShift).filter(name -> !name.isBlank()),
            client.source(),
            client.browser(),
            client.devices());
    FormToken token = FormToken.of(request);
    return queue
        .submit(client.source(), email, () -> steps.beginChange(credentials))
        .thenApply(
            answer ->
                answer.fold(
                    refusal ->
                        form(token, status(refusal), "second-factor", PageProblem.of(refusal)),
                    step -> answers.step(token, step)));
  }

  @PostMapping(path = "/second-factor/set-up", consumes = FORM)
  ResponseEntity<String> setUp(
      HttpServletRequest request,
      @RequestParam(name = "code", required = false) @Nullable String code) {
    return steps
        .setUp(pending.read(request), code, client(request))
        .fold(
            refusal ->
                refusal instanceof SignInRefusal.SignInExpired
                    ? form(
                        FormToken.of(request),
                        status(refusal),
                        "second-factor",
                        PageProblem.of(refusal))
                    : answers.setUpForm(
                        FormToken.of(request), status(refusal), null, PageProblem.of(refusal)),
            this::recoveryCodes);
  }

  private ResponseEntity<String> recoveryCodes(SetUp done) {
    ResponseEntity<String> page =
        templates.page(
            HttpStatus.OK.value(), "recovery-codes", Map.of("codes", done.recoveryCodes()));
    return answers.signedIn(page, done.session());
  }

  @PostMapping(path = "/second-factor/removal", consumes = FORM)
  ResponseEntity<String> remove(HttpServletRequest request) {
    return steps
        .remove(pending.read(request), client(request))
        .fold(
            refusal ->
                form(
                    FormToken.of(request),
                    status(refusal),
                    "second-factor",
                    PageProblem.of(refusal)),
            removed -> removed());
  }

  private ResponseEntity<String> removed() {
    return Pages.with(
        templates.message("Your second factor is removed", "You sign in with your password alone."),
        HttpHeaders.SET_COOKIE,
        pending.none());
  }

  private ResponseEntity<String> form(
      FormToken token, int status, String template, @Nullable PageProblem problem) {
    Map<String, @Nullable Object> content = new HashMap<>();
    content.put("token", token);
    content.put("problem", problem);
    return templates.page(status, template, content);
  }

  private ClientContext client(HttpServletRequest request) {
    return new ClientContext(
        CallOrigin.of(request).source(),
        BrowserKind.of(request),
        Optional.of(device.read(request)));
  }

  private static int status(Refusal refusal) {
    return RefusalProblem.of(refusal).status();
  }
}

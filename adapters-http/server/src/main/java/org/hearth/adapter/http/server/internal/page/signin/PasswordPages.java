package org.hearth.adapter.http.server.internal.page.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.hearth.adapter.http.server.internal.authentication.CallOrigin;
import org.hearth.adapter.http.server.internal.limit.SignInQueue;
import org.hearth.adapter.http.server.internal.page.FormToken;
import org.hearth.adapter.http.server.internal.page.Pages;
import org.hearth.adapter.http.wire.RefusalProblem;
import org.hearth.application.port.in.signin.Authentication;
import org.hearth.application.port.in.signin.DeviceTokens;
import org.hearth.domain.refusal.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Choosing a password by a link, and asking for such a link. */
@Controller
class PasswordPages {
  private final Authentication authentication;
  private final DeviceCookie device;
  private final SignInTemplates templates;
  private final SignInQueue queue;

  public PasswordPages(
      Authentication authentication,
      DeviceCookie device,
      SignInTemplates templates,
      SignInQueue queue) {
    this.authentication = authentication;
    this.device = device;
    this.templates = templates;
    this.queue = queue;
  }

  @GetMapping("/password-link")
  ResponseEntity<String> askForm(HttpServletRequest request) {
    return askForm(request, HttpStatus.OK.value(), null);
  }

  private ResponseEntity<String> askForm(
      HttpServletRequest request, int status, @Nullable PageProblem problem) {
    Map<String, @Nullable Object> content = new HashMap<>();
    content.put("token", FormToken.of(request));
    content.put("problem", problem);
    return templates.page(status, "password-link", content);
  }

  @PostMapping(path = "/password-link", consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
  ResponseEntity<String> ask(
      HttpServletRequest request,
      @RequestParam(name = "email", required = false) @Nullable String email) {
    return authentication
        .askForPasswordLink()
        .ask(email, CallOrigin.of(request).source())
        .fold(
            refusal -> askForm(request, RefusalProblem.of(refusal).status(), problem(refusal)),
            sent ->
                templates.message(
                    "Look at your mail",
                    "If this address is used for signing in, a link is on its way to it."));
  }

  @GetMapping("/choose-password")
  ResponseEntity<String> chooseForm(
      HttpServletRequest request,
      @RequestParam(name = "link", required = false) @Nullable String link) {
    return chooseForm(FormToken.of(request), HttpStatus.OK.value(), link, null);
  }

  private ResponseEntity<String> chooseForm(
      FormToken token, int status, @Nullable String link, @Nullable PageProblem problem) {
    Map<String, @Nullable Object> content = new HashMap<>();
    content.put("token", token);
    content.put("link", link == null ? "" : link);
    content.put("problem", problem);
    return templates.page(status, "choose-password", content);
  }

  @PostMapping(path = "/choose-password", consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
  CompletableFuture<ResponseEntity<String>> choose(
      HttpServletRequest request,
      @RequestParam(name = "link", required = false) @Nullable String link,
      @RequestParam(name = "password", required = false) @Nullable String password) {
    FormToken token = FormToken.of(request);
    DeviceTokens devices = device.read(request);
    return queue
        .submit(
            CallOrigin.of(request).source(),
            null,
            () -> authentication.choosePassword().choose(link, password, Optional.of(devices)))
        .thenApply(
            answer ->
                answer.fold(
                    refusal ->
                        chooseForm(
                            token, RefusalProblem.of(refusal).status(), link, problem(refusal)),
                    chosen -> chosen(chosen.devices())));
  }

  private ResponseEntity<String> chosen(Optional<DeviceTokens> devices) {
    ResponseEntity<String> page =
        templates.message("Your password is set", "You can sign in with it now.");
    return devices
        .map(kept -> Pages.with(page, HttpHeaders.SET_COOKIE, device.of(kept)))
        .orElse(page);
  }

  /** Each of the pages has one field, whose fault says more than that some fields are not right. */
  private static PageProblem problem(Refusal refusal) {
    return refusal instanceof Refusal.Invalid invalid
        ? new PageProblem(
            "The " + invalid.faults().get(0).field() + " " + invalid.faults().get(0).fault() + ".",
            List.of())
        : PageProblem.of(refusal);
  }
}

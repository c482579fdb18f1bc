package org.hearth.adapter.http.server.internal.page.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.Map;
import org.hearth.adapter.http.server.internal.page.FormToken;
import org.hearth.adapter.http.wire.RefusalProblem;
import org.hearth.application.port.in.signin.Authentication;
import org.hearth.domain.carehome.AddressChange;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Answering a change of a care home's address. The link alone does nothing: mailers follow it. */
@Controller
class AddressPages {
  private final Authentication authentication;
  private final SignInTemplates templates;

  public AddressPages(Authentication authentication, SignInTemplates templates) {
    this.authentication = authentication;
    this.templates = templates;
  }

  @GetMapping("/address-change")
  ResponseEntity<String> form(
      HttpServletRequest request,
      @RequestParam(name = "link", required = false) @Nullable String link) {
    return form(request, HttpStatus.OK.value(), link, null);
  }

  private ResponseEntity<String> form(
      HttpServletRequest request,
      int status,
      @Nullable String link,
      @Nullable PageProblem problem) {
    Map<String, @Nullable Object> content = new HashMap<>();
    content.put("token", FormToken.of(request));
    content.put("link", link == null ? "" : link);
    content.put("problem", problem);
    return templates.page(status, "address-change", content);
  }

  @PostMapping(path = "/address-change", consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
  ResponseEntity<String> answer(
      HttpServletRequest request,
      @RequestParam(name = "link", required = false) @Nullable String link) {
    return authentication
        .answerAddressChange()
        .answer(link)
        .fold(
            refusal ->
                form(request, RefusalProblem.of(refusal).status(), link, PageProblem.of(refusal)),
            answered -> answered(answered.was()));
  }

  private ResponseEntity<String> answered(AddressChange.State was) {
    return was == AddressChange.State.ASKED
        ? templates.message(
            "The address is changed", "An e-mail to the new address says how to choose a password.")
        : templates.message(
            "The address is as it was",
            "An e-mail to this address says how to choose a new password. Call your practice.");
  }
}

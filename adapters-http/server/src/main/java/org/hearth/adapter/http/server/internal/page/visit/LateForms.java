package org.hearth.adapter.http.server.internal.page.visit;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Map;
import org.hearth.adapter.http.server.internal.page.draft.DraftId;
import org.hearth.adapter.http.server.internal.page.draft.Drafts;
import org.hearth.adapter.http.server.internal.page.draft.Owner;
import org.hearth.adapter.http.server.internal.page.form.FormFields;
import org.hearth.adapter.http.server.internal.page.form.SentForm;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;

/** Keeps forms that come after their session ended, for the user who typed them. */
@Component
class LateForms {
  private final Drafts drafts;
  private final PageAddresses addresses;

  LateForms(Drafts drafts, PageAddresses addresses) {
    this.drafts = drafts;
    this.addresses = addresses;
  }

  /** Keeps what the request sends, where its page takes a form; returns the page that shows it. */
  String keep(Owner owner, HttpServletRequest request, HandlerMethod page) {
    String address = request.getRequestURI();
    Arrays.stream(page.getMethodParameters())
        .filter(parameter -> parameter.hasParameterAnnotation(SentForm.class))
        .map(MethodParameter::getParameterType)
        .findFirst()
        .map(form -> FormFields.sent(form, request))
        .ifPresent(fields -> keep(owner, address, fields));
    return addresses.nearest(address);
  }

  private void keep(Owner owner, String address, Map<String, String> fields) {
    drafts.type(owner, DraftId.ofAddress(address), addresses.nearest(address), fields);
  }
}

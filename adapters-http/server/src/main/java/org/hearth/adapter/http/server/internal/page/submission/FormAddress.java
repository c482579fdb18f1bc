package org.hearth.adapter.http.server.internal.page.submission;

import org.hearth.adapter.http.server.internal.page.Pages;
import org.hearth.adapter.http.server.internal.page.draft.DraftId;
import org.springframework.http.ResponseEntity;

/** Leads to a form of its own, so that what is typed in one tab is not seen in another. */
public final class FormAddress {
  private FormAddress() {}

  /** A new form under an address. */
  public static ResponseEntity<String> newUnder(String address) {
    return Pages.to(address + "/" + DraftId.next());
  }
}

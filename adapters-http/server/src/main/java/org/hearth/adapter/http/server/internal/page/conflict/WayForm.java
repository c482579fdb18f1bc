package org.hearth.adapter.http.server.internal.page.conflict;

import java.util.Locale;
import java.util.UUID;
import org.hearth.adapter.http.server.internal.page.draft.Draft;
import org.hearth.adapter.http.server.internal.page.submission.Submissions;

/**
 * The forms that the page of a refusal offers. Each is for one refusal: a form that is corrected
 * and refused again, of another number perhaps, offers new ones.
 */
enum WayForm {
  RESET,
  TRANSFER,
  SERVICE;

  /** Where a form is sent, for the latest refusal of a draft. */
  String address(UUID id, Draft draft) {
    return address(id, draft.refusalName());
  }

  String address(UUID id, String refusal) {
    return Submissions.IN_THE_WAY + id + "/" + name().toLowerCase(Locale.ROOT) + "/" + refusal;
  }
}

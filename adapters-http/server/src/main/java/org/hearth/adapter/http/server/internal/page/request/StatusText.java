package org.hearth.adapter.http.server.internal.page.request;

import org.hearth.domain.request.RequestStatus;

/** How far a request has come, in words and with the colour of its tag. */
public record StatusText(String text, String colour) {
  /** The words of a status. */
  public static StatusText of(RequestStatus status) {
    return switch (status) {
      case SUBMITTED -> new StatusText("New", "");
      case IN_PROGRESS -> new StatusText("In progress", "govuk-tag--light-blue");
      case AWAITING_REPLY -> new StatusText("Awaiting reply", "govuk-tag--yellow");
      case COMPLETED -> new StatusText("Completed", "govuk-tag--green");
    };
  }
}

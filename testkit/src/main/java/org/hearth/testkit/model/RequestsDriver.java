package org.hearth.testkit.model;

import java.util.Optional;
import org.hearth.domain.request.RequestKind;
import org.hearth.domain.request.RequestStatus;

/** What is done with requests, which are named by the order in which they were submitted. */
interface RequestsDriver {
  Answer submit(Person who, String patient, RequestKind kind, TypedInput text);

  Answer answer(Person who, int request, TypedInput text);

  Answer progress(Person who, int request, RequestStatus to);

  Answer list(Person who, Optional<String> home, Optional<RequestStatus> status);

  Answer read(Person who, int request);

  /** What was done, by whom and on whom, line by line. */
  Answer trail(Person who, Optional<String> account);
}

package org.hearth.application.storage;

import org.hearth.domain.support.ResetRequest;

/** Resets that practices have asked for and support has not done yet. */
public interface ResetRequests {
  /** Oldest first. */
  Slice<ResetRequest> waiting(Page page);
}

package org.hearth.application.port.out.account;

import org.hearth.application.port.out.Page;
import org.hearth.application.port.out.Slice;
import org.hearth.domain.support.ResetRequest;

/** Resets that practices have asked for and support has not done yet. */
public interface ResetRequests {
  /**
   * Oldest first.
   *
   * @param page where the page begins, and how many items it holds
   * @return what waits for support
   */
  Slice<ResetRequest> waiting(Page page);
}

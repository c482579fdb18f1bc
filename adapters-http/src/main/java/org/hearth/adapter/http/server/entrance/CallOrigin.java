package org.hearth.adapter.http.server.entrance;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

/**
 * Where a call comes from.
 *
 * @param source the caller's address in the network
 * @param onShift who of a care home calls, where they say so
 */
public record CallOrigin(String source, @Nullable String onShift) {
  /** The header by which a care home's call says who is on shift. */
  public static final String ON_SHIFT = "Hearth-On-Shift";

  public static CallOrigin of(HttpServletRequest request) {
    return new CallOrigin(request.getRemoteAddr(), request.getHeader(ON_SHIFT));
  }

  /** Masked: both are personal. */
  @Override
  public String toString() {
    return "CallOrigin[***]";
  }
}

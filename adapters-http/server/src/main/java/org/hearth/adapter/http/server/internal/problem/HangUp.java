package org.hearth.adapter.http.server.internal.problem;

import java.nio.channels.ClosedChannelException;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.jetty.http.HttpException;
import org.eclipse.jetty.io.EofException;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;

/**
 * Knows by an exception that the caller went away, while the body was read or the answer written.
 */
final class HangUp {
  /** What servers by custom log in place of a status: the caller closed the connection. */
  static final int STATUS = 499;

  private static final String EARLY_END = "Early EOF";

  private HangUp() {}

  static boolean isCauseOf(Throwable thrown) {
    return causes(thrown).anyMatch(HangUp::isHangUp);
  }

  private static boolean isHangUp(Throwable thrown) {
    return thrown instanceof EofException
        || thrown instanceof ClosedChannelException
        || thrown instanceof AsyncRequestNotUsableException
        || (thrown instanceof HttpException http && EARLY_END.equals(http.getReason()));
  }

  /** What the container found wrong with the request while it was read, such as a broken chunk. */
  static Optional<HttpException> malformed(Throwable thrown) {
    return causes(thrown)
        .filter(HttpException.class::isInstance)
        .map(HttpException.class::cast)
        .findFirst();
  }

  private static Stream<Throwable> causes(Throwable thrown) {
    return Stream.iterate(thrown, cause -> cause != null, Throwable::getCause);
  }
}

package org.hearth.adapter.http.server.internal.jetty;

import java.time.Duration;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.hearth.adapter.http.server.internal.problem.SlowBodyException;
import org.jspecify.annotations.Nullable;

/**
 * Ends the reading of a body that stops coming, as soon as the connection is idle for too long; or
 * of one that comes so slowly that it would hold its place for hours. Only the time counts in which
 * the server waited for the caller. A large file at an honest pace passes.
 */
final class PaceOfBodies extends Handler.Wrapper {
  /** Within it, a body may come as it likes. */
  static final Duration GRACE = Duration.ofSeconds(30);

  /** From then on, on the average: 32 kbit/s. */
  static final long BYTES_A_SECOND = 4 * 1024;

  private static final String LATE = PaceOfBodies.class.getName() + ".late";
  private static final double NANOS = 1e9;

  /** Whether the request's body was given up. */
  static boolean isLate(Request request) {
    return request.getAttribute(LATE) != null;
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) throws Exception {
    return super.handle(
        request.getLength() == 0 ? request : new Paced(request), response, callback);
  }

  /** Counts what comes, and how long it was waited for. */
  private static final class Paced extends Request.Wrapper {
    private long bytes;
    private long waited;
    private long waitingSince;
    private boolean waiting;
    private Content.@Nullable Chunk end;

    Paced(Request request) {
      super(request);
    }

    @Override
    public Content.@Nullable Chunk read() {
      if (end != null) {
        return end;
      }
      if (waiting) {
        waited += System.nanoTime() - waitingSince;
        waiting = false;
      }
      Content.Chunk chunk = super.read();
      if (chunk == null) {
        waiting = true;
        waitingSince = System.nanoTime();
        return null;
      }
      if (Content.Chunk.isFailure(chunk, false)) {
        return late();
      }
      bytes += chunk.remaining();
      if (isTooSlow() && !chunk.isLast()) {
        chunk.release();
        return late();
      }
      return chunk;
    }

    private boolean isTooSlow() {
      return waited > GRACE.toNanos() && bytes < waited / NANOS * BYTES_A_SECOND;
    }

    private Content.Chunk late() {
      setAttribute(LATE, true);
      end = Content.Chunk.from(new SlowBodyException(), true);
      return end;
    }
  }
}

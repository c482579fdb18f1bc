package org.hearth.adapter.http.server.internal.jetty;

import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.hearth.adapter.http.server.internal.limit.Rate;
import org.hearth.adapter.http.server.internal.proxy.Sources;

/**
 * Slows a source that is refused again and again: its next calls wait a second each, without a
 * thread, before anything of them is looked at. So the processors are left for other callers. Calls
 * that need no storage are never slowed.
 */
final class SlowedSources extends Handler.Wrapper {
  private static final Executor A_SECOND_LATER =
      CompletableFuture.delayedExecutor(1, TimeUnit.SECONDS);
  private static final int MOST_WAITING = 2_000;

  private static final Set<Integer> REFUSALS =
      Set.of(
          HttpStatus.UNAUTHORIZED_401,
          HttpStatus.FORBIDDEN_403,
          HttpStatus.REQUEST_TIMEOUT_408,
          HttpStatus.TOO_MANY_REQUESTS_429);

  private final Optional<Rate> refusals;
  private final AtomicInteger waiting = new AtomicInteger();
  private final Sources sources;
  private final Executor later;

  /**
   * @param refusalsAMinute of a source that is not slowed yet; 0 for any number
   */
  SlowedSources(Sources sources, int refusalsAMinute) {
    this(sources, refusalsAMinute, A_SECOND_LATER);
  }

  SlowedSources(Sources sources, int refusalsAMinute, Executor later) {
    this.sources = sources;
    this.later = later;
    this.refusals =
        refusalsAMinute == 0
            ? Optional.empty()
            : Optional.of(new Rate(refusalsAMinute, System::nanoTime));
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) throws Exception {
    if (refusals.isEmpty() || StorageFree.matches(request)) {
      return super.handle(request, response, callback);
    }
    return handle(refusals.get(), request, response, callback);
  }

  private boolean handle(Rate rate, Request request, Response response, Callback callback)
      throws Exception {
    String source =
        sources.of(
            header -> request.getHeaders().getValuesList(header), Request.getRemoteAddr(request));
    Request.addCompletionListener(request, failure -> count(rate, source, response));
    if (!rate.isExceeded(source)) {
      return super.handle(request, response, callback);
    }
    if (waiting.incrementAndGet() > MOST_WAITING) {
      waiting.decrementAndGet();
      return super.handle(request, response, callback);
    }
    later.execute(
        () ->
            request.getComponents().getExecutor().execute(() -> goOn(request, response, callback)));
    return true;
  }

  private static void count(Rate rate, String source, Response response) {
    if (REFUSALS.contains(response.getStatus())) {
      rate.wait(source);
    }
  }

  private void goOn(Request request, Response response, Callback callback) {
    waiting.decrementAndGet();
    try {
      if (!super.handle(request, response, callback)) {
        Response.writeError(request, response, callback, HttpStatus.NOT_FOUND_404);
      }
    } catch (Exception failed) {
      Response.writeError(request, response, callback, failed);
    }
  }
}

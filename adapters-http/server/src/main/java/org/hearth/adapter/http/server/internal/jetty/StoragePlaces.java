package org.hearth.adapter.http.server.internal.jetty;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.QoSHandler;
import org.eclipse.jetty.util.Callback;
import org.hearth.adapter.http.server.internal.problem.Problems;
import org.hearth.adapter.http.server.internal.proxy.Sources;
import org.jspecify.annotations.Nullable;

/**
 * Limits how many calls wait for the storage at a time; further ones wait for a place without a
 * thread, and not for long. So threads are left for what is answered {@linkplain StorageFree
 * without it}. Of those that wait, calls of a source that has few go first, so that a crowd at one
 * address holds up no caller at another.
 */
final class StoragePlaces extends QoSHandler {
  private static final Duration LONGEST_WAIT = Duration.ofSeconds(5);
  private static final int MOST_WAITING = 1_000;

  /** What a browser sends at once. */
  private static final int FEW = 6;

  private final Map<String, Integer> inHand = new ConcurrentHashMap<>();
  private final Sources sources;
  private final PlainErrors errors;

  StoragePlaces(int places, Sources sources, PlainErrors errors) {
    this.sources = sources;
    this.errors = errors;
    setMaxRequestCount(places);
    setMaxSuspendedRequestCount(MOST_WAITING);
    setMaxSuspend(LONGEST_WAIT);
    exclude(StorageFree::matches);
    exclude(PasswordCalls::matches);
  }

  @Override
  public boolean onConditionsMet(Request request, Response response, Callback callback)
      throws Exception {
    String source = sourceOf(request);
    inHand.merge(source, 1, Integer::sum);
    Request.addCompletionListener(request, failure -> inHand.computeIfPresent(source, this::less));
    return super.onConditionsMet(request, response, callback);
  }

  private @Nullable Integer less(String source, Integer many) {
    return many == 1 ? null : many - 1;
  }

  /** Asked as a call begins to wait. */
  @Override
  protected int getPriority(Request request) {
    return inHand.getOrDefault(sourceOf(request), 0) <= FEW ? 1 : 0;
  }

  private String sourceOf(Request request) {
    return sources.of(
        header -> request.getHeaders().getValuesList(header), Request.getRemoteAddr(request));
  }

  @Override
  protected void reject(Request request, Response response, Callback callback, int status) {
    errors.answer(Problems.busy(), request, response, callback);
  }

  @Override
  protected void failSuspended(
      Request request, Response response, Callback callback, int status, Throwable failure) {
    errors.answer(Problems.busy(), request, response, callback);
  }
}

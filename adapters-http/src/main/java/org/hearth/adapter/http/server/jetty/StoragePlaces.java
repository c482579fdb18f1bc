package org.hearth.adapter.http.server.jetty;

import java.time.Duration;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.QoSHandler;
import org.eclipse.jetty.util.Callback;
import org.hearth.adapter.http.server.problem.Problems;

/**
 * Lets so many calls at a time wait for the storage; further ones wait for a place without a
 * thread, and not for long. So threads are left for what is answered {@linkplain StorageFree
 * without it}.
 */
final class StoragePlaces extends QoSHandler {
  private static final Duration LONGEST_WAIT = Duration.ofSeconds(5);
  private static final int MOST_WAITING = 1_000;

  private final PlainErrors errors;

  StoragePlaces(int places, PlainErrors errors) {
    this.errors = errors;
    setMaxRequestCount(places);
    setMaxSuspendedRequestCount(MOST_WAITING);
    setMaxSuspend(LONGEST_WAIT);
    exclude(StorageFree::matches);
    exclude(PasswordCalls::matches);
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

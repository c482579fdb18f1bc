package org.hearth.adapter.http.server.internal.oidc;

import io.vavr.control.Either;
import java.net.URI;
import java.util.concurrent.Semaphore;
import java.util.function.Function;
import org.hearth.adapter.http.server.ClientOfIssuer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The issuer, which is looked up when first needed: the server starts while it is down. */
final class Issuer {
  private static final Logger LOG = LoggerFactory.getLogger(Issuer.class);

  /** So many wait for an issuer that does not answer, and the other threads have other work. */
  private static final int AT_A_TIME = 16;

  private final URI address;
  private final ClientOfIssuer client;
  private final URI comeBackTo;
  private final Semaphore turns = new Semaphore(AT_A_TIME);
  private volatile @Nullable KnownIssuer known;

  Issuer(URI address, ClientOfIssuer client, URI comeBackTo) {
    this.address = address;
    this.client = client;
    this.comeBackTo = comeBackTo;
  }

  /** Works with the issuer; {@link LoginFailure#UNREACHABLE} where it cannot be looked up. */
  <T> Either<LoginFailure, T> ask(Function<KnownIssuer, Either<LoginFailure, T>> work) {
    if (!turns.tryAcquire()) {
      return Either.left(LoginFailure.UNREACHABLE);
    }
    try {
      return lookUp().flatMap(work);
    } finally {
      turns.release();
    }
  }

  private Either<LoginFailure, KnownIssuer> lookUp() {
    KnownIssuer before = known;
    if (before != null) {
      return Either.right(before);
    }
    try {
      KnownIssuer found = KnownIssuer.lookUp(address, client, comeBackTo);
      known = found;
      return Either.right(found);
    } catch (RuntimeException notFound) {
      LOG.warn("The issuer cannot be looked up: {}", notFound.getClass().getName());
      return Either.left(LoginFailure.UNREACHABLE);
    }
  }
}

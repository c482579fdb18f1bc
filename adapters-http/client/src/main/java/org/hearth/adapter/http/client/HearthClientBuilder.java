package org.hearth.adapter.http.client;

import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Builds a {@link HearthClient}; every setting has a standard value. */
public final class HearthClientBuilder {
  private static final Duration TO_CONNECT = Duration.ofSeconds(5);

  /** Longer than the 30 seconds within which a server answers whose database does not. */
  private static final Duration OF_AN_ATTEMPT = Duration.ofSeconds(35);

  private static final Duration OF_A_CALL = Duration.ofSeconds(60);

  private static final Duration LONGEST = Duration.ofDays(1);

  private final URI server;
  private Authorisation authorisation =
      actor -> {
        throw new IllegalStateException("The client was built without an authorisation");
      };
  private Duration toConnect = TO_CONNECT;
  private Duration ofAnAttempt = OF_AN_ATTEMPT;
  private Duration ofACall = OF_A_CALL;
  private @Nullable HttpClient httpClient;

  HearthClientBuilder(URI server) {
    this.server = ServerAddress.of(server);
  }

  /**
   * By what the server knows who calls. Without it only signing in is possible.
   *
   * @param chosen by what the server knows who calls
   * @return this
   */
  public HearthClientBuilder authorisation(Authorisation chosen) {
    authorisation = chosen;
    return this;
  }

  /**
   * The longest that it may take to connect; 5 seconds unless it is set. Of the caller's own {@code
   * HttpClient} its own setting counts.
   *
   * @param longest the longest time, above zero
   * @return this
   */
  public HearthClientBuilder connectTimeout(Duration longest) {
    toConnect = valid("connectTimeout", longest);
    return this;
  }

  /**
   * The longest that one attempt waits for its answer before the call is sent again; 35 seconds
   * unless it is set. Of a file, an attempt may take as long as the call.
   *
   * @param longest the longest time, above zero
   * @return this
   */
  public HearthClientBuilder attemptTimeout(Duration longest) {
    ofAnAttempt = valid("attemptTimeout", longest);
    return this;
  }

  /**
   * The longest that one call may take, with all attempts and the pauses between; 60 seconds unless
   * it is set. An import is several calls: sending the file, and each question for its progress.
   *
   * @param longest the longest time, above zero
   * @return this
   */
  public HearthClientBuilder deadline(Duration longest) {
    ofACall = valid("deadline", longest);
    return this;
  }

  /**
   * The caller's own client, with its proxy, TLS and threads. The caller closes it; {@link
   * HearthClient#close} does not.
   *
   * @param own made and closed by the caller
   * @return this
   */
  public HearthClientBuilder httpClient(HttpClient own) {
    httpClient = own;
    return this;
  }

  /** {@return all ports, over HTTP; nothing is sent yet} */
  public HearthClient build() {
    Connection connection =
        Optional.ofNullable(httpClient)
            .map(Connection::of)
            .orElseGet(() -> Connection.to(toConnect));
    RetryPolicy policy = new RetryPolicy(ofACall, ofAnAttempt);
    return new HearthClient(connection, new Exchange(server, authorisation, connection, policy));
  }

  private static Duration valid(String name, Duration duration) {
    if (duration.isNegative() || duration.isZero() || duration.compareTo(LONGEST) > 0) {
      throw new IllegalArgumentException(
          name + " must be longer than nothing and at most a day, as 35 seconds are");
    }
    return duration;
  }
}

package org.hearth.adapter.http.server.entrance;

import java.net.http.HttpClient;
import java.time.Duration;
import org.springframework.http.client.ClientHttpRequestFactory;
import org.springframework.http.client.JdkClientHttpRequestFactory;

/** How an issuer is called: nobody waits long for it. */
public final class IssuerRequests {
  private static final Duration CONNECTING = Duration.ofSeconds(3);
  private static final Duration ANSWERING = Duration.ofSeconds(5);

  private IssuerRequests() {}

  /** Requests that are given up soon. */
  public static ClientHttpRequestFactory impatient() {
    JdkClientHttpRequestFactory requests =
        new JdkClientHttpRequestFactory(HttpClient.newBuilder().connectTimeout(CONNECTING).build());
    requests.setReadTimeout(ANSWERING);
    return requests;
  }
}

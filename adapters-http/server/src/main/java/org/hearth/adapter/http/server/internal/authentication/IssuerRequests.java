package org.hearth.adapter.http.server.internal.authentication;

import java.net.http.HttpClient;
import java.time.Duration;
import java.util.List;
import org.springframework.http.client.ClientHttpRequestFactory;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.web.client.RestOperations;
import org.springframework.web.client.RestTemplate;

/** How an issuer is called: with short time-outs. */
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

  /** For what an issuer publishes: no more often than it changes, however many callers want it. */
  public static RestOperations restrained() {
    RestTemplate requests = new RestTemplate(impatient());
    requests.setInterceptors(List.of(new KeyFetches()));
    return requests;
  }
}

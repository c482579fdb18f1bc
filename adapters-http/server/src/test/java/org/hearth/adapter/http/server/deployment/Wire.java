package org.hearth.adapter.http.server.deployment;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.hearth.domain.actor.Actor;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The API as it is called by hand. */
public final class Wire {
  private static final JsonMapper MAPPER = new JsonMapper();
  private static final HttpClient HTTP =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private static final Set<String> OF_EACH_ANSWER = Set.of("x-request-id", "date");

  private final URI server;

  public Wire(URI server) {
    this.server = server;
  }

  /** An answer. */
  public record Answer(int status, Map<String, List<String>> headers, String body) {
    public JsonNode json() {
      return MAPPER.readTree(body);
    }

    public String header(String name) {
      return String.join(",", headers.getOrDefault(name, List.of()));
    }

    /** Without what no two answers have in common. */
    public Answer comparable() {
      Map<String, List<String>> kept = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
      kept.putAll(headers);
      OF_EACH_ANSWER.forEach(kept::remove);
      return new Answer(status, kept, body);
    }

    public boolean granted() {
      return status / 100 == 2;
    }
  }

  public Answer json(Actor actor, String method, String path, String body, String... headers) {
    String[] all = new String[headers.length + 4];
    System.arraycopy(headers, 0, all, 4, headers.length);
    all[0] = "Authorization";
    all[1] = Deployment.issuer().header(actor);
    all[2] = "Content-Type";
    all[3] = "application/json";
    return send(method, path, body, all);
  }

  public Answer get(Actor actor, String path) {
    return send("GET", path, "", "Authorization", Deployment.issuer().header(actor));
  }

  /** Sends a file in CSV without saying how long it is, as one that is large. */
  public Answer upload(Actor actor, String path, Path file) {
    return ask(
        HttpRequest.newBuilder(server.resolve(path))
            .timeout(Duration.ofMinutes(1))
            .header("Authorization", Deployment.issuer().header(actor))
            .header("Content-Type", "text/csv")
            .POST(
                HttpRequest.BodyPublishers.ofInputStream(
                    () -> {
                      try {
                        return Files.newInputStream(file);
                      } catch (IOException unreadable) {
                        throw new UncheckedIOException(unreadable);
                      }
                    })));
  }

  /** Sends a request, with headers as name and value in turn; a blank body is none. */
  public Answer send(String method, String path, String body, String... headers) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(server.resolve(path))
            .timeout(Duration.ofMinutes(1))
            .method(
                method,
                body.isEmpty()
                    ? HttpRequest.BodyPublishers.noBody()
                    : HttpRequest.BodyPublishers.ofString(body));
    if (headers.length > 0) {
      request.headers(headers);
    }
    return ask(request);
  }

  private static Answer ask(HttpRequest.Builder request) {
    try {
      HttpResponse<String> response =
          HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
      Map<String, List<String>> received = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
      received.putAll(response.headers().map());
      return new Answer(response.statusCode(), received, response.body());
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopped);
    }
  }
}

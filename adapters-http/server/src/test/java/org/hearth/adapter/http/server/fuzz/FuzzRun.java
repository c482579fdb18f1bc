package org.hearth.adapter.http.server.fuzz;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.hearth.adapter.http.client.Authorisation;
import org.hearth.adapter.http.server.description.Answer;
import org.hearth.adapter.http.server.description.Conformance;
import org.hearth.adapter.http.server.description.Description;
import org.hearth.adapter.http.server.description.Line;
import org.hearth.adapter.http.server.description.Shot;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Sends many generated requests to a server, several at a time, and looks at every answer. */
public final class FuzzRun {
  private static final int LINES = 6;
  private static final Set<Integer> MISTAKES_OF_FORM = Set.of(400, 405, 406, 413, 414, 415, 431);

  private final URI server;
  private final Authorisation issuer;
  private final Description description;
  private final Conformance conformance;
  private final Known known = new Known();
  private final StatusCounts counts = new StatusCounts();
  private final Secrets secrets = new Secrets();

  public FuzzRun(URI server, Authorisation issuer) throws Exception {
    this.server = server;
    this.issuer = issuer;
    this.description = Description.of(server);
    this.conformance = new Conformance(description);
  }

  /**
   * Fires so many requests.
   *
   * @param seed for the dice; the lines take turns as they come, so that the same seed throws the
   *     same but does not meet the same
   */
  public StatusCounts fire(int requests, long seed)
      throws InterruptedException, ExecutionException {
    ExecutorService lines = Executors.newFixedThreadPool(LINES);
    try {
      List<Future<?>> running = new ArrayList<>();
      for (int line = 0; line < LINES; line++) {
        Dice dice = new Dice(seed + line);
        int share = requests / LINES + (line < requests % LINES ? 1 : 0);
        running.add(lines.submit(() -> fire(share, dice)));
      }
      for (Future<?> line : running) {
        line.get();
      }
      return counts;
    } finally {
      lines.shutdownNow();
    }
  }

  /** What was sent and must not be disclosed. */
  public Secrets secrets() {
    return secrets;
  }

  private void fire(int requests, Dice dice) {
    GeneratedRequests generated = new GeneratedRequests(description, issuer, known, dice);
    try (Line line = new Line(server)) {
      for (int sent = 0; sent < requests; sent++) {
        Generated next = generated.next();
        Shot shot = next.shot();
        try {
          look(next, line.send(shot), dice);
        } catch (IOException | RuntimeException failed) {
          line.hangUp();
          counts.fault("Not answered: " + failed, shot.toString());
        }
      }
    } catch (IOException failed) {
      counts.fault("A line could not be closed", failed.toString());
    }
  }

  private void look(Generated next, Answer answer, Dice dice) {
    Shot shot = next.shot();
    secrets.sent(shot);
    counts.add(answer.status());
    if (answer.status() >= 500) {
      counts.fault("It broke: " + description.find(shot), shot + " " + answer);
    }
    if (next.isRight() && MISTAKES_OF_FORM.contains(answer.status())) {
      counts.fault(
          "What is described is not taken: " + description.find(shot), shot + " " + answer);
    }
    conformance
        .fault(shot, answer)
        .ifPresent(fault -> counts.fault("An answer " + fault, shot + " " + answer));
    if (answer.status() < 300) {
      description.find(shot).ifPresent(counts::grant);
      learn(shot, answer, dice);
    }
  }

  private void learn(Shot shot, Answer answer, Dice dice) {
    String[] path = shot.path().split("/", -1);
    if (path.length < 4 || !answer.mediaType().equals("application/json")) {
      return;
    }
    try {
      learn(path[3], JsonMapper.shared().readTree(answer.body()), dice);
      answer.header("ETag").ifPresent(etag -> known.add("etag", etag, dice));
    } catch (JacksonException unreadable) {
      // The check of conformance reports the fault.
    }
  }

  private void learn(String collection, JsonNode json, Dice dice) {
    if (json.has("nhsNumber") && json.has("id")) {
      known.add("patients", json.get("id").asString(), dice);
      known.add("nhsNumber", json.get("nhsNumber").asString(), dice);
    } else if (json.has("dummyNhsNumber") && json.has("id")) {
      known.add("care-homes", json.get("id").asString(), dice);
      if (json.has("email")) { // a closed home has none
        known.add("email", json.get("email").asString(), dice);
      }
    } else if (json.has("id")) {
      known.add(collection, json.get("id").asString(), dice);
    }
  }
}

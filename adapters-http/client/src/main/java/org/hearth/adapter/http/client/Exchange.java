package org.hearth.adapter.http.client;

import io.vavr.control.Either;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hearth.adapter.http.wire.WireMapper;
import org.hearth.application.port.in.patient.SeenVersions;
import org.hearth.domain.actor.Actor;
import org.hearth.domain.refusal.Refusal;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.json.JsonMapper;

/**
 * Asks the server. A call that changes something has a key of its own, so that it can be sent again
 * when its answer was lost, and has one effect all the same.
 */
final class Exchange {
  private static final String API = "/api/v1";
  private static final String CSV = "text/csv; charset=utf-8";
  private static final String KEY = "Idempotency-Key";

  private final URI server;
  private final Authorisation authorisation;
  private final JsonMapper mapper = WireMapper.lenient();
  private final Answers answers = new Answers(mapper);
  private final RetryingSender sender;
  private final RetryPolicy policy;

  Exchange(URI server, Authorisation authorisation, Connection connection, RetryPolicy policy) {
    this.server = server;
    this.authorisation = authorisation;
    this.sender = new RetryingSender(connection, answers);
    this.policy = policy;
  }

  <T> Either<Refusal, T> get(Actor actor, String path, Class<T> answer) {
    return ask(to(actor, path).GET(), Repetition.SAFE, mapper.constructType(answer));
  }

  <T> Either<Refusal, T> get(Actor actor, String path, TypeReference<T> answer) {
    return ask(to(actor, path).GET(), Repetition.SAFE, mapper.constructType(answer));
  }

  /** A search: nothing is changed by it but the audit trail. */
  <T> Either<Refusal, T> search(Actor actor, String path, Object body, TypeReference<T> answer) {
    return ask(with(to(actor, path), "POST", body), Repetition.SAFE, mapper.constructType(answer));
  }

  <T> Either<Refusal, T> post(Actor actor, String path, Object body, Class<T> answer) {
    return change(actor, "POST", path, SeenVersions.any(), body, answer);
  }

  /** Calls a route that needs no authentication, and takes no key. */
  <T> Either<Refusal, T> open(String path, Object body, Class<T> answer) {
    return ask(with(to(path), "POST", body), Repetition.ONCE, mapper.constructType(answer));
  }

  <T> Either<Refusal, T> put(Actor actor, String path, Class<T> answer) {
    return ask(
        to(actor, path).PUT(BodyPublishers.noBody()),
        Repetition.ONCE,
        mapper.constructType(answer));
  }

  <T> Either<Refusal, T> delete(Actor actor, String path, Class<T> answer) {
    return ask(to(actor, path).DELETE(), Repetition.ONCE, mapper.constructType(answer));
  }

  /**
   * A change of what is at a path.
   *
   * @param seen what it is a change of
   */
  <T> Either<Refusal, T> change(
      Actor actor, String method, String path, SeenVersions seen, Object body, Class<T> answer) {
    HttpRequest.Builder request =
        with(to(actor, path), method, body).header(KEY, UUID.randomUUID().toString());
    seen.versions().ifPresent(versions -> request.header("If-Match", tags(versions)));
    return ask(request, Repetition.BY_KEY, mapper.constructType(answer));
  }

  /** Of no version the tag that no account has. */
  private static String tags(Set<Long> versions) {
    return versions.isEmpty()
        ? "\"\""
        : versions.stream().map(version -> "\"" + version + "\"").collect(Collectors.joining(", "));
  }

  /** Whether a file would be taken: the refusal where it would not. */
  Optional<Refusal> refusalOf(Actor actor, String path) {
    return answers.refusal(
        sender.send(
            to(actor, path).header("Content-Type", CSV).POST(BodyPublishers.noBody()).build(),
            Repetition.SAFE,
            policy));
  }

  /** A file in CSV. */
  <T> Either<Refusal, T> upload(
      Actor actor, String path, HttpRequest.BodyPublisher file, Class<T> answer) {
    HttpRequest.Builder request =
        to(actor, path)
            .header("Content-Type", CSV)
            .header(KEY, UUID.randomUUID().toString())
            .POST(file);
    return ask(request, Repetition.BY_KEY, mapper.constructType(answer), policy.forFiles());
  }

  private HttpRequest.Builder to(Actor actor, String path) {
    return to(path).header("Authorization", authorisation.header(actor));
  }

  private HttpRequest.Builder to(String path) {
    return HttpRequest.newBuilder(URI.create(server + API + path))
        .header("Accept", "application/json");
  }

  private HttpRequest.Builder with(HttpRequest.Builder request, String method, Object body) {
    return request
        .header("Content-Type", "application/json")
        .method(method, BodyPublishers.ofByteArray(mapper.writeValueAsBytes(body)));
  }

  private <T> Either<Refusal, T> ask(
      HttpRequest.Builder request, Repetition repetition, JavaType answer) {
    return ask(request, repetition, answer, policy);
  }

  private <T> Either<Refusal, T> ask(
      HttpRequest.Builder request, Repetition repetition, JavaType answer, RetryPolicy within) {
    return answers.read(
        sender.send(request.build(), repetition, within), answer, repetition.isOfChange());
  }
}

package example;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import io.vavr.control.Either;
import java.io.IOException;
import java.security.MessageDigest;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.hearth.adapter.http.wire.CareHomeJson;
import org.hearth.adapter.http.wire.DummyNumberJson;
import org.hearth.adapter.http.wire.PageJson;
import org.hearth.adapter.http.wire.PatientJson;
import org.hearth.adapter.http.wire.ProblemJson;
import org.hearth.adapter.http.wire.RefusalProblem;
import org.hearth.adapter.http.wire.WireMapper;
import org.hearth.application.Hearth;
import org.hearth.application.port.in.carehome.CareHomeForm;
import org.hearth.application.port.in.patient.PatientForm;
import org.hearth.application.port.out.Page;
import org.hearth.application.port.out.StorageUnavailableException;
import org.hearth.domain.account.AccountId;
import org.hearth.domain.actor.Actor;
import org.hearth.domain.practice.OdsCode;
import org.hearth.domain.refusal.Refusal;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.json.JsonMapper;

/** Each route reads the body, asks one port, and answers in Hearth's JSON. */
record Routes(Hearth hearth, String token) implements HttpHandler {
  private static final JsonMapper JSON = WireMapper.strict();
  private static final Actor STAFF = new Actor.PracticeStaff("reception", new OdsCode("P91003"));
  private static final ProblemJson UNAUTHENTICATED =
      problem(401, "Unauthorized", "unauthenticated", "Send Authorization: Bearer and the token.");
  private static final String ID = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

  @Override
  public void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      Object answer = isStaff(exchange) ? answer(exchange) : UNAUTHENTICATED;
      Optional<ProblemJson> problem =
          answer instanceof ProblemJson what ? Optional.of(what) : Optional.empty();
      String type = problem.isPresent() ? ProblemJson.MEDIA_TYPE : "application/json";
      byte[] body = JSON.writeValueAsBytes(answer);
      exchange.getResponseHeaders().set("Content-Type", type);
      exchange.sendResponseHeaders(problem.map(ProblemJson::status).orElse(200), body.length);
      exchange.getResponseBody().write(body);
    }
  }

  private boolean isStaff(HttpExchange exchange) {
    String sent = exchange.getRequestHeaders().getFirst("Authorization");
    byte[] expected = ("Bearer " + token).getBytes(UTF_8);
    return sent != null && MessageDigest.isEqual(sent.getBytes(UTF_8), expected);
  }

  private Object answer(HttpExchange exchange) {
    try {
      return route(exchange);
    } catch (JacksonException unreadable) {
      return problem(400, "Bad Request", "unreadable", "Send a body as README.md shows it.");
    } catch (StorageUnavailableException unavailable) {
      return problem(503, "Service Unavailable", "storage-unavailable", "Look, then try again.");
    }
  }

  private Object route(HttpExchange exchange) {
    String path = exchange.getRequestURI().getRawPath();
    return switch (exchange.getRequestMethod() + " " + path.replaceAll(ID, "{id}")) {
      case "GET /dummy-numbers/next" ->
          json(hearth.numbers().suggest(STAFF), free -> new DummyNumberJson(free.toString()));
      case "POST /care-homes" ->
          json(
              hearth.careHomes().open(STAFF, read(exchange, CareHomeForm.class)), CareHomeJson::of);
      case "GET /care-homes/{id}/residents" ->
          json(
              hearth.residents().list(STAFF, home(path), Page.first(100)),
              page -> PageJson.of(page, PatientJson::of));
      case "POST /care-homes/{id}/residents" ->
          json(
              hearth.residents().register(STAFF, home(path), read(exchange, PatientForm.class)),
              PatientJson::of);
      default -> problem(404, "Not Found", "not-found", "Ask a route that README.md names.");
    };
  }

  private static AccountId home(String path) {
    return new AccountId(UUID.fromString(path.split("/")[2]));
  }

  private static <T> T read(HttpExchange exchange, Class<T> form) {
    return Optional.ofNullable(JSON.readValue(exchange.getRequestBody(), form))
        .orElseThrow(() -> new StreamReadException("null is no form"));
  }

  private static <T> Object json(Either<Refusal, T> answer, Function<T, Object> toJson) {
    return answer.fold(RefusalProblem::of, toJson);
  }

  private static ProblemJson problem(int status, String title, String code, String step) {
    return ProblemJson.of(status, title, code, title + ".", List.of(step));
  }
}

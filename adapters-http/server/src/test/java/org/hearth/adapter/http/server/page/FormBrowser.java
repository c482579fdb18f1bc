package org.hearth.adapter.http.server.page;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hearth.adapter.http.server.deployment.Wire;

/** A browser without scripts: it keeps cookies, follows redirects, and sends forms as they are. */
final class FormBrowser {
  private static final int SEE_OTHER = 303;
  private static final String BOUNDARY = "----WebKitFormBoundary0aZ";

  private final Wire wire;
  private final Map<String, String> cookies = new TreeMap<>();
  private final Set<String> visited = new ConcurrentSkipListSet<>();

  FormBrowser(URI server) {
    this.wire = new Wire(server);
  }

  FormPage signIn(String email, String password) {
    return submit(open("/sign-in").form("/sign-in"), Map.of("email", email, "password", password));
  }

  /** Signs in with a home's login, as the person on shift. */
  FormPage signIn(String email, String password, String onShift) {
    return submit(
        open("/sign-in").form("/sign-in"),
        Map.of("email", email, "password", password, "onShift", onShift));
  }

  /** Opens a page, and those to which it leads. */
  FormPage open(String address) {
    return follow(address, send("GET", address, ""));
  }

  /** Sends a form with these fields typed into it, and follows to where it leads. */
  FormPage submit(FormPage.Form form, Map<String, String> typed) {
    return follow(form.action(), post(form, typed));
  }

  /** Sends a form, and tells its answer alone. */
  Wire.Answer post(FormPage.Form form, Map<String, String> typed) {
    Map<String, String> fields = new TreeMap<>(form.fields());
    fields.putAll(typed);
    return send(
        "POST",
        form.action(),
        fields.entrySet().stream()
            .map(field -> field.getKey() + "=" + encoded(field.getValue()))
            .collect(Collectors.joining("&")));
  }

  /** Sends a form four times at once; tells its answers that are not the same. */
  List<String> sendAtOnce(FormPage.Form form, Map<String, String> typed) {
    List<CompletableFuture<Wire.Answer>> sent =
        IntStream.range(0, 4)
            .mapToObj(i -> CompletableFuture.supplyAsync(() -> post(form, typed)))
            .toList();
    return sent.stream()
        .map(CompletableFuture::join)
        .map(answer -> answer.status() + " " + answer.header("Location"))
        .distinct()
        .toList();
  }

  /** Chooses a file, sends the form, and follows to where it leads. */
  FormPage upload(FormPage.Form form, String fileName, String content) {
    return follow(form.action(), postFile(form, fileName, content));
  }

  /** Sends a form with a file as browsers do, field by field, and the token first. */
  Wire.Answer postFile(FormPage.Form form, String fileName, String content) {
    StringBuilder body = new StringBuilder();
    new TreeMap<>(form.fields())
        .forEach(
            (name, value) ->
                body.append("--")
                    .append(BOUNDARY)
                    .append("\r\nContent-Disposition: form-data; name=\"" + name + "\"")
                    .append(
                        name.equals("file")
                            ? "; filename=\"" + fileName + "\"\r\nContent-Type: text/csv"
                            : "")
                    .append("\r\n\r\n")
                    .append(name.equals("file") ? content : value)
                    .append("\r\n"));
    return send(
        "POST",
        form.action(),
        body + "--" + BOUNDARY + "--\r\n",
        "multipart/form-data; boundary=" + BOUNDARY);
  }

  private FormPage follow(String address, Wire.Answer answer) {
    return answer.status() == SEE_OTHER
        ? open(answer.header("Location"))
        : new FormPage(address, answer);
  }

  /** All addresses that were asked for. */
  Set<String> visited() {
    return visited;
  }

  Wire.Answer send(String method, String address, String body) {
    return send(method, address, body, "application/x-www-form-urlencoded");
  }

  private Wire.Answer send(String method, String address, String body, String type) {
    visited.add(address);
    List<String> headers = new ArrayList<>(List.of("Accept", "text/html"));
    if (!body.isEmpty()) {
      headers.addAll(List.of("Content-Type", type));
    }
    synchronized (cookies) {
      if (!cookies.isEmpty()) {
        headers.addAll(
            List.of(
                "Cookie",
                cookies.entrySet().stream()
                    .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                    .collect(Collectors.joining("; "))));
      }
    }
    Wire.Answer answer = wire.send(method, address, body, headers.toArray(String[]::new));
    answer.headers().getOrDefault("Set-Cookie", List.of()).forEach(this::keep);
    return answer;
  }

  private void keep(String cookie) {
    String[] pair = cookie.split(";", 2)[0].split("=", 2);
    synchronized (cookies) {
      if (pair[1].isEmpty()) {
        cookies.remove(pair[0]);
      } else {
        cookies.put(pair[0], pair[1]);
      }
    }
  }

  private static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }
}

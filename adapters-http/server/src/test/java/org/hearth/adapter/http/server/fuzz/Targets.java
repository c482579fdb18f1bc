package org.hearth.adapter.http.server.fuzz;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearth.adapter.http.server.description.Operation;
import tools.jackson.databind.JsonNode;

/** Where requests go: paths and queries, right and wrong. */
final class Targets {
  private static final Pattern PARAMETER = Pattern.compile("\\{(\\w+)}");
  private static final List<String> RUBBISH =
      List.of(
          "x",
          "%zz",
          "%",
          "%00",
          "%2e%2e%2f",
          "..",
          "%2F",
          "..;",
          "a;b=c",
          "%c3%28",
          "%ud800",
          "%F0%9F%91%B5",
          "\u00e9",
          "1-1-1-1-1",
          "00000000-0000-0000-0000-000000000000",
          "FFFFFFFF-FFFF-FFFF-FFFF-FFFFFFFFFFFF",
          "+",
          "'%20OR%201=1--",
          "-1",
          "1e9",
          "null",
          "99999999999999999999",
          "x".repeat(500),
          "%20",
          "%0d%0aSet-Cookie:a=b",
          "*",
          "{id}",
          "%5c",
          "a%3Fb",
          "\u0080");

  private final Dice dice;
  private final Known known;
  private final PlausibleText text;

  Targets(Dice dice, Known known, PlausibleText text) {
    this.dice = dice;
    this.known = known;
    this.text = text;
  }

  String right(Operation operation) {
    return path(operation, 0) + query(operation, 0);
  }

  String wrong(Operation operation) {
    String path = path(operation, 50);
    switch (dice.below(12)) {
      case 0 -> path += dice.pick("/", "//", "/.", "/%2e", ".json", "/" + dice.pick(RUBBISH));
      case 1 -> path = path.replaceFirst("/", dice.pick("//", "/./", "/x/../", "/%2f"));
      case 2 -> path = path.replaceFirst("v1", dice.pick("v2", "V1", "", "v1/v1"));
      default -> {}
    }
    String query = query(operation, 50);
    return dice.below(500) == 0 ? path + "?" + "q".repeat(9_000) : path + query;
  }

  private String path(Operation operation, int rubbish) {
    Matcher parameter = PARAMETER.matcher(operation.path());
    return parameter.replaceAll(
        found ->
            Matcher.quoteReplacement(
                dice.percent(rubbish)
                    ? dice.pick(RUBBISH)
                    : found.group(1).equals("code") ? text.of("code") : id(operation.path())));
  }

  private String id(String path) {
    String collection = path.split("/", -1)[3];
    return known.one(
        switch (collection) {
          case "residents", "accounts" -> "patients";
          default -> collection;
        },
        dice);
  }

  private String query(Operation operation, int rubbish) {
    List<String> query = new ArrayList<>();
    for (JsonNode parameter : operation.described().path("parameters")) {
      if (parameter.get("in").asString().equals("query") && dice.percent(asked(parameter))) {
        String name = parameter.get("name").asString();
        String value = dice.percent(rubbish) ? dice.pick(RUBBISH) : value(name, parameter);
        query.add(name + "=" + value.replace("#", "%23").replace(" ", "%20").replace("\n", "%0A"));
      }
    }
    if (dice.percent(rubbish / 5)) {
      query.add(dice.pick("=", "&&", "limit", "limit=5&limit=6", "cursor=%", "a[b]=c", "%zz=1"));
    }
    return query.isEmpty() ? "" : "?" + String.join("&", query);
  }

  /** In how many calls of a hundred the parameter is sent. */
  private static int asked(JsonNode parameter) {
    if (parameter.path("required").asBoolean()) {
      return 100;
    }
    return parameter.at("/schema/type").asString().equals("boolean") ? 80 : 30;
  }

  private String value(String name, JsonNode parameter) {
    JsonNode schema = parameter.get("schema");
    if (schema.has("enum")) {
      return schema.get("enum").get(dice.below(schema.get("enum").size())).asString();
    }
    return switch (schema.get("type").asString()) {
      case "boolean" -> Boolean.toString(!name.equals("dryRun") || dice.percent(50));
      case "integer" -> Integer.toString(1 + dice.below(500));
      default -> text.of(name);
    };
  }
}

package org.hearth.adapter.http.server.access;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hearth.adapter.http.server.deployment.Deployment;
import org.hearth.adapter.http.server.deployment.Wire;

/** What each role is answered by each route, for each manner in which a thing can stand to it. */
final class AccessTable {
  private static final UUID NOTHING = new UUID(0, 0);
  private static final int AT_ANOTHER_PRACTICE = 409;

  private final Deployment deployment;
  private final Wire wire;
  private final Map<List<String>, List<Role>> rows = new LinkedHashMap<>();
  private final List<String> differences = new ArrayList<>();
  private Credentials credentials;
  private Neighbours neighbours;

  private AccessTable(Deployment deployment) {
    this.deployment = deployment;
    this.wire = deployment.wire(0);
    this.credentials = Credentials.issued(deployment);
    this.neighbours = Neighbours.settled(deployment);
  }

  static AccessTable of(Deployment deployment, List<Attempt> attempts) {
    AccessTable table = new AccessTable(deployment);
    attempts.forEach(table::add);
    return table;
  }

  /** A line for those roles to which a route answers the same. */
  List<String> lines() {
    List<String> lines = new ArrayList<>();
    lines.add(
        line(List.of("route", "subject", "none", "others", "pending", "former", "own"), "who"));
    rows.forEach(
        (cells, roles) ->
            lines.add(
                line(cells, roles.stream().map(Role::toString).collect(Collectors.joining(", ")))));
    return lines;
  }

  private static String line(List<String> cells, String who) {
    List<String> all = new ArrayList<>(cells);
    all.add(who);
    return String.format(Locale.ROOT, "%-62s %-18s %4s %6s %7s %6s %4s  %s", all.toArray());
  }

  /** Where what another practice has is not answered as what it was asked for, or as nothing. */
  List<String> differences() {
    return List.copyOf(differences);
  }

  private void add(Attempt attempt) {
    attempt.inPath().ifPresent(kind -> addPathRows(attempt, kind));
    attempt.inBody().ifPresent(numbered -> addBodyRows(attempt, numbered));
    if (attempt.inPath().isEmpty() && attempt.inBody().isEmpty()) {
      for (Role role : Role.values()) {
        addRow(attempt, "", role, Map.of(Relation.OWN, call(attempt, role, NOTHING)));
      }
    }
    if (attempt.path().startsWith("/sessions")) {
      credentials = credentials.anew(deployment);
    }
  }

  private void addPathRows(Attempt attempt, Subject kind) {
    for (Role role : Role.values()) {
      Map<Relation, Wire.Answer> answers =
          answers(attempt, relation -> idOf(kind, relation), id -> call(attempt, role, id));
      addRow(attempt, kind.toString(), role, answers);
      Wire.Answer others = answers.get(Relation.OTHERS);
      if (role.isOfOnePractice() && others != null && others.status() != AT_ANOTHER_PRACTICE) {
        compare(attempt, role, answers, Relation.NONE);
      }
    }
  }

  private void addBodyRows(Attempt attempt, Attempt.Numbered numbered) {
    for (Role role : Role.values()) {
      Map<Relation, Wire.Answer> answers =
          answers(
              attempt,
              relation -> neighbours.find(numbered.subject(), relation).map(Target::number),
              number ->
                  call(
                      attempt.json(places -> numbered.body().apply(number)),
                      role,
                      attempt.inPath().flatMap(kind -> idOf(kind, Relation.OWN)).orElse(NOTHING)));
      addRow(attempt, numbered.subject() + "'s number", role, answers);
    }
  }

  private Optional<UUID> idOf(Subject kind, Relation relation) {
    return neighbours.find(kind, relation).map(Target::id);
  }

  private Wire.Answer call(Attempt attempt, Role role, UUID id) {
    return attempt.with(
        role.authorization(neighbours.places(), credentials), neighbours.places(), id, wire);
  }

  private <T> Map<Relation, Wire.Answer> answers(
      Attempt attempt, Function<Relation, Optional<T>> find, Function<T, Wire.Answer> call) {
    Map<Relation, Wire.Answer> answers = new EnumMap<>(Relation.class);
    for (Relation relation : Relation.values()) {
      find.apply(relation).map(call).ifPresent(answer -> answers.put(relation, answer));
    }
    if (attempt.changes() && answers.values().stream().anyMatch(Wire.Answer::granted)) {
      neighbours = Neighbours.settled(deployment); // what was changed is not what is called next
    }
    return answers;
  }

  private void addRow(
      Attempt attempt, String subject, Role role, Map<Relation, Wire.Answer> answers) {
    List<String> cells = new ArrayList<>(List.of(attempt.toString(), subject));
    for (Relation relation : Relation.values()) {
      Wire.Answer answer = answers.get(relation);
      cells.add(answer == null ? "-" : Integer.toString(answer.status()));
    }
    rows.computeIfAbsent(cells, any -> new ArrayList<>()).add(role);
    if (role.isOfOnePractice()) {
      compare(attempt, role, answers, Relation.PENDING);
    }
  }

  private void compare(
      Attempt attempt, Role role, Map<Relation, Wire.Answer> answers, Relation with) {
    Wire.Answer others = answers.get(Relation.OTHERS);
    Wire.Answer other = answers.get(with);
    if (others != null && other != null && !others.comparable().equals(other.comparable())) {
      differences.add(
          "%s by %s: %s is not as others': %s, %s".formatted(attempt, role, with, other, others));
    }
  }
}

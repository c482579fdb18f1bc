package org.hearth.adapter.jpa.internal.entity;

import static org.hearth.adapter.jpa.internal.table.Column.column;
import static org.hearth.adapter.jpa.internal.table.SqlType.INTEGER;
import static org.hearth.adapter.jpa.internal.table.SqlType.TEXT;
import static org.hearth.adapter.jpa.internal.table.SqlType.TIME;
import static org.hearth.adapter.jpa.internal.table.SqlType.UUID;

import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.hearth.adapter.jpa.internal.table.Column;
import org.hearth.adapter.jpa.internal.table.Row;
import org.hearth.adapter.jpa.internal.table.SqlType;
import org.hearth.adapter.jpa.internal.table.Table;
import org.hearth.domain.account.AccountId;
import org.hearth.domain.dependency.EndReason;
import org.hearth.domain.event.EventFields;
import org.hearth.domain.event.EventHeader;
import org.hearth.domain.event.EventType;
import org.hearth.domain.event.HearthEvent;
import org.hearth.domain.practice.OdsCode;
import org.hearth.domain.request.RequestId;
import org.hearth.domain.request.RequestStatus;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/**
 * A row of {@code event_outbox}, without the number that it gets as it is written.
 *
 * @param dueAt null where the event was given up
 * @param claim how often it was claimed
 * @param failures how often its delivery failed
 * @param givenUpAt null where it waits
 */
@NullUnmarked
public record EventRow(
    HearthEvent event, Instant dueAt, int claim, int failures, Instant givenUpAt) {
  public static final Table<EventRow> TABLE =
      Table.of(
          "event_outbox",
          EventRow::read,
          column("id", UUID, row -> row.event().id()),
          column("type", TEXT, row -> row.event().type().text()),
          column("version", INTEGER, row -> row.event().type().version()),
          column("at", TIME, row -> row.event().at()),
          column("account_id", UUID, row -> row.event().account().value()),
          column("practice", TEXT, row -> code(row.event().header().practice())),
          said("care_home_id", UUID, fields -> id(fields.careHome())),
          said("former_care_home_id", UUID, fields -> id(fields.formerCareHome())),
          said("former_practice", TEXT, fields -> code(fields.formerPractice())),
          said("request_id", UUID, fields -> fields.request().map(RequestId::value).orElse(null)),
          said("reason", TEXT, fields -> fields.reason().map(Enum::name).orElse(null)),
          said("status", TEXT, fields -> fields.status().map(Enum::name).orElse(null)),
          column("due_at", TIME, EventRow::dueAt),
          column("claim", INTEGER, EventRow::claim),
          column("failures", INTEGER, EventRow::failures),
          column("given_up_at", TIME, EventRow::givenUpAt));

  /** Due at once. */
  public static EventRow of(HearthEvent event) {
    return waiting(event, event.at());
  }

  /** As if nothing had become of it yet. */
  public static EventRow waiting(HearthEvent event, Instant dueAt) {
    return new EventRow(event, dueAt, 0, 0, null);
  }

  private static <T> Column<EventRow> said(
      String name, SqlType<T> type, Function<EventFields, @Nullable T> value) {
    return column(name, type, row -> value.apply(row.event().fields()));
  }

  private static UUID id(Optional<AccountId> account) {
    return account.map(AccountId::value).orElse(null);
  }

  private static String code(Optional<OdsCode> practice) {
    return practice.map(OdsCode::text).orElse(null);
  }

  private static EventRow read(Row row) throws SQLException {
    UUID id = row.uuid();
    String text = row.text();
    EventType type =
        EventType.of(text, row.integer())
            .orElseThrow(() -> new IllegalStateException("No event of this version is a " + text));
    EventHeader header =
        new EventHeader(
            id,
            row.time(),
            new AccountId(row.uuid()),
            Optional.ofNullable(row.text()).map(OdsCode::new));
    EventFields fields =
        new EventFields(
            header,
            Optional.ofNullable(row.uuid()).map(AccountId::new),
            Optional.ofNullable(row.uuid()).map(AccountId::new),
            Optional.ofNullable(row.text()).map(OdsCode::new),
            Optional.ofNullable(row.uuid()).map(RequestId::new),
            Optional.ofNullable(row.one(EndReason.class)),
            Optional.ofNullable(row.one(RequestStatus.class)));
    return new EventRow(type.event(fields), row.time(), row.integer(), row.integer(), row.time());
  }
}

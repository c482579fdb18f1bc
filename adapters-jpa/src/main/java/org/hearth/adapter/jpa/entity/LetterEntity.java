package org.hearth.adapter.jpa.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hearth.domain.account.AccountId;
import org.hearth.domain.contact.EmailAddress;
import org.hearth.domain.letter.Letter;
import org.hearth.domain.letter.LetterKind;
import org.jspecify.annotations.NullUnmarked;

/** A row of {@code letter}. */
@Entity
@Table(name = "letter")
@NullUnmarked
public class LetterEntity {
  @Id UUID id;

  @Enumerated(EnumType.STRING)
  LetterKind kind;

  String recipient;

  @Column(name = "account_id")
  UUID accountId;

  @Column(name = "written_at")
  Instant writtenAt;

  @Column(name = "due_at")
  Instant dueAt;

  int attempt;

  /** Due at once. */
  public static LetterEntity of(Letter letter) {
    LetterEntity row = new LetterEntity();
    row.id = letter.id();
    row.kind = letter.kind();
    row.recipient = letter.to().text();
    row.accountId = letter.account().map(AccountId::value).orElse(null);
    row.writtenAt = letter.at();
    row.dueAt = letter.at();
    return row;
  }

  public Letter toLetter() {
    return new Letter(
        id,
        kind,
        new EmailAddress(recipient),
        Optional.ofNullable(accountId).map(AccountId::new),
        writtenAt);
  }

  public UUID id() {
    return id;
  }

  /** How often it was taken to be sent. */
  public int attempt() {
    return attempt;
  }
}

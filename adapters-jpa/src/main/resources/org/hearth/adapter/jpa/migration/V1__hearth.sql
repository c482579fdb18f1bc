-- One dialect for PostgreSQL and H2 (in its PostgreSQL mode). Every statement can be repeated: H2
-- commits each one by itself, and a process can be killed between two.

-- Accounts and links

-- Care homes and patients in one table, so that one constraint keeps R3 and one keeps R4. A patient
-- is a dependent of at most one home (R12): the present link is part of the patient's row.
CREATE TABLE IF NOT EXISTS account (
  id              UUID         NOT NULL,
  number          BIGINT       NOT NULL, -- ten digits
  email           VARCHAR(254),          -- in lower case; NULL: confirmed that there is none
  name            VARCHAR(200) NOT NULL, -- a home's name, a patient's family name
  given_name      VARCHAR(100),
  name_key        VARCHAR(200) NOT NULL, -- what a search by name compares
  date_of_birth   DATE         NOT NULL,
  address         VARCHAR(300) NOT NULL,
  postcode        VARCHAR(8)   NOT NULL,
  phone           VARCHAR(17)  NOT NULL, -- E.164
  housebound      BOOLEAN      NOT NULL,
  room            VARCHAR(20),           -- a resident's, in the present home
  state           VARCHAR(15)  NOT NULL, -- CARE_HOME, CLOSED_HOME, or a patient's
  practice        VARCHAR(6),            -- a patient's; a home's are in care_home_practice
  version         BIGINT       NOT NULL,
  link_id         UUID,
  care_home_id    UUID,
  dependent_since DATE,
  CONSTRAINT pk_account PRIMARY KEY (id),
  CONSTRAINT uq_account_number UNIQUE (number),
  CONSTRAINT uq_account_email UNIQUE (email),
  -- Without IN, which H2 evaluates in the session that made the constraint, and that may have ended.
  CONSTRAINT ck_account_dummy_number CHECK (
    (state <> 'CARE_HOME' AND state <> 'CLOSED_HOME') = (number < 9999990000)),
  CONSTRAINT ck_account_home CHECK (state <> 'CARE_HOME' OR (email IS NOT NULL AND NOT housebound)),
  CONSTRAINT ck_account_closed CHECK (state <> 'CLOSED_HOME' OR (email IS NULL AND NOT housebound)),
  CONSTRAINT ck_account_patient CHECK (
    number >= 9999990000 OR (given_name IS NOT NULL AND practice IS NOT NULL)),
  CONSTRAINT ck_account_room CHECK (room IS NULL OR state = 'RESIDENT'),
  CONSTRAINT ck_account_dependent CHECK (
    (link_id IS NULL AND care_home_id IS NULL AND dependent_since IS NULL)
    OR (number < 9999990000 AND link_id IS NOT NULL AND care_home_id IS NOT NULL
      AND dependent_since IS NOT NULL))
);
CREATE INDEX IF NOT EXISTS ix_account_birth_name ON account (date_of_birth, name_key);
CREATE INDEX IF NOT EXISTS ix_account_care_home ON account (care_home_id, id);

CREATE TABLE IF NOT EXISTS care_home_practice (
  care_home_id UUID       NOT NULL,
  practice     VARCHAR(6) NOT NULL,
  serves       VARCHAR(6), -- the practice again, to which residents refer; NULL: the home is closed
  CONSTRAINT pk_care_home_practice PRIMARY KEY (care_home_id, practice),
  CONSTRAINT uq_care_home_practice_serves UNIQUE (care_home_id, serves),
  CONSTRAINT fk_care_home_practice_home FOREIGN KEY (care_home_id) REFERENCES account (id)
);

-- R11, R24: a resident's home is open and registered at the resident's practice. No practice leaves
-- a home while patients of the practice are dependents of the home, and no home with dependents
-- closes.
ALTER TABLE account DROP CONSTRAINT IF EXISTS fk_account_served;
ALTER TABLE account ADD CONSTRAINT fk_account_served
  FOREIGN KEY (care_home_id, practice) REFERENCES care_home_practice (care_home_id, serves);

-- Practices that ask to serve a home and wait for an answer (R25).
CREATE TABLE IF NOT EXISTS service_request (
  care_home_id UUID                     NOT NULL,
  practice     VARCHAR(6)               NOT NULL,
  asked_at     TIMESTAMP WITH TIME ZONE NOT NULL,
  CONSTRAINT pk_service_request PRIMARY KEY (care_home_id, practice),
  CONSTRAINT fk_service_request_home FOREIGN KEY (care_home_id) REFERENCES account (id)
);

-- No foreign key to the patient: a link stays when the person is erased.
CREATE TABLE IF NOT EXISTS ended_link (
  id           UUID        NOT NULL,
  patient_id   UUID        NOT NULL,
  care_home_id UUID        NOT NULL,
  started_on   DATE        NOT NULL,
  ended_on     DATE        NOT NULL,
  end_reason   VARCHAR(30) NOT NULL,
  CONSTRAINT pk_ended_link PRIMARY KEY (id),
  CONSTRAINT ck_ended_link_days CHECK (ended_on >= started_on),
  CONSTRAINT fk_ended_link_home FOREIGN KEY (care_home_id) REFERENCES account (id)
);
CREATE INDEX IF NOT EXISTS ix_ended_link_patient ON ended_link (patient_id, id);

-- An account as a practice had it when it moved to another one (R26), in the columns of account.
CREATE TABLE IF NOT EXISTS past_registration (
  id            UUID         NOT NULL, -- greater than those of what the practice recorded before
  account_id    UUID         NOT NULL,
  number        BIGINT       NOT NULL,
  email         VARCHAR(254),
  name          VARCHAR(200) NOT NULL,
  given_name    VARCHAR(100) NOT NULL,
  date_of_birth DATE         NOT NULL,
  address       VARCHAR(300) NOT NULL,
  postcode      VARCHAR(8)   NOT NULL,
  phone         VARCHAR(17)  NOT NULL,
  housebound    BOOLEAN      NOT NULL,
  room          VARCHAR(20),           -- NULL: a room is cleared when its resident leaves
  state         VARCHAR(15)  NOT NULL,
  practice      VARCHAR(6)   NOT NULL,
  version       BIGINT       NOT NULL,
  CONSTRAINT pk_past_registration PRIMARY KEY (id),
  CONSTRAINT fk_past_registration_account FOREIGN KEY (account_id) REFERENCES account (id)
);
CREATE INDEX IF NOT EXISTS ix_past_registration_account ON past_registration (account_id, id);

CREATE TABLE IF NOT EXISTS reset_request (
  id         UUID                     NOT NULL,
  account_id UUID                     NOT NULL,
  practice   VARCHAR(6)               NOT NULL,
  asked_at   TIMESTAMP WITH TIME ZONE NOT NULL,
  reason     VARCHAR(500)             NOT NULL,
  done       BOOLEAN                  NOT NULL,
  CONSTRAINT pk_reset_request PRIMARY KEY (id),
  CONSTRAINT fk_reset_request_account FOREIGN KEY (account_id) REFERENCES account (id)
);
CREATE INDEX IF NOT EXISTS ix_reset_request_waiting ON reset_request (done, id);
CREATE INDEX IF NOT EXISTS ix_reset_request_account ON reset_request (account_id);

-- Requests

-- No foreign key to the patient: a request stays when the person is erased.
CREATE TABLE IF NOT EXISTS request (
  id         UUID               NOT NULL,
  patient_id UUID               NOT NULL,
  practice   VARCHAR(6)         NOT NULL, -- which was asked, wherever the patient is now (R26)
  homes      VARCHAR DEFAULT '' NOT NULL, -- with which it stays: identifiers, joined by commas
  kind       VARCHAR(20)        NOT NULL,
  status     VARCHAR(20)        NOT NULL,
  version    BIGINT             NOT NULL,
  CONSTRAINT pk_request PRIMARY KEY (id)
);
CREATE INDEX IF NOT EXISTS ix_request_patient ON request (patient_id, id);
CREATE INDEX IF NOT EXISTS ix_request_practice ON request (practice, id);
CREATE INDEX IF NOT EXISTS ix_request_practice_status ON request (practice, status, id);

CREATE TABLE IF NOT EXISTS request_event (
  request_id UUID                     NOT NULL,
  step       INTEGER                  NOT NULL,
  at         TIMESTAMP WITH TIME ZONE NOT NULL,
  by_name    VARCHAR(300)             NOT NULL,
  status     VARCHAR(20)              NOT NULL,
  text       VARCHAR(4000),
  CONSTRAINT pk_request_event PRIMARY KEY (request_id, step),
  CONSTRAINT fk_request_event_request FOREIGN KEY (request_id) REFERENCES request (id)
);

-- Users and programs

CREATE TABLE IF NOT EXISTS app_user (
  id            UUID                  NOT NULL,
  email         VARCHAR(254)          NOT NULL, -- in lower case
  name          VARCHAR(100)          NOT NULL,
  practice      VARCHAR(6),                     -- NULL: support
  administrator BOOLEAN DEFAULT FALSE NOT NULL,
  disabled      BOOLEAN DEFAULT FALSE NOT NULL,
  CONSTRAINT pk_app_user PRIMARY KEY (id),
  CONSTRAINT uq_app_user_email UNIQUE (email),
  CONSTRAINT ck_app_user_administrator CHECK (practice IS NOT NULL OR NOT administrator)
);
CREATE INDEX IF NOT EXISTS ix_app_user_practice ON app_user (practice, id);

-- The persons on shift under a home's login. A removed one stays, and its name is free again.
CREATE TABLE IF NOT EXISTS home_person (
  id           UUID         NOT NULL,
  care_home_id UUID         NOT NULL,
  name         VARCHAR(100) NOT NULL,
  name_key     VARCHAR(300) NOT NULL, -- in lower case
  present      BOOLEAN,               -- TRUE or NULL, never FALSE, so that the constraint takes it
  CONSTRAINT pk_home_person PRIMARY KEY (id),
  CONSTRAINT uq_home_person_name UNIQUE (care_home_id, name_key, present),
  CONSTRAINT fk_home_person_home FOREIGN KEY (care_home_id) REFERENCES account (id)
);

-- Tokens of programs. The secret has 256 random bits, so that its SHA-256 needs no salt.
CREATE TABLE IF NOT EXISTS api_token (
  id         UUID                     NOT NULL,
  name       VARCHAR(100)             NOT NULL,
  practice   VARCHAR(6)               NOT NULL,
  scopes     VARCHAR(100)             NOT NULL, -- joined by commas
  made_at    TIMESTAMP WITH TIME ZONE NOT NULL,
  expires_at TIMESTAMP WITH TIME ZONE NOT NULL,
  secret     VARCHAR(64)              NOT NULL, -- its SHA-256
  CONSTRAINT pk_api_token PRIMARY KEY (id),
  CONSTRAINT uq_api_token_secret UNIQUE (secret)
);
CREATE INDEX IF NOT EXISTS ix_api_token_practice ON api_token (practice, id);

-- Signing in

-- A login is a user, or the account of a care home; its identifier is theirs. What belongs to it is
-- bound to the e-mail address of that time, and is of no use under another one.
CREATE TABLE IF NOT EXISTS login_password (
  login_id         UUID         NOT NULL,
  email            VARCHAR(254) NOT NULL,
  password_version UUID         NOT NULL, -- a new one with each password
  password_hash    VARCHAR(300) NOT NULL,
  CONSTRAINT pk_login_password PRIMARY KEY (login_id)
);

CREATE TABLE IF NOT EXISTS password_link (
  token            VARCHAR(64)              NOT NULL, -- its SHA-256
  login_id         UUID                     NOT NULL,
  email            VARCHAR(254)             NOT NULL,
  password_version UUID,                              -- of the one it replaces; NULL: the first
  expires_at       TIMESTAMP WITH TIME ZONE NOT NULL,
  CONSTRAINT pk_password_link PRIMARY KEY (token)
);
CREATE INDEX IF NOT EXISTS ix_password_link_login ON password_link (login_id);
CREATE INDEX IF NOT EXISTS ix_password_link_expiry ON password_link (expires_at);

-- The second factor of a login (RFC 6238), its recovery codes, and sign-ins that wait for a code.
CREATE TABLE IF NOT EXISTS second_factor (
  login_id  UUID         NOT NULL,
  id        UUID         NOT NULL, -- a new one each time that it is set up
  secret    VARCHAR(200) NOT NULL, -- encrypted where the installation has a key
  last_step BIGINT       NOT NULL, -- of the latest code that was accepted
  CONSTRAINT pk_second_factor PRIMARY KEY (login_id)
);

CREATE TABLE IF NOT EXISTS recovery_code (
  login_id UUID        NOT NULL,
  code     VARCHAR(64) NOT NULL, -- its SHA-256
  CONSTRAINT pk_recovery_code PRIMARY KEY (login_id, code)
);

CREATE TABLE IF NOT EXISTS pending_sign_in (
  token            VARCHAR(64)              NOT NULL, -- its SHA-256
  login_id         UUID                     NOT NULL,
  email            VARCHAR(254)             NOT NULL,
  password_version UUID                     NOT NULL, -- of the password that was given
  factor_id        UUID,                              -- the one that may be replaced or removed
  on_shift         VARCHAR(100),
  needs            VARCHAR(20)              NOT NULL,
  secret           VARCHAR(200),                      -- of the factor that is set up
  expires_at       TIMESTAMP WITH TIME ZONE NOT NULL,
  CONSTRAINT pk_pending_sign_in PRIMARY KEY (token)
);
CREATE INDEX IF NOT EXISTS ix_pending_sign_in_expiry ON pending_sign_in (expires_at);

-- A session belongs to a login, or to an actor that an issuer vouched for. The latter depends on no
-- address and no password.
CREATE TABLE IF NOT EXISTS login_session (
  token            VARCHAR(64)              NOT NULL, -- its SHA-256
  login_id         UUID,
  email            VARCHAR(254),
  password_version UUID,                              -- of the password that opened it
  on_shift         VARCHAR(100),
  actor_kind       VARCHAR(15),
  actor_name       VARCHAR(300),
  actor_practice   VARCHAR(6),
  actor_home       UUID,
  actor_id         VARCHAR(300),
  begun_at         TIMESTAMP WITH TIME ZONE DEFAULT CURRENT_TIMESTAMP NOT NULL,
  used_at          TIMESTAMP WITH TIME ZONE DEFAULT CURRENT_TIMESTAMP NOT NULL,
  source           VARCHAR(64),
  browser          VARCHAR(40),
  expires_at       TIMESTAMP WITH TIME ZONE NOT NULL,
  CONSTRAINT pk_login_session PRIMARY KEY (token),
  CONSTRAINT ck_login_session_whose CHECK (
    (login_id IS NOT NULL AND email IS NOT NULL AND password_version IS NOT NULL AND actor_kind IS NULL)
    OR (login_id IS NULL AND actor_kind IS NOT NULL AND actor_name IS NOT NULL))
);
CREATE INDEX IF NOT EXISTS ix_login_session_login ON login_session (login_id);
CREATE INDEX IF NOT EXISTS ix_login_session_actor ON login_session (actor_id);
CREATE INDEX IF NOT EXISTS ix_login_session_expiry ON login_session (expires_at);

-- The key is a hash, so that it does not tell whose attempts they are.
CREATE TABLE IF NOT EXISTS attempt_count (
  id        VARCHAR(64)              NOT NULL,
  attempts  INTEGER                  NOT NULL,
  open_at   TIMESTAMP WITH TIME ZONE NOT NULL,
  forget_at TIMESTAMP WITH TIME ZONE NOT NULL,
  CONSTRAINT pk_attempt_count PRIMARY KEY (id)
);
CREATE INDEX IF NOT EXISTS ix_attempt_count_forget ON attempt_count (forget_at);

-- Changes of the address that a care home signs in with, which the old address can answer (R25).
CREATE TABLE IF NOT EXISTS address_change (
  id           UUID                     NOT NULL, -- of the notification to the old address
  care_home_id UUID                     NOT NULL,
  old_email    VARCHAR(254)             NOT NULL,
  new_email    VARCHAR(254)             NOT NULL,
  state        VARCHAR(10)              NOT NULL,
  expires_at   TIMESTAMP WITH TIME ZONE NOT NULL,
  CONSTRAINT pk_address_change PRIMARY KEY (id)
);
CREATE INDEX IF NOT EXISTS ix_address_change_home ON address_change (care_home_id, id);
CREATE INDEX IF NOT EXISTS ix_address_change_expiry ON address_change (expires_at);

CREATE TABLE IF NOT EXISTS address_link (
  token     VARCHAR(64) NOT NULL, -- its SHA-256
  change_id UUID        NOT NULL,
  CONSTRAINT pk_address_link PRIMARY KEY (token),
  CONSTRAINT fk_address_link_change FOREIGN KEY (change_id) REFERENCES address_change (id)
    ON DELETE CASCADE
);
CREATE INDEX IF NOT EXISTS ix_address_link_change ON address_link (change_id);

-- Notifications

-- The outbox: e-mails that wait to be sent. A sent one is deleted.
CREATE TABLE IF NOT EXISTS notification (
  id         UUID                     NOT NULL,
  kind       VARCHAR(20)              NOT NULL,
  recipient  VARCHAR(254)             NOT NULL,
  account_id UUID,
  written_at TIMESTAMP WITH TIME ZONE NOT NULL,
  due_at     TIMESTAMP WITH TIME ZONE NOT NULL, -- later while a server sends it
  attempt    INTEGER                  NOT NULL,
  CONSTRAINT pk_notification PRIMARY KEY (id)
);
CREATE INDEX IF NOT EXISTS ix_notification_due ON notification (due_at, id);

-- Events

-- What a host is told: events that wait, until they are delivered, and those that were given up.
-- No foreign key to the account: an event of an erased one is delivered, too.
CREATE TABLE IF NOT EXISTS event_outbox (
  id                  UUID                     NOT NULL,
  type                VARCHAR(30)              NOT NULL,
  version             INTEGER                  NOT NULL,
  at                  TIMESTAMP WITH TIME ZONE NOT NULL,
  account_id          UUID                     NOT NULL,
  practice            VARCHAR(6),
  care_home_id        UUID,
  former_care_home_id UUID,
  former_practice     VARCHAR(6),
  request_id          UUID,
  reason              VARCHAR(20),
  status              VARCHAR(20),
  due_at              TIMESTAMP WITH TIME ZONE,          -- later while a process delivers it
  claim               INTEGER                  NOT NULL, -- how often it was claimed
  failures            INTEGER                  NOT NULL,
  given_up_at         TIMESTAMP WITH TIME ZONE,
  event_no            BIGINT GENERATED BY DEFAULT AS IDENTITY, -- of an account: in the order of commits
  CONSTRAINT pk_event_outbox PRIMARY KEY (id),
  CONSTRAINT ck_event_outbox_state CHECK ((due_at IS NULL) = (given_up_at IS NOT NULL))
);
CREATE UNIQUE INDEX IF NOT EXISTS ix_event_outbox_no ON event_outbox (event_no);
CREATE INDEX IF NOT EXISTS ix_event_outbox_due ON event_outbox (due_at, event_no);
CREATE INDEX IF NOT EXISTS ix_event_outbox_account ON event_outbox (account_id, event_no);
CREATE INDEX IF NOT EXISTS ix_event_outbox_given_up ON event_outbox (given_up_at, event_no);

-- Idempotent calls and imports

-- What an idempotent call was answered; kept with what the call changed.
CREATE TABLE IF NOT EXISTS idempotency_record (
  caller      VARCHAR(255)             NOT NULL,
  call_key    VARCHAR(255)             NOT NULL,
  fingerprint VARCHAR(255)             NOT NULL,
  answer      VARCHAR                  NOT NULL, -- personal, where the answer is
  at          TIMESTAMP WITH TIME ZONE NOT NULL,
  CONSTRAINT uq_idempotency_record_key PRIMARY KEY (caller, call_key)
);
CREATE INDEX IF NOT EXISTS ix_idempotency_record_at ON idempotency_record (at);

CREATE TABLE IF NOT EXISTS import_job (
  id             UUID                     NOT NULL,
  kind           VARCHAR(20)              NOT NULL,
  care_home_id   UUID,                              -- the one home whose residents they are
  dry_run        BOOLEAN                  NOT NULL,
  submitted_by   VARCHAR(300)             NOT NULL,
  practice       VARCHAR(6)               NOT NULL,
  submitted_at   TIMESTAMP WITH TIME ZONE NOT NULL,
  fingerprint    VARCHAR(64) DEFAULT ''   NOT NULL, -- of what is asked for and of the file
  plan_id        UUID,                              -- the dry run that is confirmed; may be deleted
  status         VARCHAR(10)              NOT NULL,
  row_count      BIGINT                   NOT NULL,
  reported       BIGINT                   NOT NULL, -- rows in import_row
  outcomes       VARCHAR                  NOT NULL, -- how many rows each outcome has
  chosen_columns VARCHAR DEFAULT ''       NOT NULL, -- a line for each
  warnings       VARCHAR DEFAULT ''       NOT NULL, -- a line for each; no personal data
  refusal_code   VARCHAR(60),
  refusal_words  VARCHAR,                           -- the message, and a line for each next step
  finished_at    TIMESTAMP WITH TIME ZONE,
  attempts       INTEGER DEFAULT 0        NOT NULL, -- by workers since the last row was reported
  attempted_since TIMESTAMP WITH TIME ZONE,         -- the first of those
  lease          UUID,                              -- of the server that works on it
  leased_until   TIMESTAMP WITH TIME ZONE,
  CONSTRAINT pk_import_job PRIMARY KEY (id)
);
CREATE INDEX IF NOT EXISTS ix_import_job_status ON import_job (status, id);
CREATE INDEX IF NOT EXISTS ix_import_job_practice ON import_job (practice, id);

-- No foreign key to the job: the file is stored first, and deleted when the job is done.
CREATE TABLE IF NOT EXISTS import_part (
  job_id  UUID                     NOT NULL,
  part    INTEGER                  NOT NULL,
  kept_at TIMESTAMP WITH TIME ZONE NOT NULL,
  content BYTEA                    NOT NULL,
  CONSTRAINT pk_import_part PRIMARY KEY (job_id, part)
);

CREATE TABLE IF NOT EXISTS import_row (
  job_id   UUID        NOT NULL,
  row_no   BIGINT      NOT NULL, -- as a spreadsheet shows it
  code     VARCHAR(60) NOT NULL,
  findings VARCHAR     NOT NULL, -- no personal data
  basis    VARCHAR DEFAULT '' NOT NULL, -- of a dry run: the accounts that would change, with versions
  CONSTRAINT pk_import_row PRIMARY KEY (job_id, row_no),
  CONSTRAINT fk_import_row_job FOREIGN KEY (job_id) REFERENCES import_job (id)
);

-- The audit trail

-- No foreign key to the subject: an entry is never changed, even when the account is erased.
CREATE TABLE IF NOT EXISTS audit_entry (
  id             UUID                     NOT NULL,
  at             TIMESTAMP WITH TIME ZONE NOT NULL,
  actor_kind     VARCHAR(15)              NOT NULL,
  actor_name     VARCHAR(300)             NOT NULL,
  actor_practice VARCHAR(6),
  actor_home     UUID,
  actor_id       VARCHAR(300),                     -- tells actors of one name apart
  source         VARCHAR(64),                      -- where the call came from
  action         VARCHAR(40)              NOT NULL,
  subject_id     UUID,
  reason         VARCHAR(500)             NOT NULL,
  entry_no       BIGINT GENERATED BY DEFAULT AS IDENTITY, -- in the order of writing
  CONSTRAINT pk_audit_entry PRIMARY KEY (id)
);
CREATE UNIQUE INDEX IF NOT EXISTS ix_audit_entry_no ON audit_entry (entry_no);
CREATE INDEX IF NOT EXISTS ix_audit_entry_subject ON audit_entry (subject_id, id);
-- For readings newest first: by practice, action, actor, or time alone.
CREATE INDEX IF NOT EXISTS ix_audit_entry_practice ON audit_entry (actor_practice, at, id);
CREATE INDEX IF NOT EXISTS ix_audit_entry_action ON audit_entry (action, at, id);
CREATE INDEX IF NOT EXISTS ix_audit_entry_actor ON audit_entry (actor_id, at, id);
CREATE INDEX IF NOT EXISTS ix_audit_entry_at ON audit_entry (at, id);

-- The seals of entries. Rows are only added, until retention deletes the oldest.
CREATE TABLE IF NOT EXISTS audit_block (
  chain          VARCHAR(20)              NOT NULL,
  first_sequence BIGINT                   NOT NULL,
  last_sequence  BIGINT                   NOT NULL,
  sealed_at      TIMESTAMP WITH TIME ZONE NOT NULL,
  numbers        VARCHAR                  NOT NULL, -- of its entries, joined by commas
  digests        VARCHAR                  NOT NULL, -- of its entries, 43 characters each
  previous       VARCHAR(43)              NOT NULL,
  hash           VARCHAR(43)              NOT NULL,
  key_id         VARCHAR(8)               NOT NULL, -- empty: no key
  CONSTRAINT pk_audit_block PRIMARY KEY (chain, first_sequence)
);

CREATE TABLE IF NOT EXISTS audit_checkpoint (
  version   BIGINT                   NOT NULL,
  sealed_at TIMESTAMP WITH TIME ZONE NOT NULL,
  sealed_to BIGINT                   NOT NULL,
  gaps      VARCHAR                  NOT NULL, -- numbers still awaited, and since when
  voided    VARCHAR                  NOT NULL, -- numbers that are awaited no more
  heads     VARCHAR                  NOT NULL, -- of the chains that grew
  previous  VARCHAR(43)              NOT NULL,
  hash      VARCHAR(43)              NOT NULL,
  key_id    VARCHAR(8)               NOT NULL,
  CONSTRAINT pk_audit_checkpoint PRIMARY KEY (version)
);

-- Where the trail begins after its oldest part was deleted: one row, or none.
CREATE TABLE IF NOT EXISTS audit_horizon (
  place              SMALLINT    NOT NULL,
  horizon_no         BIGINT      NOT NULL, -- one more each time that it moves
  checkpoint_version BIGINT      NOT NULL,
  checkpoint_hash    VARCHAR(43) NOT NULL,
  heads              VARCHAR     NOT NULL, -- of all chains
  entries            BIGINT      NOT NULL, -- deleted so far
  record_id          UUID        NOT NULL, -- of the entry on the deletion
  hash               VARCHAR(43) NOT NULL,
  key_id             VARCHAR(8)  NOT NULL,
  CONSTRAINT pk_audit_horizon PRIMARY KEY (place)
);

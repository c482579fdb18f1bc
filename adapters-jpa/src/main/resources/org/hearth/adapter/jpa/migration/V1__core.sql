-- One dialect for PostgreSQL and H2 (in its PostgreSQL mode).

-- Care homes and patients in one table, so that one constraint holds R3 and one holds R4.
CREATE TABLE account (
  id            UUID         NOT NULL,
  number        BIGINT       NOT NULL, -- ten digits
  email         VARCHAR(254),          -- in lower case; NULL: confirmed that there is none
  name          VARCHAR(200) NOT NULL, -- a home's name, a patient's family name
  given_name    VARCHAR(100),
  name_key      VARCHAR(200) NOT NULL, -- what a search by name compares
  date_of_birth DATE         NOT NULL,
  address       VARCHAR(300) NOT NULL,
  postcode      VARCHAR(8)   NOT NULL,
  phone         VARCHAR(17)  NOT NULL, -- E.164
  housebound    BOOLEAN      NOT NULL,
  standing      VARCHAR(15)  NOT NULL, -- CARE_HOME, or the state of a patient's account
  practice      VARCHAR(6),               -- a patient's; a home's are in care_home_practice
  version       BIGINT       NOT NULL,
  CONSTRAINT pk_account PRIMARY KEY (id),
  CONSTRAINT uq_account_number UNIQUE (number),
  CONSTRAINT uq_account_email UNIQUE (email),
  CONSTRAINT ck_account_dummy_number CHECK ((standing = 'CARE_HOME') = (number >= 9999990000)),
  CONSTRAINT ck_account_home CHECK (standing <> 'CARE_HOME' OR (email IS NOT NULL AND NOT housebound)),
  CONSTRAINT ck_account_patient CHECK (standing = 'CARE_HOME' OR (given_name IS NOT NULL AND practice IS NOT NULL))
);
CREATE INDEX ix_account_birth_name ON account (date_of_birth, name_key);

CREATE TABLE care_home_practice (
  care_home_id UUID    NOT NULL,
  practice     VARCHAR(6) NOT NULL,
  CONSTRAINT pk_care_home_practice PRIMARY KEY (care_home_id, practice),
  CONSTRAINT fk_care_home_practice_home FOREIGN KEY (care_home_id) REFERENCES account (id)
);

CREATE TABLE dependency_link (
  id           UUID NOT NULL,
  patient_id   UUID NOT NULL,
  care_home_id UUID NOT NULL,
  started_on   DATE NOT NULL,
  ended_on     DATE,
  end_reason   VARCHAR(30),
  present      BOOLEAN, -- TRUE or NULL, never FALSE, so that one constraint holds R12
  CONSTRAINT pk_dependency_link PRIMARY KEY (id),
  CONSTRAINT uq_dependency_link_present UNIQUE (patient_id, present),
  CONSTRAINT ck_dependency_link_end CHECK (
    (present IS NULL AND ended_on IS NOT NULL AND end_reason IS NOT NULL AND ended_on >= started_on)
    OR (present AND ended_on IS NULL AND end_reason IS NULL)),
  CONSTRAINT fk_dependency_link_patient FOREIGN KEY (patient_id) REFERENCES account (id),
  CONSTRAINT fk_dependency_link_home FOREIGN KEY (care_home_id) REFERENCES account (id)
);
CREATE INDEX ix_dependency_link_home ON dependency_link (care_home_id, present, patient_id);

CREATE TABLE request (
  id         UUID        NOT NULL,
  patient_id UUID        NOT NULL,
  kind       VARCHAR(20) NOT NULL,
  status     VARCHAR(20) NOT NULL,
  version    BIGINT      NOT NULL,
  CONSTRAINT pk_request PRIMARY KEY (id),
  CONSTRAINT fk_request_patient FOREIGN KEY (patient_id) REFERENCES account (id)
);
CREATE INDEX ix_request_patient ON request (patient_id, id);

CREATE TABLE request_event (
  request_id UUID                     NOT NULL,
  step       INTEGER                  NOT NULL,
  at         TIMESTAMP WITH TIME ZONE NOT NULL,
  by_name    VARCHAR(300)             NOT NULL,
  status     VARCHAR(20)              NOT NULL,
  text       VARCHAR(4000),
  CONSTRAINT pk_request_event PRIMARY KEY (request_id, step),
  CONSTRAINT fk_request_event_request FOREIGN KEY (request_id) REFERENCES request (id)
);

CREATE TABLE reset_request (
  id         UUID                     NOT NULL,
  account_id UUID                     NOT NULL,
  practice   VARCHAR(6)               NOT NULL,
  asked_at   TIMESTAMP WITH TIME ZONE NOT NULL,
  reason     VARCHAR(500)             NOT NULL,
  done       BOOLEAN                  NOT NULL,
  CONSTRAINT pk_reset_request PRIMARY KEY (id),
  CONSTRAINT fk_reset_request_account FOREIGN KEY (account_id) REFERENCES account (id)
);
CREATE INDEX ix_reset_request_waiting ON reset_request (done, id);
CREATE INDEX ix_reset_request_account ON reset_request (account_id);

-- No foreign key to the subject: an entry is never changed, whatever becomes of accounts.
CREATE TABLE audit_entry (
  id             UUID                     NOT NULL,
  at             TIMESTAMP WITH TIME ZONE NOT NULL,
  actor_kind     VARCHAR(15)              NOT NULL,
  actor_name     VARCHAR(300)             NOT NULL,
  actor_practice VARCHAR(6),
  actor_home     UUID,
  action         VARCHAR(40)              NOT NULL,
  subject_id     UUID,
  reason         VARCHAR(500)             NOT NULL,
  CONSTRAINT pk_audit_entry PRIMARY KEY (id)
);
CREATE INDEX ix_audit_entry_subject ON audit_entry (subject_id, id);

CREATE TABLE app_user (
  id            UUID         NOT NULL,
  email         VARCHAR(254) NOT NULL, -- in lower case
  name          VARCHAR(100) NOT NULL,
  practice      VARCHAR(6),               -- NULL: support
  password_hash VARCHAR(300) NOT NULL,
  CONSTRAINT pk_app_user PRIMARY KEY (id),
  CONSTRAINT uq_app_user_email UNIQUE (email)
);

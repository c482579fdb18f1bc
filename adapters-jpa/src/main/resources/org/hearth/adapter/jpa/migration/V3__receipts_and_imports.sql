-- What calls that may come again were answered; kept with what they changed.
CREATE TABLE receipt (
  caller      VARCHAR(255)             NOT NULL,
  call_key    VARCHAR(255)             NOT NULL,
  fingerprint VARCHAR(255)             NOT NULL,
  answer      VARCHAR                  NOT NULL, -- personal, where the answer is
  at          TIMESTAMP WITH TIME ZONE NOT NULL,
  CONSTRAINT uq_receipt_key PRIMARY KEY (caller, call_key)
);
CREATE INDEX ix_receipt_at ON receipt (at);

CREATE TABLE import_job (
  id            UUID                     NOT NULL,
  kind          VARCHAR(20)              NOT NULL,
  care_home_id  UUID,                              -- the one home whose residents they are
  dry_run       BOOLEAN                  NOT NULL,
  submitted_by  VARCHAR(300)             NOT NULL,
  practice      VARCHAR(6)               NOT NULL,
  submitted_at  TIMESTAMP WITH TIME ZONE NOT NULL,
  status        VARCHAR(10)              NOT NULL,
  row_count     BIGINT                   NOT NULL,
  told          BIGINT                   NOT NULL, -- rows in import_row
  outcomes      VARCHAR                  NOT NULL, -- how many rows each outcome has
  refusal_code  VARCHAR(60),
  refusal_words VARCHAR,                           -- the message, and a line for each next step
  finished_at   TIMESTAMP WITH TIME ZONE,
  lease         UUID,                              -- who carries it out
  leased_until  TIMESTAMP WITH TIME ZONE,
  CONSTRAINT pk_import_job PRIMARY KEY (id)
);
CREATE INDEX ix_import_job_status ON import_job (status, id);

-- No foreign key to the job: the file is stored first, and deleted when the job is done.
CREATE TABLE import_part (
  job_id  UUID                     NOT NULL,
  part    INTEGER                  NOT NULL,
  kept_at TIMESTAMP WITH TIME ZONE NOT NULL,
  content BYTEA                    NOT NULL,
  CONSTRAINT pk_import_part PRIMARY KEY (job_id, part)
);

CREATE TABLE import_row (
  job_id   UUID        NOT NULL,
  row_no   BIGINT      NOT NULL, -- as a spreadsheet shows it
  code     VARCHAR(60) NOT NULL,
  findings VARCHAR     NOT NULL, -- no personal data
  CONSTRAINT pk_import_row PRIMARY KEY (job_id, row_no),
  CONSTRAINT fk_import_row_job FOREIGN KEY (job_id) REFERENCES import_job (id)
);

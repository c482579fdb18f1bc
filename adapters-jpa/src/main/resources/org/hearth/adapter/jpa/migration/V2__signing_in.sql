-- A login is a user, or the account of a care home; its identifier is theirs. Whatever it has is
-- bound to the e-mail address that it had then, and is of no use under another.

CREATE TABLE login_password (
  login_id      UUID         NOT NULL,
  email         VARCHAR(254) NOT NULL,
  edition       UUID         NOT NULL, -- another with each password that is chosen
  password_hash VARCHAR(300) NOT NULL,
  CONSTRAINT pk_login_password PRIMARY KEY (login_id)
);
INSERT INTO login_password (login_id, email, edition, password_hash)
  SELECT id, email, id, password_hash FROM app_user;
ALTER TABLE app_user DROP COLUMN password_hash;

CREATE TABLE login_session (
  token      VARCHAR(64)              NOT NULL, -- its SHA-256
  login_id   UUID                     NOT NULL,
  email      VARCHAR(254)             NOT NULL,
  edition    UUID                     NOT NULL, -- the password that opened it
  on_shift   VARCHAR(100),
  expires_at TIMESTAMP WITH TIME ZONE NOT NULL,
  CONSTRAINT pk_login_session PRIMARY KEY (token)
);
CREATE INDEX ix_login_session_login ON login_session (login_id);
CREATE INDEX ix_login_session_expiry ON login_session (expires_at);

CREATE TABLE password_link (
  token      VARCHAR(64)              NOT NULL, -- its SHA-256
  login_id   UUID                     NOT NULL,
  email      VARCHAR(254)             NOT NULL,
  edition    UUID,                              -- the password that it replaces; NULL: the first
  expires_at TIMESTAMP WITH TIME ZONE NOT NULL,
  CONSTRAINT pk_password_link PRIMARY KEY (token)
);
CREATE INDEX ix_password_link_login ON password_link (login_id);
CREATE INDEX ix_password_link_expiry ON password_link (expires_at);

-- Letters that wait to be sent; one that was is deleted.
CREATE TABLE letter (
  id         UUID                     NOT NULL,
  kind       VARCHAR(20)              NOT NULL,
  recipient  VARCHAR(254)             NOT NULL,
  account_id UUID,
  written_at TIMESTAMP WITH TIME ZONE NOT NULL,
  due_at     TIMESTAMP WITH TIME ZONE NOT NULL, -- later while somebody sends it
  attempt    INTEGER                  NOT NULL,
  CONSTRAINT pk_letter PRIMARY KEY (id)
);
CREATE INDEX ix_letter_due ON letter (due_at, id);

-- The key is a hash: whose attempts they are, and from where, is nobody's to read.
CREATE TABLE attempt_tally (
  id        VARCHAR(64)              NOT NULL,
  attempts  INTEGER                  NOT NULL,
  open_at   TIMESTAMP WITH TIME ZONE NOT NULL,
  forget_at TIMESTAMP WITH TIME ZONE NOT NULL,
  CONSTRAINT pk_attempt_tally PRIMARY KEY (id)
);
CREATE INDEX ix_attempt_tally_forget ON attempt_tally (forget_at);

-- The second factor of a login (RFC 6238), its recovery codes, and sign-ins that wait for a code.

CREATE TABLE second_factor (
  login_id  UUID         NOT NULL,
  id        UUID         NOT NULL, -- another each time that one is set up
  secret    VARCHAR(200) NOT NULL, -- encrypted where the installation has a key
  last_step BIGINT       NOT NULL, -- of the latest code that was taken
  CONSTRAINT pk_second_factor PRIMARY KEY (login_id)
);

CREATE TABLE recovery_code (
  login_id UUID        NOT NULL,
  code     VARCHAR(64) NOT NULL, -- its SHA-256
  CONSTRAINT pk_recovery_code PRIMARY KEY (login_id, code)
);

CREATE TABLE pending_sign_in (
  token      VARCHAR(64)              NOT NULL, -- its SHA-256
  login_id   UUID                     NOT NULL,
  email      VARCHAR(254)             NOT NULL,
  edition    UUID                     NOT NULL, -- the password that was given
  factor_id  UUID,                              -- the one that may be replaced or removed
  on_shift   VARCHAR(100),
  needs      VARCHAR(20)              NOT NULL,
  secret     VARCHAR(200),                      -- of the factor that is set up
  expires_at TIMESTAMP WITH TIME ZONE NOT NULL,
  CONSTRAINT pk_pending_sign_in PRIMARY KEY (token)
);
CREATE INDEX ix_pending_sign_in_expiry ON pending_sign_in (expires_at);

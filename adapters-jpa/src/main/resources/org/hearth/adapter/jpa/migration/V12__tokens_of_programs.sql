-- By what programs are known. The secret has 256 random bits, so that its SHA-256 needs no salt.

CREATE TABLE IF NOT EXISTS api_token (
  id         UUID                     NOT NULL,
  name       VARCHAR(100)             NOT NULL,
  practice   VARCHAR(6)               NOT NULL,
  scopes     VARCHAR(100)             NOT NULL, -- with commas between them
  made_at    TIMESTAMP WITH TIME ZONE NOT NULL,
  expires_at TIMESTAMP WITH TIME ZONE NOT NULL,
  secret     VARCHAR(64)              NOT NULL, -- its SHA-256
  CONSTRAINT pk_api_token PRIMARY KEY (id),
  CONSTRAINT uq_api_token_secret UNIQUE (secret)
);
CREATE INDEX IF NOT EXISTS ix_api_token_practice ON api_token (practice, id);

-- Changes of the address that a care home signs in with, which the old address can answer (R25).
-- Each statement may come again.

CREATE TABLE IF NOT EXISTS address_change (
  id           UUID                     NOT NULL, -- the letter's that tells the old address
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

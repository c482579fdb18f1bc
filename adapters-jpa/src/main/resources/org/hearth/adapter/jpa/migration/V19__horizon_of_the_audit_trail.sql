-- Where the audit trail begins after its oldest part was deleted: one row, or none.

CREATE TABLE IF NOT EXISTS audit_horizon (
  place              SMALLINT    NOT NULL,
  horizon_no          BIGINT      NOT NULL, -- one more each time it is moved
  checkpoint_version BIGINT      NOT NULL,
  checkpoint_hash    VARCHAR(43) NOT NULL,
  heads              VARCHAR     NOT NULL, -- of all chains
  entries            BIGINT      NOT NULL, -- deleted so far
  record_id          UUID        NOT NULL, -- of the entry that tells of it
  hash               VARCHAR(43) NOT NULL,
  key_id             VARCHAR(8)  NOT NULL,
  CONSTRAINT pk_audit_horizon PRIMARY KEY (place)
);

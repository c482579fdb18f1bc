-- A patient is a dependent of one home at most (R12): the present link is part of the account, and
-- only links that have ended have a table. Each statement may come again, for H2 commits them one by
-- one and may be killed in between.

ALTER TABLE account ADD COLUMN IF NOT EXISTS link_id UUID;
ALTER TABLE account ADD COLUMN IF NOT EXISTS care_home_id UUID;
ALTER TABLE account ADD COLUMN IF NOT EXISTS dependent_since DATE;

UPDATE account SET (link_id, care_home_id, dependent_since) = (
  SELECT l.id, l.care_home_id, l.started_on FROM dependency_link l
  WHERE l.patient_id = account.id AND l.present)
WHERE id IN (SELECT patient_id FROM dependency_link WHERE present);

ALTER TABLE account DROP CONSTRAINT IF EXISTS fk_account_care_home;
ALTER TABLE account ADD CONSTRAINT fk_account_care_home
  FOREIGN KEY (care_home_id) REFERENCES account (id);
ALTER TABLE account DROP CONSTRAINT IF EXISTS ck_account_dependent;
ALTER TABLE account ADD CONSTRAINT ck_account_dependent CHECK (
  (link_id IS NULL AND care_home_id IS NULL AND dependent_since IS NULL)
  OR (standing <> 'CARE_HOME' AND link_id IS NOT NULL AND care_home_id IS NOT NULL
    AND dependent_since IS NOT NULL));
CREATE INDEX IF NOT EXISTS ix_account_care_home ON account (care_home_id, id);

CREATE TABLE IF NOT EXISTS ended_link (
  id           UUID        NOT NULL,
  patient_id   UUID        NOT NULL,
  care_home_id UUID        NOT NULL,
  started_on   DATE        NOT NULL,
  ended_on     DATE        NOT NULL,
  end_reason   VARCHAR(30) NOT NULL,
  CONSTRAINT pk_ended_link PRIMARY KEY (id),
  CONSTRAINT ck_ended_link_days CHECK (ended_on >= started_on),
  CONSTRAINT fk_ended_link_patient FOREIGN KEY (patient_id) REFERENCES account (id),
  CONSTRAINT fk_ended_link_home FOREIGN KEY (care_home_id) REFERENCES account (id)
);
INSERT INTO ended_link (id, patient_id, care_home_id, started_on, ended_on, end_reason)
  SELECT id, patient_id, care_home_id, started_on, ended_on, end_reason
  FROM dependency_link WHERE ended_on IS NOT NULL
  ON CONFLICT DO NOTHING;
CREATE INDEX IF NOT EXISTS ix_ended_link_patient ON ended_link (patient_id, id);

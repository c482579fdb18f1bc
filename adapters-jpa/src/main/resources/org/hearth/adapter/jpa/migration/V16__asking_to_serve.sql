-- Practices that ask to serve a home and wait for an answer (R25). Each statement may come again.

CREATE TABLE IF NOT EXISTS service_request (
  care_home_id UUID                     NOT NULL,
  practice     VARCHAR(6)               NOT NULL,
  asked_at     TIMESTAMP WITH TIME ZONE NOT NULL,
  CONSTRAINT pk_service_request PRIMARY KEY (care_home_id, practice),
  CONSTRAINT fk_service_request_home FOREIGN KEY (care_home_id) REFERENCES account (id)
);

-- A resident's home is served by the resident's practice (R11), and no practice leaves a home while
-- its patients are the home's dependents. This holds what fk_account_care_home held, and more.
INSERT INTO care_home_practice (care_home_id, practice)
  SELECT DISTINCT care_home_id, practice FROM account WHERE care_home_id IS NOT NULL
  ON CONFLICT DO NOTHING;
ALTER TABLE account DROP CONSTRAINT IF EXISTS fk_account_served;
ALTER TABLE account ADD CONSTRAINT fk_account_served
  FOREIGN KEY (care_home_id, practice) REFERENCES care_home_practice (care_home_id, practice);
ALTER TABLE account DROP CONSTRAINT IF EXISTS fk_account_care_home;

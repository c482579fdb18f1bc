-- What was asked of a practice stays with it, and it keeps an account that moved as it had it (R26).
-- Each statement may come again, for H2 commits them one by one and may be killed in between.

ALTER TABLE request ADD COLUMN IF NOT EXISTS practice VARCHAR(6); -- of which it was asked
-- Homes whose dependent the patient was while it was worked on: identifiers, joined by commas.
ALTER TABLE request ADD COLUMN IF NOT EXISTS homes VARCHAR DEFAULT '' NOT NULL;
UPDATE request SET
  homes = coalesce((
    SELECT string_agg(CAST(l.care_home_id AS VARCHAR), ',')
    FROM (
      SELECT id AS patient_id, care_home_id, dependent_since AS started_on, NULL AS ended_on
      FROM account WHERE care_home_id IS NOT NULL
      UNION
      SELECT patient_id, care_home_id, started_on, ended_on FROM ended_link) l
    WHERE l.patient_id = request.patient_id
      AND l.started_on <= (
        SELECT CAST(max(e.at) AS DATE) FROM request_event e WHERE e.request_id = request.id)
      AND (l.ended_on IS NULL OR l.ended_on > (
        SELECT CAST(min(e.at) AS DATE) FROM request_event e WHERE e.request_id = request.id))), '')
WHERE practice IS NULL;
UPDATE request SET
  practice = (SELECT a.practice FROM account a WHERE a.id = request.patient_id)
WHERE practice IS NULL;
ALTER TABLE request ALTER COLUMN practice SET NOT NULL;
CREATE INDEX IF NOT EXISTS ix_request_practice ON request (practice, id);

-- Who left as moved practice may be taken over by another one.
UPDATE account SET standing = 'MOVED_PRACTICE'
WHERE standing = 'FORMER_RESIDENT' AND 'MOVED_PRACTICE' = (
  SELECT l.end_reason FROM ended_link l WHERE l.patient_id = account.id
  ORDER BY l.ended_on DESC, l.id DESC FETCH FIRST 1 ROW ONLY);

-- An account as a practice had it when it moved to another one, in the columns of account.
CREATE TABLE IF NOT EXISTS past_registration (
  id            UUID         NOT NULL, -- what is recorded of the account before is smaller
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
  standing      VARCHAR(15)  NOT NULL,
  practice      VARCHAR(6)   NOT NULL,
  version       BIGINT       NOT NULL,
  CONSTRAINT pk_past_registration PRIMARY KEY (id),
  CONSTRAINT fk_past_registration_account FOREIGN KEY (account_id) REFERENCES account (id)
);
CREATE INDEX IF NOT EXISTS ix_past_registration_account ON past_registration (account_id, id);

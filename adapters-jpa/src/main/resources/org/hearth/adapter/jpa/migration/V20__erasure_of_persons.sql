-- A person who is erased has no account any more. Requests and links that have ended stay, under the
-- identifier that the account had. Each statement may come again.

ALTER TABLE request DROP CONSTRAINT IF EXISTS fk_request_patient;
ALTER TABLE ended_link DROP CONSTRAINT IF EXISTS fk_ended_link_patient;

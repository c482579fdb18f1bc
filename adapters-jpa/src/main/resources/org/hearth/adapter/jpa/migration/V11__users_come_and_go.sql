-- Users who manage others, and users who cannot sign in any more.

ALTER TABLE app_user ADD COLUMN IF NOT EXISTS administrator BOOLEAN DEFAULT FALSE NOT NULL;
ALTER TABLE app_user ADD COLUMN IF NOT EXISTS disabled BOOLEAN DEFAULT FALSE NOT NULL;
ALTER TABLE app_user DROP CONSTRAINT IF EXISTS ck_app_user_administrator;
ALTER TABLE app_user ADD CONSTRAINT ck_app_user_administrator
  CHECK (practice IS NOT NULL OR NOT administrator);
CREATE INDEX IF NOT EXISTS ix_app_user_practice ON app_user (practice, id);

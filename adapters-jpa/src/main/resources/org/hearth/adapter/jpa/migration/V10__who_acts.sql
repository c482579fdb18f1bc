-- Who exactly acts, told from others of the same name, and where the call came from.

ALTER TABLE audit_entry ADD COLUMN IF NOT EXISTS actor_id VARCHAR(300);
ALTER TABLE audit_entry ADD COLUMN IF NOT EXISTS source VARCHAR(64);
ALTER TABLE login_session ADD COLUMN IF NOT EXISTS actor_id VARCHAR(300);

-- When a session began and was last used, and by what. Servers of the version before write none of
-- it, and what they open began when it is first kept.

ALTER TABLE login_session
  ADD COLUMN IF NOT EXISTS begun_at TIMESTAMP WITH TIME ZONE DEFAULT CURRENT_TIMESTAMP NOT NULL;
ALTER TABLE login_session
  ADD COLUMN IF NOT EXISTS used_at TIMESTAMP WITH TIME ZONE DEFAULT CURRENT_TIMESTAMP NOT NULL;
ALTER TABLE login_session ADD COLUMN IF NOT EXISTS source VARCHAR(64);
ALTER TABLE login_session ADD COLUMN IF NOT EXISTS browser VARCHAR(40);
CREATE INDEX IF NOT EXISTS ix_login_session_actor ON login_session (actor_id);

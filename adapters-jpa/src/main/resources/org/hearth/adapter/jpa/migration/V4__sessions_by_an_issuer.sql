-- A session is a login's, or an actor's for whom an issuer vouched; the latter has no address and
-- no password that it depends on.

ALTER TABLE login_session ALTER COLUMN login_id DROP NOT NULL;
ALTER TABLE login_session ALTER COLUMN email DROP NOT NULL;
ALTER TABLE login_session ALTER COLUMN edition DROP NOT NULL;
ALTER TABLE login_session ADD COLUMN actor_kind VARCHAR(15);
ALTER TABLE login_session ADD COLUMN actor_name VARCHAR(300);
ALTER TABLE login_session ADD COLUMN actor_practice VARCHAR(6);
ALTER TABLE login_session ADD COLUMN actor_home UUID;
ALTER TABLE login_session ADD CONSTRAINT ck_login_session_whose CHECK (
  (login_id IS NOT NULL AND email IS NOT NULL AND edition IS NOT NULL AND actor_kind IS NULL)
  OR (login_id IS NULL AND actor_kind IS NOT NULL AND actor_name IS NOT NULL));

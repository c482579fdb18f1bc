-- A step is done once: of two processes that do one at once, the later one fails, and looks again.
CREATE UNIQUE INDEX IF NOT EXISTS uq_flyway_schema_history_version
  ON "flyway_schema_history" ("version");

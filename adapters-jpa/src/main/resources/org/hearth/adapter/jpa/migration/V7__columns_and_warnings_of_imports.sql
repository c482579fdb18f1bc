-- Servers of the version before write neither.
ALTER TABLE import_job ADD COLUMN chosen_columns VARCHAR DEFAULT '' NOT NULL; -- a line for each
ALTER TABLE import_job ADD COLUMN warnings VARCHAR DEFAULT '' NOT NULL; -- a line for each; no personal data

-- A step as a later version may have it: it changes a table that holds data, and adds one.
ALTER TABLE account ADD COLUMN IF NOT EXISTS initial VARCHAR(1);
UPDATE account SET initial = substring(name FROM 1 FOR 1) WHERE initial IS NULL;
CREATE TABLE IF NOT EXISTS next_table (
  id      UUID       NOT NULL,
  initial VARCHAR(1) NOT NULL,
  CONSTRAINT pk_next_table PRIMARY KEY (id)
);
INSERT INTO next_table (id, initial) SELECT id, initial FROM account ON CONFLICT DO NOTHING;

-- Who may be on shift under a home's login. Those who were removed stay, and leave their names free.

CREATE TABLE IF NOT EXISTS home_person (
  id           UUID         NOT NULL,
  care_home_id UUID         NOT NULL,
  name         VARCHAR(100) NOT NULL,
  name_key     VARCHAR(300) NOT NULL, -- in lower case
  present      BOOLEAN,               -- TRUE or NULL, never FALSE, so that a name is one's at a time
  CONSTRAINT pk_home_person PRIMARY KEY (id),
  CONSTRAINT uq_home_person_name UNIQUE (care_home_id, name_key, present),
  CONSTRAINT fk_home_person_home FOREIGN KEY (care_home_id) REFERENCES account (id)
);

CREATE TABLE request (id BIGINT PRIMARY KEY, account_id BIGINT REFERENCES account (id));

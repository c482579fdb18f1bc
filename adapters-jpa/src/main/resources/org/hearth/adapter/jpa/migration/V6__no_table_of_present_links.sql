-- By itself, so that the step before may come again as long as it is not done.
DROP TABLE IF EXISTS dependency_link;

/** Storage in memory. */
module org.hearth.adapter.inmemory {
  requires transitive org.hearth.application;
  requires static org.jspecify;

  exports org.hearth.adapter.inmemory;
}

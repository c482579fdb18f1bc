/** The JSON that client and server exchange; Jackson reads and writes its records. */
module org.hearth.adapter.http.wire {
  requires transitive org.hearth.application;
  requires transitive tools.jackson.databind;
  requires static org.jspecify;

  exports org.hearth.adapter.http.wire;
}

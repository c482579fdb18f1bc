/** The ports in over HTTP. */
module org.hearth.adapter.http.client {
  requires transitive org.hearth.application;
  requires org.hearth.adapter.http.wire;
  requires transitive java.net.http;
  requires static org.jspecify;

  exports org.hearth.adapter.http.client;
}

/** What can be done: ports in, ports out, and what builds them. */
@SuppressWarnings("requires-automatic") // java-otp and nbvcxz
module org.hearth.application {
  requires transitive org.hearth.domain;
  requires static org.jspecify;
  requires static com.eatthepath.otp;
  requires com.fasterxml.uuid;
  requires static com.nulabinc.zxcvbn;
  requires static de.siegmar.fastcsv;
  requires static me.gosimple.nbvcxz;

  exports org.hearth.application;
  exports org.hearth.application.port.in.account;
  exports org.hearth.application.port.in.audit;
  exports org.hearth.application.port.in.carehome;
  exports org.hearth.application.port.in.event;
  exports org.hearth.application.port.in.idempotency;
  exports org.hearth.application.port.in.imports;
  exports org.hearth.application.port.in.notification;
  exports org.hearth.application.port.in.number;
  exports org.hearth.application.port.in.patient;
  exports org.hearth.application.port.in.program;
  exports org.hearth.application.port.in.request;
  exports org.hearth.application.port.in.resident;
  exports org.hearth.application.port.in.retention;
  exports org.hearth.application.port.in.signin;
  exports org.hearth.application.port.in.support;
  exports org.hearth.application.port.in.user;
  exports org.hearth.application.port.out;
  exports org.hearth.application.port.out.account;
  exports org.hearth.application.port.out.audit;
  exports org.hearth.application.port.out.event;
  exports org.hearth.application.port.out.file;
  exports org.hearth.application.port.out.imports;
  exports org.hearth.application.port.out.notification;
  exports org.hearth.application.port.out.request;
  exports org.hearth.application.port.out.signin;
}

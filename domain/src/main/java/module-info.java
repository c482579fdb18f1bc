/** The domain model: values, accounts, links, requests, refusals. */
@SuppressWarnings("requires-automatic") // libphonenumber
module org.hearth.domain {
  requires static transitive org.jspecify;
  requires transitive io.vavr;
  requires transitive jakarta.validation;
  requires com.google.i18n.phonenumbers.libphonenumber;

  exports org.hearth.domain.account;
  exports org.hearth.domain.actor;
  exports org.hearth.domain.audit;
  exports org.hearth.domain.carehome;
  exports org.hearth.domain.contact;
  exports org.hearth.domain.dependency;
  exports org.hearth.domain.event;
  exports org.hearth.domain.fault;
  exports org.hearth.domain.login;
  exports org.hearth.domain.notification;
  exports org.hearth.domain.number;
  exports org.hearth.domain.patient;
  exports org.hearth.domain.person;
  exports org.hearth.domain.practice;
  exports org.hearth.domain.program;
  exports org.hearth.domain.refusal;
  exports org.hearth.domain.request;
  exports org.hearth.domain.support;
  exports org.hearth.domain.text;
  exports org.hearth.domain.user;
}

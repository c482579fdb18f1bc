package org.hearth.testkit.model;

import java.util.OptionalLong;

/** What is done about the practices that serve a home, and with homes that close. */
interface ServicesDriver {
  Answer ask(Person who, TypedInput number);

  Answer list(Person who, String home);

  Answer confirm(Person who, String home, String practice);

  Answer refuse(Person who, String home, String practice);

  Answer end(Person who, String home, String practice);

  Answer close(Person who, String home, OptionalLong version, TypedInput reason);
}

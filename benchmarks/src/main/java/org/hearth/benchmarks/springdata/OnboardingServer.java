package org.hearth.benchmarks.springdata;

import org.springframework.boot.SpringApplication;

/** The service in a process of its own, with everything as Spring Boot has it by default. */
public final class OnboardingServer {
  private OnboardingServer() {}

  /** Serves until the process ends; the arguments are Spring Boot's. */
  public static void main(String[] arguments) {
    SpringApplication.run(OnboardingApplication.class, arguments);
  }
}

package org.hearth.domain.fault;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;

/** Hibernate Validator as it starts by default, with the message interpolation that it brings. */
final class Validators {
  private static final ValidatorFactory FACTORY = Validation.buildDefaultValidatorFactory();

  private Validators() {}

  static Validator standard() {
    return FACTORY.getValidator();
  }
}

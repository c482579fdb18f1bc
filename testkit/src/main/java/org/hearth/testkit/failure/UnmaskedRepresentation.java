package org.hearth.testkit.failure;

import io.vavr.control.Either;
import io.vavr.control.Validation;
import java.util.Optional;
import java.util.stream.Collectors;
import org.assertj.core.presentation.StandardRepresentation;

/** Has AssertJ print masked values with what they hold, wherever the testkit is on the path. */
public final class UnmaskedRepresentation extends StandardRepresentation {
  @Override
  protected String fallbackToStringOf(Object value) {
    return Masked.isRecord(value) ? record(value) : super.fallbackToStringOf(value);
  }

  @Override
  public String toStringOf(Object value) {
    if (value instanceof Optional<?> optional && optional.isPresent()) {
      return "Optional[" + toStringOf(optional.get()) + "]";
    }
    if (value instanceof Either<?, ?> either) {
      return held(either.stringPrefix(), either.isRight() ? either.get() : either.getLeft());
    }
    if (value instanceof Validation<?, ?> read) {
      return held(read.stringPrefix(), read.isValid() ? read.get() : read.getError());
    }
    return super.toStringOf(value);
  }

  private String held(String what, Object value) {
    return what + "(" + toStringOf(value) + ")";
  }

  private String record(Object value) {
    return Masked.components(value).entrySet().stream()
        .map(component -> component.getKey() + "=" + toStringOf(component.getValue()))
        .collect(Collectors.joining(", ", value.getClass().getSimpleName() + "[", "]"));
  }

  /** Below that of a project's own. */
  @Override
  public int getPriority() {
    return DEFAULT_PRIORITY - 1;
  }
}

package org.hearth.adapter.http.openapi;

import java.lang.annotation.Annotation;
import java.lang.reflect.RecordComponent;
import org.hearth.adapter.http.wire.Needed;
import org.hearth.domain.fault.NotMissing;
import org.jspecify.annotations.Nullable;

/** Which fields are there, in what is asked and in what is answered. */
enum Presence {
  /** What must be there is marked so; a form may leave out the rest, or say null. */
  OF_REQUESTS {
    @Override
    boolean isRequired(RecordComponent field) {
      return isText(field) || field.isAnnotationPresent(Needed.class);
    }

    @Override
    boolean mayBeNull(RecordComponent field) {
      return !isRequired(field);
    }

    @Override
    boolean isText(RecordComponent field) {
      return has(field, NotMissing.class);
    }
  },
  /** What is null is left out. */
  OF_ANSWERS {
    @Override
    boolean isRequired(RecordComponent field) {
      return !has(field, Nullable.class);
    }

    @Override
    boolean mayBeNull(RecordComponent field) {
      return false;
    }

    @Override
    boolean isText(RecordComponent field) {
      return false;
    }
  };

  abstract boolean isRequired(RecordComponent field);

  abstract boolean mayBeNull(RecordComponent field);

  /** Whether text must be there in which something can be seen. */
  abstract boolean isText(RecordComponent field);

  private static boolean has(RecordComponent field, Class<? extends Annotation> annotation) {
    return field.getAnnotatedType().isAnnotationPresent(annotation);
  }
}

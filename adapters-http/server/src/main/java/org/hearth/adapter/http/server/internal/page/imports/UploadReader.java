package org.hearth.adapter.http.server.internal.page.imports;

import io.vavr.control.Either;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Optional;
import org.hearth.adapter.http.server.ServerOptions;
import org.hearth.adapter.http.server.internal.page.MultipartToken;
import org.springframework.stereotype.Component;

/**
 * Takes the file of a form. The form's token comes before the file, and is checked before anything
 * of the file is read.
 */
@Component
class UploadReader {
  private static final String FILE = "file";
  private static final int LONGEST_TOKEN = 512;

  /** What a form has besides its file, at most. */
  private static final int FRAMING = 8 * 1024;

  private final UploadWriter writer;
  private final MultipartToken tokens;
  private final long largest;

  UploadReader(UploadStore store, MultipartToken tokens, ServerOptions options) {
    this.tokens = tokens;
    this.largest = options.limits().imports().waiting().largestFile();
    this.writer = new UploadWriter(store, largest);
  }

  long largest() {
    return largest;
  }

  /**
   * Reads the form.
   *
   * @return the file, which the caller gives back to the store
   */
  Either<UploadFault, Upload> read(HttpServletRequest request) throws IOException {
    Optional<FormParts> form = FormParts.of(request);
    if (form.isEmpty()) {
      return Either.left(UploadFault.NOT_CHOSEN);
    }
    FormParts parts = form.get();
    Optional<FormParts.Part> first = parts.next();
    if (first.isEmpty() || !tokens.isRight(request, first.get().name(), token(parts))) {
      return Either.left(UploadFault.FOREIGN);
    }
    Either<UploadFault, Upload> file =
        request.getContentLengthLong() > largest + FRAMING
            ? Either.left(UploadFault.TOO_LARGE)
            : file(parts);
    if (file.isLeft()) {
      parts.pass(largest);
    }
    return file;
  }

  private Either<UploadFault, Upload> file(FormParts parts) throws IOException {
    for (Optional<FormParts.Part> part = parts.next(); part.isPresent(); part = parts.next()) {
      if (part.get().name().equals(FILE)) {
        return writer.take(parts, part.get().fileName());
      }
    }
    return Either.left(UploadFault.NOT_CHOSEN);
  }

  private static String token(FormParts parts) throws IOException {
    StringBuilder token = new StringBuilder();
    parts.content(
        octet -> {
          if (token.length() < LONGEST_TOKEN) {
            token.append((char) octet);
          }
        });
    return token.toString();
  }
}

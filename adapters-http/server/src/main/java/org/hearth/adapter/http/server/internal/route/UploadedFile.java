package org.hearth.adapter.http.server.internal.route;

import jakarta.servlet.http.HttpServletRequest;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.hearth.application.port.in.imports.ImportFile;

/** A file that comes with a request, and can be read once; its lines are known when it was. */
final class UploadedFile implements ImportFile {
  private final HttpServletRequest request;
  private final LineCount lines = new LineCount();

  UploadedFile(HttpServletRequest request) {
    this.request = request;
  }

  @Override
  public InputStream open() throws IOException {
    return new FilterInputStream(request.getInputStream()) {
      @Override
      public int read() throws IOException {
        int read = super.read();
        lines.add(read);
        return read;
      }

      @Override
      public int read(byte[] buffer, int from, int most) throws IOException {
        int read = super.read(buffer, from, most);
        for (int i = from; i < from + read; i++) {
          lines.add(buffer[i]);
        }
        return read;
      }
    };
  }

  /** How many line ends were read of it: no fewer than it has rows. */
  long lines() {
    return lines.lines();
  }
}

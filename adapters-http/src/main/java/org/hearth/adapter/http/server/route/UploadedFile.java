package org.hearth.adapter.http.server.route;

import jakarta.servlet.http.HttpServletRequest;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.hearth.application.imports.ImportFile;

/** A file that comes with a request, and can be read once; its length is known when it was. */
final class UploadedFile implements ImportFile {
  private final HttpServletRequest request;
  private long length;

  UploadedFile(HttpServletRequest request) {
    this.request = request;
  }

  @Override
  public InputStream open() throws IOException {
    return new FilterInputStream(request.getInputStream()) {
      @Override
      public int read() throws IOException {
        int read = super.read();
        length += read < 0 ? 0 : 1;
        return read;
      }

      @Override
      public int read(byte[] buffer, int from, int most) throws IOException {
        int read = super.read(buffer, from, most);
        length += Math.max(read, 0);
        return read;
      }
    };
  }

  /** How many bytes were read of it. */
  long length() {
    return length;
  }
}

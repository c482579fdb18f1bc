package org.hearth.adapter.http.server.internal.authentication;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.client.ClientHttpResponse;

/** An answer that can be read again and again. */
@SuppressWarnings("ArrayRecordComponent") // compared with nothing
record RepeatableResponse(HttpStatusCode status, HttpHeaders headers, byte[] body) {
  private static final int LARGEST = 1024 * 1024;

  static RepeatableResponse of(ClientHttpResponse answer) throws IOException {
    try (answer) {
      byte[] body = answer.getBody().readNBytes(LARGEST + 1);
      if (body.length > LARGEST) {
        throw new IOException("The issuer answers more than keys");
      }
      return new RepeatableResponse(answer.getStatusCode(), answer.getHeaders(), body);
    }
  }

  ClientHttpResponse again() {
    return new ClientHttpResponse() {
      @Override
      public HttpStatusCode getStatusCode() {
        return status;
      }

      @Override
      public String getStatusText() {
        return "";
      }

      @Override
      public void close() {
        // It holds no connection.
      }

      @Override
      public InputStream getBody() {
        return new ByteArrayInputStream(body);
      }

      @Override
      public HttpHeaders getHeaders() {
        return headers;
      }
    };
  }
}

package org.hearth.benchmarks.server;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** What one client asks, in PostgreSQL's protocol 3.0 (its manual: "Message Formats"). */
final class Questions {
  private static final int PROTOCOL_3_0 = 196_608;
  private static final int LENGTH_BYTES = 4;
  private static final int LARGEST_WITHOUT_WAITING = 65_536;

  private static final Pattern WRITING = Pattern.compile("\\b(INSERT|UPDATE|DELETE)\\b");

  private final InputStream client;
  private final StatementCounts counts;
  private final Map<String, String> statements = new HashMap<>();
  private final Map<String, String> portals = new HashMap<>();
  private boolean inTransaction;

  Questions(InputStream client, StatementCounts counts) {
    this.client = new BufferedInputStream(client, LARGEST_WITHOUT_WAITING);
    this.counts = counts;
  }

  void passTo(Socket server) throws IOException {
    try (server) {
      DataInputStream in = new DataInputStream(client);
      OutputStream out = server.getOutputStream();
      passGreeting(in, out);
      while (true) {
        int type = in.read();
        if (type < 0) {
          return;
        }
        byte[] body = body(in);
        count((char) type, body);
        out.write(frame(type, body));
      }
    } catch (EOFException hungUp) {
      // Nothing more is asked.
    }
  }

  /** Greetings have no type: perhaps a wish for encryption first, then the real one. */
  private static void passGreeting(DataInputStream in, OutputStream out) throws IOException {
    byte[] body;
    do {
      body = body(in);
      out.write(
          ByteBuffer.allocate(LENGTH_BYTES + body.length)
              .putInt(LENGTH_BYTES + body.length)
              .put(body)
              .array());
    } while (ByteBuffer.wrap(body).getInt() != PROTOCOL_3_0);
  }

  private static byte[] body(DataInputStream in) throws IOException {
    return in.readNBytes(in.readInt() - LENGTH_BYTES);
  }

  private static byte[] frame(int type, byte[] body) {
    return ByteBuffer.allocate(1 + LENGTH_BYTES + body.length)
        .put((byte) type)
        .putInt(LENGTH_BYTES + body.length)
        .put(body)
        .array();
  }

  private void count(char type, byte[] body) {
    ByteBuffer message = ByteBuffer.wrap(body);
    switch (type) {
      case 'P' -> statements.put(text(message), text(message)); // parse: name, SQL
      case 'B' -> portals.put(text(message), text(message)); // bind: portal, statement
      case 'E' ->
          count(statements.getOrDefault(portals.getOrDefault(text(message), ""), "unknown"));
      case 'Q' -> {
        String sql = text(message);
        count(sql);
        if (!sql.startsWith("BEGIN")) { // which the driver sends along with the first statement
          counts.roundTrip();
        }
      }
      case 'S' -> counts.roundTrip(); // sync: the client now waits
      default -> {}
    }
  }

  private void count(String sql) {
    String command = sql.strip().toUpperCase(Locale.ROOT);
    if (command.startsWith("BEGIN")) {
      inTransaction = true;
    } else if (command.startsWith("COMMIT")) {
      inTransaction = false;
      counts.commit();
    } else if (command.startsWith("ROLLBACK")) {
      inTransaction = false;
    } else {
      counts.statement();
      if (!inTransaction && WRITING.matcher(command).find()) {
        counts.commit();
      }
    }
  }

  private static String text(ByteBuffer message) {
    ByteBuffer start = message.slice();
    int length = 0;
    while (message.get() != 0) {
      length++;
    }
    return StandardCharsets.UTF_8.decode(start.limit(length)).toString();
  }
}

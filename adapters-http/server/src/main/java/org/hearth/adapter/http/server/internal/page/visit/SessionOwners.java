package org.hearth.adapter.http.server.internal.page.visit;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.hearth.adapter.http.server.internal.page.draft.Owner;
import org.hearth.adapter.http.server.internal.web.Sha256;
import org.hearth.application.port.in.signin.Sessions.SessionToken;
import org.springframework.stereotype.Component;

/**
 * Whose session a browser's cookie stood for, also after the session ended: a form that is sent too
 * late is kept for its owner. Digests only, and a bounded number of them.
 */
@Component
class SessionOwners {
  private static final int MOST = 20_000;

  private final Map<String, Owner> owners =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Owner> eldest) {
          return size() > MOST;
        }
      };

  synchronized void remember(SessionToken session, Owner owner) {
    owners.put(digest(session), owner);
  }

  synchronized Optional<Owner> of(SessionToken session) {
    return Optional.ofNullable(owners.get(digest(session)));
  }

  private static String digest(SessionToken session) {
    return Sha256.hex(session.text().getBytes(StandardCharsets.UTF_8));
  }
}

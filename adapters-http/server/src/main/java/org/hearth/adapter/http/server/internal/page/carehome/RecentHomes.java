package org.hearth.adapter.http.server.internal.page.carehome;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hearth.adapter.http.server.internal.page.draft.Owner;
import org.hearth.adapter.http.server.internal.page.view.Link;
import org.springframework.stereotype.Component;

/**
 * The care homes that each user looked at last, in this server's memory: a convenience that a
 * restart forgets. Bounded in homes and in users.
 */
@Component
public class RecentHomes {
  private static final int MOST_OF_ONE = 5;
  private static final int MOST_USERS = 5_000;

  private final Map<Owner, List<Link>> recent =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Owner, List<Link>> eldest) {
          return size() > MOST_USERS;
        }
      };

  synchronized void remember(Owner owner, Link home) {
    List<Link> homes = new ArrayList<>(of(owner));
    homes.removeIf(known -> known.href().equals(home.href()));
    homes.add(0, home);
    recent.put(owner, List.copyOf(homes.subList(0, Math.min(MOST_OF_ONE, homes.size()))));
  }

  /** The last first. */
  public synchronized List<Link> of(Owner owner) {
    return recent.getOrDefault(owner, List.of());
  }
}

package org.hearth.adapter.http.server.internal.page.draft;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.hearth.application.Settings;
import org.springframework.stereotype.Component;

/**
 * The forms in progress of all users, each for its owner alone. They are kept in this server's
 * memory, so that what was typed is in no address, no cookie and no database.
 */
@Component
public class Drafts {
  private final DraftStore store;

  public Drafts(Settings settings) {
    this.store = new DraftStore(settings.clock());
  }

  /** The draft, if its owner asks. */
  public Optional<Draft> find(Owner owner, UUID id) {
    return store.find(owner, id);
  }

  /** Keeps what was typed, and how often it was refused until now. */
  public Draft type(Owner owner, UUID id, String address, Map<String, String> fields) {
    Draft typed =
        find(owner, id)
            .map(before -> before.retyped(address, fields))
            .orElseGet(() -> Draft.typed(address, fields));
    store.put(owner, id, typed);
    return typed;
  }

  /** Keeps a new draft or search, and tells its identifier. */
  public UUID begin(Owner owner, Function<UUID, String> address, Map<String, String> fields) {
    UUID id = DraftId.next();
    store.put(owner, id, Draft.typed(address.apply(id), fields));
    return id;
  }

  public void put(Owner owner, UUID id, Draft draft) {
    store.put(owner, id, draft);
  }

  /** Forgets what is done with. */
  public void forget(Owner owner, UUID id) {
    store.remove(owner, id);
  }
}

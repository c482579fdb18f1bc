package org.hearth.adapter.http.server.internal.page.draft;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.hearth.adapter.http.wire.ProblemJson;
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
  public void type(Owner owner, UUID id, String address, Map<String, String> fields) {
    int attempt = find(owner, id).map(Draft::attempt).orElse(0);
    store.put(owner, id, new Draft(address, fields, Optional.empty(), attempt));
  }

  /** Keeps a new draft or search, and tells its identifier. */
  public UUID begin(Owner owner, Function<UUID, String> address, Map<String, String> fields) {
    UUID id = DraftId.next();
    store.put(owner, id, Draft.typed(address.apply(id), fields));
    return id;
  }

  /** Keeps a draft with why it was refused. */
  public void refuse(
      Owner owner,
      UUID id,
      String address,
      Map<String, String> fields,
      ProblemJson refusal,
      int attempt) {
    store.put(owner, id, new Draft(address, fields, Optional.of(refusal), attempt + 1));
  }

  public void put(Owner owner, UUID id, Draft draft) {
    store.put(owner, id, draft);
  }

  /** Forgets what is done with. */
  public void forget(Owner owner, UUID id) {
    store.remove(owner, id);
  }
}

package org.hearth.testkit.storage;

import org.hearth.testkit.event.DeliveringEventsStory;
import org.hearth.testkit.event.TellingEventsStory;

/** What Hearth asks of a storage that keeps events for a host. */
public interface EventStorageContract
    extends EventOutboxContract, TellingEventsStory, DeliveringEventsStory {}

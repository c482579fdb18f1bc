package org.hearth.adapter.inmemory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.hearth.application.port.out.ChangeSet;
import org.hearth.application.port.out.account.AccountKeys;
import org.hearth.domain.account.Account;
import org.hearth.domain.account.AccountId;
import org.hearth.domain.patient.AccountHolder;
import org.hearth.testkit.storage.Sample;
import org.hearth.testkit.storage.SampleStorage;
import org.junit.jupiter.api.Test;

class ReadersSeeWholeCommitsTest {
  private static final int COMMITS = 2_000;

  /** Two changes of one commit amend two accounts: no reader sees one without the other. */
  @Test
  void a_reader_sees_all_of_a_commit_or_nothing_of_it() throws Exception {
    SampleStorage given = SampleStorage.on(new InMemoryStorage());
    AccountHolder one = given.accountHolder();
    AccountHolder other = given.accountHolder();
    CountDownLatch writing = new CountDownLatch(1);
    ExecutorService threads = Executors.newFixedThreadPool(2);
    try {
      Future<List<Long>> read =
          threads.submit(() -> readUntil(given, COMMITS, Set.of(one.id(), other.id()), writing));
      writing.await();
      AccountHolder first = one;
      AccountHolder second = other;
      for (int i = 0; i < COMMITS; i++) {
        first = first.amended(Sample.contact(), first.email());
        second = second.amended(Sample.contact(), second.email());
        List<ChangeSet> both =
            List.of(
                given.change(first.id()).amend(first, first).build(),
                given.change(second.id()).amend(second, second).build());
        assertThat(given.storage().changes().commit(both).cardinality()).isEqualTo(2);
      }

      assertThat(read.get()).isSorted().endsWith((long) COMMITS);
    } finally {
      threads.shutdownNow();
    }
  }

  private static List<Long> readUntil(
      SampleStorage given, long last, Set<AccountId> ids, CountDownLatch reading) {
    List<Long> versions = new ArrayList<>();
    AccountKeys keys = new AccountKeys(ids, Set.of(), Set.of());
    do {
      List<Account> accounts = given.storage().accounts().find(keys);
      assertThat(accounts.get(0).version()).isEqualTo(accounts.get(1).version());
      versions.add(accounts.get(0).version());
      reading.countDown();
    } while (versions.get(versions.size() - 1) < last);
    return versions;
  }
}

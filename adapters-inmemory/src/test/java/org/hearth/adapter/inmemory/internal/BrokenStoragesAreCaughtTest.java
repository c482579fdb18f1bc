package org.hearth.adapter.inmemory.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectMethod;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.hearth.testkit.race.RaceContract;
import org.hearth.testkit.storage.StorageContract;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.Event;

/** The contracts are tested themselves: each notices a storage that breaks it. */
public class BrokenStoragesAreCaughtTest {

  @ParameterizedTest
  @EnumSource
  void a_broken_storage_fails_the_test_that_is_to_catch_it(BrokenStorage broken) {
    List<Event> finished =
        EngineTestKit.engine("junit-jupiter")
            .configurationParameter(BrokenStorageRun.WHICH, broken.name())
            .selectors(selectMethod(BrokenStorageRun.class, broken.caughtBy()))
            .execute()
            .testEvents()
            .finished()
            .list();

    assertThat(finished).hasSize(1);
    assertThat(finished.get(0).getRequiredPayload(TestExecutionResult.class).getThrowable())
        .containsInstanceOf(AssertionError.class);
  }

  @ParameterizedTest
  @MethodSource("contracts")
  void each_contract_has_a_broken_storage_to_catch(Class<?> contract) {
    List<String> tests =
        Arrays.stream(contract.getDeclaredMethods())
            .filter(method -> method.isAnnotationPresent(Test.class))
            .map(Method::getName)
            .toList();

    assertThat(Arrays.stream(BrokenStorage.values()).map(BrokenStorage::caughtBy))
        .containsAnyElementsOf(tests);
  }

  static Stream<Class<?>> contracts() {
    Stream<Class<?>> parts =
        Arrays.stream(StorageContract.class.getInterfaces())
            .flatMap(part -> Arrays.stream(part.getInterfaces()));
    return Stream.concat(parts, Stream.of(RaceContract.class));
  }
}

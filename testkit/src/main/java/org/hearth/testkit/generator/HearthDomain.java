package org.hearth.testkit.generator;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.configurators.ArbitraryConfigurator;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.providers.ArbitraryProvider;
import net.jqwik.api.providers.TypeUsage;

/**
 * Every value, every form and a {@link Roster} for jqwik: {@code @Domain(HearthDomain.class)} on a
 * property or its class, and {@code @ForAll PatientForm} needs no more. All of them are right; the
 * generators of this package make those that are wrong.
 */
@Domain(DomainContext.Global.class)
public final class HearthDomain implements DomainContext {
  @Override
  public Collection<ArbitraryProvider> getArbitraryProviders() {
    return Generators.types().stream().<ArbitraryProvider>map(Provider::new).toList();
  }

  @Override
  public Collection<ArbitraryConfigurator> getArbitraryConfigurators() {
    return List.of();
  }

  private record Provider(Class<?> type) implements ArbitraryProvider {
    @Override
    public boolean canProvideFor(TypeUsage target) {
      return target.isOfType(type);
    }

    @Override
    public Set<Arbitrary<?>> provideFor(TypeUsage target, SubtypeProvider subtypes) {
      return Set.of(Generators.of(type));
    }
  }
}

package org.hearth.adapter.http.server.internal.health;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.actuate.endpoint.EndpointId;
import org.springframework.boot.actuate.endpoint.web.AdditionalPathsMapper;
import org.springframework.boot.actuate.endpoint.web.WebServerNamespace;
import org.springframework.boot.health.actuate.endpoint.AdditionalHealthEndpointPath;
import org.springframework.boot.health.actuate.endpoint.HealthEndpointGroup;
import org.springframework.boot.health.actuate.endpoint.HealthEndpointGroups;
import org.springframework.boot.health.actuate.endpoint.HealthEndpointGroupsPostProcessor;
import org.springframework.stereotype.Component;

/**
 * Answers at {@code /health}, which is open to strangers, what {@code /livez} answers, and hides
 * which parts there are. {@code /livez} and {@code /readyz} stay as they are.
 */
@Component
class PublicHealth implements HealthEndpointGroupsPostProcessor {
  private static final String LIVENESS = "liveness";

  @Override
  public HealthEndpointGroups postProcessHealthEndpointGroups(HealthEndpointGroups groups) {
    return new LivenessAlone(groups);
  }

  private record LivenessAlone(HealthEndpointGroups groups)
      implements HealthEndpointGroups, AdditionalPathsMapper {
    @Override
    public HealthEndpointGroup getPrimary() {
      return Objects.requireNonNullElseGet(groups.get(LIVENESS), groups::getPrimary);
    }

    @Override
    public Set<String> getNames() {
      return Set.of();
    }

    @Override
    public @Nullable HealthEndpointGroup get(String name) {
      return null;
    }

    @Override
    public @Nullable HealthEndpointGroup get(AdditionalHealthEndpointPath path) {
      return groups.get(path);
    }

    @Override
    public Set<HealthEndpointGroup> getAllWithAdditionalPath(WebServerNamespace namespace) {
      return groups.getAllWithAdditionalPath(namespace);
    }

    @Override
    public @Nullable List<String> getAdditionalPaths(EndpointId id, WebServerNamespace namespace) {
      return groups instanceof AdditionalPathsMapper mapper
          ? mapper.getAdditionalPaths(id, namespace)
          : null;
    }
  }
}

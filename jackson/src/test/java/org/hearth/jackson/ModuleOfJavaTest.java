package org.hearth.jackson;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JacksonModule;

class ModuleOfJavaTest {
  @Test
  void jackson_finds_the_module_on_the_module_path_too() {
    ModuleDescriptor module =
        ModuleFinder.of(Path.of("target", "classes"))
            .find("org.hearth.jackson")
            .orElseThrow()
            .descriptor();

    assertThat(module.provides())
        .singleElement()
        .satisfies(
            service -> {
              assertThat(service.service()).isEqualTo(JacksonModule.class.getName());
              assertThat(service.providers()).containsExactly(HearthModule.class.getName());
            });
    assertThat(module.exports())
        .extracting(ModuleDescriptor.Exports::source)
        .containsExactly("org.hearth.jackson");
  }
}

package org.hearth.app.jar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the jar says that it consists of (CycloneDX). */
record BillOfMaterials(List<Component> components) {
  /**
   * A library or a module.
   *
   * @param sha256 of its jar; empty for modules of Hearth
   */
  record Component(String group, String name, String version, String sha256) {
    /** The name of its jar in a repository. */
    String file() {
      return name + "-" + version + ".jar";
    }
  }

  /** Where the manifest says that it is, as Spring Boot has it. */
  static BillOfMaterials of(JarFile jar) throws IOException {
    Attributes manifest = jar.getManifest().getMainAttributes();
    assertThat(manifest.getValue("Sbom-Format")).isEqualTo("CycloneDX");
    String location = manifest.getValue("Sbom-Location");
    try (InputStream bytes = jar.getInputStream(jar.getEntry(location))) {
      JsonNode bill = new JsonMapper().readTree(bytes);
      assertThat(bill.path("bomFormat").asString()).isEqualTo("CycloneDX");
      return new BillOfMaterials(
          StreamSupport.stream(bill.path("components").spliterator(), false)
              .map(BillOfMaterials::component)
              .toList());
    }
  }

  private static Component component(JsonNode said) {
    return new Component(
        said.path("group").asString(),
        said.path("name").asString(),
        said.path("version").asString(),
        StreamSupport.stream(said.path("hashes").spliterator(), false)
            .filter(hash -> hash.path("alg").asString().equals("SHA-256"))
            .map(hash -> hash.path("content").asString())
            .findFirst()
            .orElse(""));
  }
}

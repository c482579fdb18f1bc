package org.hearth.testkit.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Links of documents lead to files that exist, and to the decision whose number they show. */
class LinksOfDocumentsTest {
  private final Repository repository = Repository.ofThisModule();
  private final List<DocumentLink> links =
      repository.documents().stream().flatMap(path -> linksOf(path).stream()).toList();

  @Test
  void the_documents_of_the_repository_of_its_modules_and_the_guides_are_read() {
    assertThat(repository.documents())
        .contains("README.md", "SECURITY.md", "benchmarks/README.md", "docs/rules.md")
        .contains("docs/decisions/README.md", "docs/decisions/0001-modules.md")
        .doesNotHaveDuplicates();
  }

  @Test
  void every_link_leads_to_a_file_that_exists() {
    assertThat(links).hasSizeGreaterThan(50);
    assertThat(links).filteredOn(DocumentLink::isBroken).isEmpty();
  }

  @Test
  void every_link_that_shows_a_number_leads_to_the_decision_with_that_number() {
    assertThat(links).filteredOn(DocumentLink::isNumbered).hasSizeGreaterThan(20);
    assertThat(links).filteredOn(DocumentLink::namesAnotherDecision).isEmpty();
  }

  @Test
  void links_to_other_sites_and_to_sections_of_the_same_document_are_left_out() {
    assertThat(linksIn("[a site](https://hearth.example/a), [mail](mailto:a@hearth.example)"))
        .isEmpty();
    assertThat(linksIn("[below](#limits), `read[0]` (1)")).isEmpty();
    assertThat(linksIn("[the limits](docs/rules.md#limits)"))
        .extracting(DocumentLink::text, DocumentLink::target)
        .containsExactly(tuple("the limits", "docs/rules.md"));
  }

  @Test
  void a_missing_file_and_a_wrong_number_are_found() {
    assertThat(linksIn("([1](docs/decisions/0001-modules.md))"))
        .singleElement()
        .matches(link -> !link.isBroken() && !link.namesAnotherDecision());
    assertThat(linksIn("[the file](docs/no-such-file.md)"))
        .singleElement()
        .matches(DocumentLink::isBroken);
    assertThat(linksIn("decisions [2](docs/decisions/0001-modules.md) and [1](docs/rules.md)"))
        .hasSize(2)
        .allMatch(DocumentLink::namesAnotherDecision);
  }

  private List<DocumentLink> linksOf(String path) {
    return DocumentLink.in(repository.root().resolve(path), repository.document(path));
  }

  private List<DocumentLink> linksIn(String markdown) {
    return DocumentLink.in(repository.root().resolve("README.md"), markdown);
  }
}

package org.hearth.testkit.rules;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A relative link of a document.
 *
 * @param document the document's own path
 * @param text what the document shows
 * @param target the path of the file, from the document's folder
 */
record DocumentLink(Path document, String text, String target) {
  private static final Pattern LINK = Pattern.compile("\\[([^\\[\\]]+)]\\(([^()\\s]+)\\)");
  private static final Pattern ANOTHER_SITE = Pattern.compile("[a-z]+:.*");
  private static final Pattern NUMBER = Pattern.compile("\\d+");

  /** The links of a document's text, without those to other sites and to its own sections. */
  static List<DocumentLink> in(Path document, String markdown) {
    return LINK.matcher(markdown)
        .results()
        .filter(link -> !ANOTHER_SITE.matcher(link.group(2)).matches())
        .map((MatchResult link) -> new DocumentLink(document, link.group(1), file(link.group(2))))
        .filter(link -> !link.target().isEmpty())
        .toList();
  }

  /** Whether there is no such file. */
  boolean isBroken() {
    return !Files.exists(document.resolveSibling(target));
  }

  /** Whether the text is a number alone, which is a decision's. */
  boolean isNumbered() {
    return NUMBER.matcher(text).matches();
  }

  /** Whether the text is a number, and the file's name begins with another one or with none. */
  boolean namesAnotherDecision() {
    String name = target.substring(target.lastIndexOf('/') + 1);
    return isNumbered()
        && !name.startsWith(String.format(Locale.ROOT, "%04d-", Integer.parseInt(text)));
  }

  private static String file(String link) {
    int section = link.indexOf('#');
    return section < 0 ? link : link.substring(0, section);
  }
}

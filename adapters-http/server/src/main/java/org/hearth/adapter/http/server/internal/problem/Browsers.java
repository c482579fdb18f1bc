package org.hearth.adapter.http.server.internal.problem;

import java.util.List;
import java.util.Set;
import org.hearth.adapter.http.server.internal.web.ApiPaths;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.util.MimeType;

/** Distinguishes browsers that show pages from programs that call the API. */
final class Browsers {
  private static final Set<String> PAGES = Set.of("text/html", "application/xhtml+xml");
  private static final Set<String> PROBLEMS =
      Set.of("application/json", "application/problem+json");

  private Browsers() {}

  /** Whether an answer is to be a page: the API answers what its description says, to anyone. */
  static boolean wantPage(String path, List<String> accepted) {
    return !path.equals(ApiPaths.V1)
        && !path.startsWith(ApiPaths.V1 + "/")
        && preferPages(accepted);
  }

  /** A page is named, and JSON is not named with a higher quality; ranges name neither. */
  private static boolean preferPages(List<String> accepted) {
    try {
      List<MediaType> types = MediaType.parseMediaTypes(accepted);
      double pages = quality(types, PAGES);
      return pages > 0 && pages >= quality(types, PROBLEMS);
    } catch (InvalidMediaTypeException unreadable) {
      return false;
    }
  }

  private static double quality(List<MediaType> types, Set<String> named) {
    return types.stream()
        .filter(type -> named.contains(essence(type)))
        .mapToDouble(MediaType::getQualityValue)
        .max()
        .orElse(0);
  }

  private static String essence(MimeType type) {
    return type.getType() + "/" + type.getSubtype();
  }
}

package org.hearth.adapter.http.server.internal.page.view;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.io.ClassPathResource;
import org.springframework.web.servlet.resource.ContentVersionStrategy;

/**
 * The style sheets and the icon. Their addresses name their content, so that a browser fetches each
 * once, and fetches another at once after an upgrade.
 */
public final class Assets {
  /** On the class path. */
  public static final String FOLDER = "org/hearth/adapter/http/server/page/";

  /** In the order in which they apply. */
  private static final List<String> SHEETS = List.of("govuk-frontend.min.css", "hearth.css");

  private static final String ICON = "hearth.svg";

  /** What the addresses have before the name: digests of the contents. */
  public static final String VERSION =
      Stream.concat(SHEETS.stream(), Stream.of(ICON))
          .map(Assets::digest)
          .map(digest -> digest.substring(0, 8))
          .collect(Collectors.joining("-"));

  private static final List<String> SHEET_ADDRESSES = SHEETS.stream().map(Assets::address).toList();
  private static final String ICON_ADDRESS = address(ICON);

  private Assets() {}

  public static List<String> styleSheets() {
    return SHEET_ADDRESSES;
  }

  public static String icon() {
    return ICON_ADDRESS;
  }

  private static String digest(String name) {
    return new ContentVersionStrategy().getResourceVersion(new ClassPathResource(FOLDER + name));
  }

  private static String address(String name) {
    return "/assets/" + VERSION + "/" + name;
  }
}

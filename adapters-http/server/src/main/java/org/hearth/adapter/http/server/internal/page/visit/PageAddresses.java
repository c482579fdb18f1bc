package org.hearth.adapter.http.server.internal.page.visit;

import java.util.List;
import java.util.Objects;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.server.PathContainer;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.pattern.PathPattern;

/** Finds the page that belongs to an address. Some addresses take forms and cannot be opened. */
@Component
public class PageAddresses {
  /** Known only after the server has started: the mapping needs the visits, which need this. */
  private final ObjectProvider<RequestMappingHandlerMapping> routes;

  PageAddresses(
      @Qualifier("requestMappingHandlerMapping")
          ObjectProvider<RequestMappingHandlerMapping> routes) {
    this.routes = routes;
  }

  /** The address itself where it can be opened; else the nearest above it that can. */
  public String nearest(String address) {
    List<PathPattern> pages = pages();
    String page = address;
    while (!page.isEmpty() && !isOneOf(pages, page)) {
      page = page.substring(0, page.lastIndexOf('/'));
    }
    return page.isEmpty() ? "/" : page;
  }

  private static boolean isOneOf(List<PathPattern> pages, String address) {
    PathContainer path = PathContainer.parsePath(address);
    return pages.stream().anyMatch(page -> page.matches(path));
  }

  private List<PathPattern> pages() {
    return routes.getObject().getHandlerMethods().keySet().stream()
        .filter(route -> route.getMethodsCondition().getMethods().contains(RequestMethod.GET))
        .map(RequestMappingInfo::getPathPatternsCondition)
        .filter(Objects::nonNull)
        .flatMap(condition -> condition.getPatterns().stream())
        .toList();
  }
}

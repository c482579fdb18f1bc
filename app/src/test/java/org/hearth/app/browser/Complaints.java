package org.hearth.app.browser;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What a browser complains of while it shows pages, what axe finds against WCAG 2.2 AA, and pages
 * that are heavy.
 */
final class Complaints {
  private static final List<String> WCAG_2_2_AA =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

  private static final Set<String> GRAVE = Set.of("error", "warning");

  private static final int MOST_BYTES = 60_000;

  /** Once the first page has brought the style sheets and the icon. */
  private static final int MOST_ASSETS = 2;

  private static final String FETCHED_ASSETS =
      "performance.getEntriesByType('resource').filter(asset => asset.transferSize > 0).length";

  /** An error summary takes the focus, and each of its links leads to a field. */
  private static final String FAULT_OF_SUMMARY =
      """
      () => {
        const summary = document.querySelector('.govuk-error-summary');
        if (!summary) return '';
        if (document.activeElement !== summary) return 'the error summary has no focus';
        const lost = [...summary.querySelectorAll('a')]
            .map(link => link.hash)
            .filter(hash => !document.querySelector('input' + hash + ', textarea' + hash));
        return lost.length ? 'the error summary leads to no field: ' + lost : '';
      }""";

  private final Page page;
  private final boolean scripts;
  private final List<String> heard = new ArrayList<>();
  private int pages;

  /**
   * Listens to the page.
   *
   * @param scripts whether the browser runs scripts, without which axe cannot look; pages are the
   *     same either way
   */
  Complaints(Page page, boolean scripts) {
    this.page = page;
    this.scripts = scripts;
    page.onConsoleMessage(this::complain);
    page.onRequestFailed(request -> heard.add("failed: " + request.failure()));
    page.onResponse(this::hear);
    page.onDialog(
        dialog -> {
          heard.add("a script ran");
          dialog.dismiss();
        });
  }

  /** Answers that are none stand in the console as well. */
  private void complain(ConsoleMessage message) {
    if (GRAVE.contains(message.type()) && !message.text().startsWith("Failed to load resource")) {
      heard.add(message.text());
    }
  }

  /** A page may answer that something is wrong; what it is made of may not. */
  private void hear(Response response) {
    if (response.request().isNavigationRequest()) {
      pages++;
    } else if (response.status() >= 400) {
      heard.add(response.status() + ": " + response.request().resourceType());
    }
  }

  /** All that is wrong with the page, and what was heard on the way to it. */
  List<String> all() {
    List<String> faults = new ArrayList<>(heard);
    if (scripts) {
      violations().stream().map(Complaints::text).forEach(faults::add);
    }
    if (scrollsSideways()) {
      faults.add("the page is wider than the window");
    }
    String fault = (String) page.evaluate(FAULT_OF_SUMMARY);
    if (!fault.isEmpty()) {
      faults.add(fault);
    }
    int bytes = page.content().getBytes(StandardCharsets.UTF_8).length;
    if (bytes > MOST_BYTES) {
      faults.add("the page has " + bytes + " bytes");
    }
    int assets = ((Number) page.evaluate(FETCHED_ASSETS)).intValue();
    if (pages > 1 && assets > MOST_ASSETS) {
      faults.add("the page fetches " + assets + " assets");
    }
    return faults;
  }

  /**
   * Without what axe finds in order, and within the page itself: its other way opens a blank page
   * each time, for frames, of which Hearth's pages have none.
   */
  private List<Rule> violations() {
    AxeRunOptions options = new AxeRunOptions();
    options.setResultTypes(List.of("violations"));
    return new AxeBuilder(page)
        .options(options)
        .withTags(WCAG_2_2_AA)
        .setLegacyMode(true)
        .analyze()
        .getViolations();
  }

  private static String text(Rule rule) {
    return rule.getHelp() + ": " + rule.getNodes().get(0).getHtml();
  }

  private boolean scrollsSideways() {
    return (Boolean)
        page.evaluate(
            "document.documentElement.scrollWidth > document.documentElement.clientWidth");
  }
}

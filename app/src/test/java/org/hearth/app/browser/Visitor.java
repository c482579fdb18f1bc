package org.hearth.app.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A user of a browser, who finds fields and buttons by their labels. */
final class Visitor implements AutoCloseable {
  private static final List<String> WCAG_2_2_AA =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

  private static final Set<String> GRAVE = Set.of("error", "warning");

  private final Playwright playwright;
  private final BrowserContext context;
  private final Page page;
  private final List<String> complaints = new ArrayList<>();

  private Visitor(Playwright playwright, Browser browser, URI server, boolean scripts) {
    this.playwright = playwright;
    this.context =
        browser.newContext(
            new Browser.NewContextOptions()
                .setBaseURL(server.toString())
                .setJavaScriptEnabled(scripts));
    this.page = context.newPage();
    page.onConsoleMessage(this::complain);
    page.onRequestFailed(request -> complaints.add("failed: " + request.failure()));
    page.onResponse(this::hear);
  }

  /** Answers that are none stand in the console as well. */
  private void complain(ConsoleMessage message) {
    if (GRAVE.contains(message.type()) && !message.text().startsWith("Failed to load resource")) {
      complaints.add(message.text());
    }
  }

  /** A page may answer that something is wrong; what it is made of may not. */
  private void hear(Response response) {
    if (response.status() >= 400 && !response.request().isNavigationRequest()) {
      complaints.add(response.status() + ": " + response.request().resourceType());
    }
  }

  /** The browser is the one that the build names. */
  static Visitor of(URI server, boolean scripts) {
    Playwright playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    Browser browser =
        playwright
            .chromium()
            .launch(
                new BrowserType.LaunchOptions()
                    .setExecutablePath(Path.of(System.getProperty("hearth.browser")))
                    .setArgs(List.of("--no-sandbox", "--disable-gpu", "--disable-quic")));
    return new Visitor(playwright, browser, server, scripts);
  }

  Visitor goTo(String address) {
    page.navigate(address);
    return this;
  }

  Visitor fill(String label, String text) {
    page.getByLabel(label).fill(text);
    return this;
  }

  Visitor press(String button) {
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button)).click();
    return arrive();
  }

  Visitor follow(String link) {
    page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link)).click();
    return arrive();
  }

  /** A click ends when the next page begins to come. */
  private Visitor arrive() {
    page.waitForLoadState();
    return this;
  }

  String heading() {
    return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)).innerText();
  }

  /** All that the page says. */
  String text() {
    return page.getByRole(AriaRole.MAIN).innerText();
  }

  String title() {
    return page.title();
  }

  /** How many fonts the page would have the browser fetch. */
  int fonts() {
    return ((Number) page.evaluate("document.fonts.size")).intValue();
  }

  /** What axe finds against WCAG 2.2 AA, and what the browser complained of (CSP, broken links). */
  List<String> faults() {
    List<String> faults = new ArrayList<>(complaints);
    new AxeBuilder(page)
        .withTags(WCAG_2_2_AA).analyze().getViolations().stream()
            .map(Rule::getHelp)
            .forEach(faults::add);
    return faults;
  }

  @Override
  public void close() {
    context.close();
    playwright.close();
  }
}

package org.hearth.app.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** A user at a browser, who finds fields and buttons by their labels. */
final class Visitor implements AutoCloseable {
  /** In milliseconds; other tests may keep the machine busy. */
  private static final double LONGEST_WAIT = 120_000;

  private final BrowserContext context;
  private final Page page;
  private final Screen screen;
  private final Complaints complaints;
  private final Keyboard keyboard;
  private final String journey;
  private int pictures;
  private int loads;

  /** The headings of the pages that came; a form that comes again with its errors is one. */
  private final Set<String> pages = new LinkedHashSet<>();

  private Visitor(Browser browser, URI server, Screen screen, String journey) {
    this.screen = screen;
    this.journey = journey;
    this.context =
        browser.newContext(
            new Browser.NewContextOptions()
                .setBaseURL(server.toString())
                .setViewportSize(screen.width(), 900)
                .setJavaScriptEnabled(screen.runsScripts()));
    context.setDefaultTimeout(LONGEST_WAIT);
    this.page = context.newPage();
    page.onLoad(loaded -> loads++);
    this.complaints = new Complaints(page, screen.runsScripts());
    this.keyboard = new Keyboard(page);
  }

  /**
   * A user with cookies and a cache of their own.
   *
   * @param journey what the pictures are called
   */
  static Visitor of(URI server, Screen screen, String journey) {
    return new Visitor(OneBrowser.started(), server, screen, journey);
  }

  Visitor goTo(String address) {
    page.navigate(address);
    return this;
  }

  Visitor signIn(String email, String password) {
    return goTo("/sign-in")
        .fill("E-mail address", email)
        .fill("Password", password)
        .press("Sign in");
  }

  Visitor fill(String label, String text) {
    Locator field = page.getByLabel(label, new Page.GetByLabelOptions().setExact(true));
    if (screen.isKeyboardAlone()) {
      keyboard.write(field, text);
    } else {
      field.fill(text);
    }
    return this;
  }

  /** Writes the same into every field for text, whatever the browser thinks of it. */
  Visitor fillAll(String text) {
    for (Locator field : page.locator("main input:not([type=hidden]), main textarea").all()) {
      String type = field.getAttribute("type");
      if (!"checkbox".equals(type) && !"radio".equals(type)) {
        field.fill(text);
      }
    }
    return this;
  }

  /** Chooses a file, as the browser's dialog does; no key reaches that. */
  Visitor attach(String label, String fileName, String content) {
    page.getByLabel(label, new Page.GetByLabelOptions().setExact(true))
        .setInputFiles(
            new FilePayload(fileName, "text/csv", content.getBytes(StandardCharsets.UTF_8)));
    return this;
  }

  /** The file to which a link leads, as the browser gets it for this user. */
  String download(String link) {
    String address =
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link).setExact(true))
            .getAttribute("href");
    return context.request().get(address).text();
  }

  /** Fills in the one date of a form. */
  Visitor fillDate(String day, String month, String year) {
    return fill("Day", day).fill("Month", month).fill("Year", year);
  }

  /** Ticks a box, or chooses one of several. */
  Visitor choose(String label) {
    Locator box = page.getByLabel(label, new Page.GetByLabelOptions().setExact(true));
    if (screen.isKeyboardAlone()) {
      keyboard.choose(box);
    } else {
      box.check();
    }
    return this;
  }

  Visitor press(String button) {
    return activate(AriaRole.BUTTON, button);
  }

  Visitor follow(String link) {
    return activate(AriaRole.LINK, link);
  }

  private Visitor activate(AriaRole role, String name) {
    Locator found =
        page.getByRole(role, new Page.GetByRoleOptions().setName(name).setExact(true)).first();
    if (screen.isKeyboardAlone()) {
      int before = loads;
      keyboard.enter(found);
      page.waitForCondition(() -> loads > before);
    } else {
      found.click();
      // A click ends when the next page begins to come.
      page.waitForLoadState();
    }
    pages.add(heading());
    return this;
  }

  /**
   * Looks at the page: it has this heading, nothing is wrong with it, and a picture of it is kept.
   */
  Visitor sees(String heading) {
    assertThat(heading()).isEqualTo(heading);
    if (screen.hasLargeText()) {
      page.evaluate("document.documentElement.style.fontSize = '200%'");
    }
    Path picture =
        Path.of(
            "target/screenshots", screen.folder(), "%s-%02d.png".formatted(journey, ++pictures));
    page.screenshot(new Page.ScreenshotOptions().setPath(picture).setFullPage(true));
    assertThat(faults()).as(heading).isEmpty();
    return this;
  }

  /** Counts pages from the next one on. */
  Visitor countPages() {
    pages.clear();
    return this;
  }

  /** The pages that came since. */
  Set<String> pages() {
    return pages;
  }

  String heading() {
    return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)).innerText();
  }

  /** All that the page says. */
  String text() {
    return page.getByRole(AriaRole.MAIN).innerText();
  }

  /** What an element says that has an identifier. */
  String textOf(String id) {
    return page.locator("#" + id).innerText();
  }

  String title() {
    return page.title();
  }

  String valueOf(String label) {
    return page.getByLabel(label, new Page.GetByLabelOptions().setExact(true)).inputValue();
  }

  /** How many fonts the page would have the browser fetch. */
  int fonts() {
    return ((Number) page.evaluate("document.fonts.size")).intValue();
  }

  List<String> faults() {
    return complaints.all();
  }

  @Override
  public void close() {
    context.close();
  }
}

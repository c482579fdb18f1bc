package org.hearth.app.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * The browser that the build names, started once for all tests of a process, since its start takes
 * longer than many a test. It ends with the process.
 */
final class OneBrowser {
  private static final Browser STARTED = start();

  private OneBrowser() {}

  static Browser started() {
    return STARTED;
  }

  private static Browser start() {
    return Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")))
        .chromium()
        .launch(
            new BrowserType.LaunchOptions()
                .setExecutablePath(Path.of(System.getProperty("hearth.browser")))
                .setArgs(List.of("--no-sandbox", "--disable-gpu", "--disable-quic")));
  }
}

package org.tarikh.site;

import static org.junit.jupiter.api.Assumptions.abort;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The machine's own Chromium. */
final class Chromium implements AutoCloseable {
  private static final List<String> ARGUMENTS =
      List.of(
          "--no-sandbox",
          "--disable-gpu",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync");

  private final Playwright playwright;
  private final Browser browser;

  private Chromium(Path executable) {
    playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    browser =
        playwright
            .chromium()
            .launch(
                new BrowserType.LaunchOptions()
                    .setExecutablePath(executable)
                    .setArgs(ARGUMENTS)
                    .setHeadless(true));
  }

  /**
   * Starts the browser. Where there is none, the test is skipped, or with {@code
   * TARIKH_REQUIRE_CHROMIUM=true} fails.
   */
  static Chromium start() {
    Path executable = Path.of(System.getenv().getOrDefault("CHROMIUM", "/usr/bin/chromium"));
    if (Files.isExecutable(executable)) {
      return new Chromium(executable);
    }
    String message =
        "no Chromium at "
            + executable
            + ": install it, or set the environment variable CHROMIUM to where it is";
    if ("true".equals(System.getenv("TARIKH_REQUIRE_CHROMIUM"))) {
      throw new IllegalStateException(message);
    }
    System.out.println("SKIPPED: the tests in a browser; " + message);
    return abort("skipped: " + message);
  }

  Browser browser() {
    return browser;
  }

  @Override
  public void close() {
    playwright.close();
  }
}

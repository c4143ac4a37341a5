package org.tarikh.site;

import com.microsoft.playwright.Browser.NewContextOptions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** A browser, and servers of the sites that it looks at, for all tests of one class. */
final class Browsing implements BeforeAllCallback, AfterAllCallback {
  private final boolean guarded;
  private final Map<String, SiteServer> servers = new HashMap<>();
  private @Nullable Chromium chromium;

  private Browsing(boolean guarded) {
    this.guarded = guarded;
  }

  /** Pages come with the headers and the policy that the site has. */
  static Browsing guarded() {
    return new Browsing(true);
  }

  /** Pages come without their Content-Security-Policy. */
  static Browsing unguarded() {
    return new Browsing(false);
  }

  @Override
  public void beforeAll(ExtensionContext context) {
    chromium = Chromium.start();
  }

  @Override
  public void afterAll(ExtensionContext context) {
    servers.values().forEach(SiteServer::close);
    if (chromium != null) {
      chromium.close();
    }
  }

  SiteServer server(BuiltSite site) {
    return servers.computeIfAbsent(site.name(), name -> serve(site));
  }

  private SiteServer serve(BuiltSite site) {
    try {
      return new SiteServer(site, guarded);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Visit visit(BuiltSite site) {
    return visit(site, new NewContextOptions());
  }

  Visit visit(BuiltSite site, NewContextOptions options) {
    return new Visit(Objects.requireNonNull(chromium).browser().newContext(options), server(site));
  }
}

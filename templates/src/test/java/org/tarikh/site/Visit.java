package org.tarikh.site;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.Route;
import java.util.ArrayList;
import java.util.List;

/**
 * One reader's look at a site, and all that the browser says meanwhile.
 *
 * <p>Nothing leaves the machine: images of the host that the content names are answered here;
 * whatever else is asked for elsewhere is noted, and fails.
 */
final class Visit implements AutoCloseable {
  private static final String NAMED_BY_THE_CONTENT = "https://images.example.net/";
  private static final String IMAGE =
      "<svg xmlns='http://www.w3.org/2000/svg' width='1200' height='800'/>";

  private final BrowserContext context;
  private final SiteServer server;
  private final Page page;
  private final List<String> complaints = new ArrayList<>();
  private final List<String> elsewhere = new ArrayList<>();

  Visit(BrowserContext context, SiteServer server) {
    this.context = context;
    this.server = server;
    context.addInitScript(
        "addEventListener('securitypolicyviolation',"
            + " e => console.error('policy: ' + e.violatedDirective + ' ' + e.blockedURI))");
    context.route(url -> !url.startsWith(server.origin() + "/"), this::answer);
    page = context.newPage();
    page.onConsoleMessage(message -> complaints.add(message.text()));
    page.onPageError(complaints::add);
    page.onDialog(
        dialog -> {
          complaints.add("dialog: " + dialog.message());
          dialog.dismiss();
        });
    page.onRequestFailed(request -> complaints.add("failed: " + request.url()));
  }

  private void answer(Route route) {
    String url = route.request().url();
    if (!url.startsWith(NAMED_BY_THE_CONTENT)) {
      elsewhere.add(url);
      route.abort();
    } else if (url.endsWith("/none.jpg")) {
      route.fulfill(new Route.FulfillOptions().setStatus(404));
    } else {
      route.fulfill(new Route.FulfillOptions().setContentType("image/svg+xml").setBody(IMAGE));
    }
  }

  Response open(SitePage sitePage) {
    return page.navigate(server.url(sitePage));
  }

  /** Opens what is at an encoded path below the site's base URL. */
  Response open(String path) {
    return page.navigate(server.url(path));
  }

  Page page() {
    return page;
  }

  /**
   * Console messages, errors of scripts, violations of the policy, dialogs, and failed requests.
   */
  List<String> complaints() {
    return complaints;
  }

  /** What was asked for on hosts that the content does not name. */
  List<String> elsewhere() {
    return elsewhere;
  }

  @Override
  public void close() {
    context.close();
  }
}

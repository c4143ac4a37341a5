package org.tarikh.site;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Serves a site as a static host does: below its path, with {@code _headers} and 404.html. */
final class SiteServer implements AutoCloseable {
  private static final Map<String, String> TYPES =
      Map.of(
          "html", "text/html; charset=utf-8",
          "css", "text/css; charset=utf-8",
          "svg", "image/svg+xml",
          "woff2", "font/woff2",
          "xml", "application/xml",
          "txt", "text/plain; charset=utf-8");

  private final BuiltSite site;
  private final boolean guarded;
  private final Map<String, Map<String, String>> headers;
  private final ExecutorService threads = Executors.newFixedThreadPool(4);
  private final HttpServer server;

  /**
   * Serves a site on a free port.
   *
   * @param guarded whether pages have their Content-Security-Policy; without it, nothing but
   *     escaping keeps content from running
   */
  SiteServer(BuiltSite site, boolean guarded) throws IOException {
    this.site = site;
    this.guarded = guarded;
    headers = headersOf(site);
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::serve);
    server.setExecutor(threads);
    server.start();
  }

  /** Where this server has what the site has at an encoded path below its base URL. */
  String url(String path) {
    return origin() + site.base().getRawPath() + path;
  }

  /** Where this server has a page of the site. */
  String url(SitePage page) {
    return origin() + page.url().getRawPath();
  }

  String origin() {
    return "http://localhost:" + server.getAddress().getPort();
  }

  /** The headers by the pattern of the paths that have them. */
  private static Map<String, Map<String, String>> headersOf(BuiltSite site) {
    Map<String, Map<String, String>> headers = new LinkedHashMap<>();
    Map<String, String> current = new LinkedHashMap<>();
    for (String line : site.read("_headers").lines().toList()) {
      if (line.startsWith(" ")) {
        String[] header = line.strip().split(": ", 2);
        current.put(header[0], header[1]);
      } else {
        current = new LinkedHashMap<>();
        headers.put(line, current);
      }
    }
    return headers;
  }

  private void serve(HttpExchange exchange) throws IOException {
    try (exchange) {
      String path = exchange.getRequestURI().getRawPath();
      String file = site.fileAt(site.base().resolve(URI.create(path)));
      Path served = site.root().resolve(file == null ? "404.html" : file);
      String name = served.getFileName().toString();
      byte[] bytes = Files.readAllBytes(served);
      if (guarded) {
        addHeaders(path, exchange.getResponseHeaders());
      } else if (name.endsWith(".html")) {
        bytes = withoutPolicy(new String(bytes, UTF_8)).getBytes(UTF_8);
      }
      String ending = name.substring(name.lastIndexOf('.') + 1);
      String type = TYPES.getOrDefault(ending, "application/octet-stream");
      exchange.getResponseHeaders().set("Content-Type", type);
      exchange.sendResponseHeaders(file == null ? 404 : 200, bytes.length == 0 ? -1 : bytes.length);
      exchange.getResponseBody().write(bytes);
    }
  }

  private void addHeaders(String path, Headers response) {
    headers.forEach(
        (pattern, values) -> {
          if (path.startsWith(pattern.substring(0, pattern.length() - 1))) {
            values.forEach(response::set);
          }
        });
  }

  private static String withoutPolicy(String html) {
    String open = html.replaceFirst("<meta http-equiv=\"Content-Security-Policy\"[^>]*>", "");
    if (open.equals(html)) {
      throw new IllegalStateException("the page has no policy to take away");
    }
    return open;
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}

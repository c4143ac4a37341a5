package org.tarikh.site;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;

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
  private final Map<String, Map<String, String>> headers = new LinkedHashMap<>();
  private final ExecutorService threads = Executors.newFixedThreadPool(4);
  private final HttpServer server;

  /**
   * @param guarded whether pages have their Content-Security-Policy; without it, nothing but
   *     escaping keeps content from running
   */
  SiteServer(BuiltSite site, boolean guarded) throws IOException {
    this.site = site;
    this.guarded = guarded;
    readHeaders();
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::serve);
    server.setExecutor(threads);
    server.start();
  }

  /** The address of a file of the site. */
  String url(String file) {
    return "http://localhost:" + server.getAddress().getPort() + site.base() + file;
  }

  private void readHeaders() {
    String pattern = "";
    for (String line : site.read("_headers").lines().toList()) {
      if (!line.startsWith(" ")) {
        pattern = line;
        headers.put(pattern, new LinkedHashMap<>());
      } else {
        String[] header = line.strip().split(": ", 2);
        headers.getOrDefault(pattern, new LinkedHashMap<>()).put(header[0], header[1]);
      }
    }
  }

  private void serve(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().getPath();
    Path file = fileOf(path);
    int status = file == null ? 404 : 200;
    Path served = file == null ? site.root().resolve("404.html") : file;
    byte[] bytes = Files.readAllBytes(served);
    String name = served.getFileName().toString();
    String type =
        TYPES.getOrDefault(name.substring(name.lastIndexOf('.') + 1), "application/octet-stream");
    if (guarded) {
      headers.forEach(
          (pattern, values) -> {
            if (path.startsWith(pattern.substring(0, pattern.length() - 1))) {
              values.forEach(exchange.getResponseHeaders()::set);
            }
          });
    } else if (name.endsWith(".html")) {
      bytes = withoutPolicy(new String(bytes, UTF_8)).getBytes(UTF_8);
    }
    exchange.getResponseHeaders().set("Content-Type", type);
    exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }

  private static String withoutPolicy(String html) {
    String open = html.replaceFirst("<meta http-equiv=\"Content-Security-Policy\"[^>]*>", "");
    if (open.equals(html)) {
      throw new IllegalStateException("the page has no policy to take away");
    }
    return open;
  }

  private @Nullable Path fileOf(String path) {
    if (!path.startsWith(site.base())) {
      return null;
    }
    String file = path.substring(site.base().length());
    Path resolved =
        site.root().resolve(file.endsWith("/") || file.isEmpty() ? file + "index.html" : file);
    return Files.isRegularFile(resolved) ? resolved : null;
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}

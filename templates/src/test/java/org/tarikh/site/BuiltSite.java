package org.tarikh.site;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.tarikh.BuildReport;

/**
 * A site as it was published.
 *
 * @param name which of the {@link Sites} it is
 * @param content the folder it was made from
 * @param root the output folder
 * @param base its base URL, percent-encoded
 * @param report what the build said
 * @param files all files, below the output folder
 * @param pages the HTML documents among them, sorted by path
 */
record BuiltSite(
    String name,
    Path content,
    Path root,
    URI base,
    BuildReport report,
    Set<String> files,
    List<SitePage> pages) {
  private static final String INDEX = "index.html";

  static BuiltSite of(String name, Path content, Path root, URI base, BuildReport report)
      throws IOException {
    List<String> files = filesIn(root);
    List<SitePage> pages =
        files.stream()
            .filter(file -> file.endsWith(".html"))
            .map(file -> page(root, base, file))
            .toList();
    return new BuiltSite(name, content, root, base, report, Set.copyOf(files), pages);
  }

  private static SitePage page(Path root, URI base, String file) {
    boolean index = file.equals(INDEX) || file.endsWith("/" + INDEX);
    String path = index ? file.substring(0, file.length() - INDEX.length()) : file;
    URI url = URI.create(base + encode(path));
    Document document = Jsoup.parse(read(root.resolve(file)), url.toString());
    return new SitePage(file, url, PageKind.of(file, document), document);
  }

  private static String encode(String path) {
    return Arrays.stream(path.split("/", -1))
        .map(part -> URLEncoder.encode(part, UTF_8).replace("+", "%20"))
        .collect(Collectors.joining("/"));
  }

  /** Whether a URL is one of this site. */
  boolean isInside(URI url) {
    return base.getScheme().equals(url.getScheme())
        && base.getAuthority().equals(url.getAuthority())
        && url.getPath().startsWith(base.getPath());
  }

  /** The file that a host serves at a URL, or null where there is none. */
  @Nullable String fileAt(URI url) {
    if (!isInside(url)) {
      return null;
    }
    String path = url.getPath().substring(base.getPath().length());
    String file = path.isEmpty() || path.endsWith("/") ? path + INDEX : path;
    return files.contains(file) ? file : null;
  }

  /** The pages that a reader is meant to find: not the 404 page, nor those that lead on. */
  Stream<SitePage> listedPages() {
    return pages.stream().filter(page -> page.kind().isListed());
  }

  Stream<SitePage> pages(PageKind kind) {
    return pages.stream().filter(page -> page.kind() == kind);
  }

  SitePage page(String file) {
    return pages.stream().filter(page -> page.path().equals(file)).findFirst().orElseThrow();
  }

  String read(String file) {
    return read(root.resolve(file));
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> filesIn(Path folder) throws IOException {
    try (Stream<Path> walk = Files.walk(folder)) {
      return walk.filter(Files::isRegularFile)
          .map(file -> folder.relativize(file).toString().replace('\\', '/'))
          .sorted()
          .toList();
    }
  }

  @Override
  public String toString() {
    return name;
  }
}

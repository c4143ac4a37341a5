package org.tarikh.site;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.tarikh.BuildReport;

/**
 * A site as it was published.
 *
 * @param name which of the {@link Sites} it is
 * @param root the output folder
 * @param base the path of its base URL
 * @param report what the build said
 */
record BuiltSite(String name, Path root, String base, BuildReport report) {
  /** All HTML files, below the output folder, sorted. */
  List<String> pages() {
    return files().stream().filter(file -> file.endsWith(".html")).toList();
  }

  /** All HTML files but those that only lead to another page. */
  List<String> pagesToRead() {
    return pages().stream().filter(page -> !isRedirect(page)).toList();
  }

  boolean isRedirect(String page) {
    return read(page).contains("http-equiv=\"refresh\"");
  }

  /** All files, below the output folder, sorted. */
  List<String> files() {
    try (Stream<Path> walk = Files.walk(root)) {
      return walk.filter(Files::isRegularFile)
          .map(file -> root.relativize(file).toString().replace('\\', '/'))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String read(String file) {
    try {
      return Files.readString(root.resolve(file), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Document html(String page) {
    return Jsoup.parse(read(page), "https://site.example" + base + page);
  }

  @Override
  public String toString() {
    return name;
  }
}

package org.tarikh.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.tarikh.BuildReport;
import org.tarikh.BuildRequest;
import org.tarikh.SiteGenerator;
import org.tarikh.render.Theme;

/** The sites that these tests look at, each built once with the default theme. */
final class Sites {
  private static final Path RESOURCES = Path.of("src/test/resources/sites");

  /** Loaded, and so built, when a test first asks. */
  private static final class Holder {
    static final List<BuiltSite> ALL = build();
  }

  private Sites() {}

  /** The demonstration site. */
  static BuiltSite demonstration() {
    return Holder.ALL.get(0);
  }

  /** A site that has all that a site can have, hostile text among it, below an Arabic path. */
  static BuiltSite everything() {
    return Holder.ALL.get(1);
  }

  /** A site that allows HTML in its Markdown, and has some that nobody may publish. */
  static BuiltSite rawHtml() {
    return Holder.ALL.get(2);
  }

  /** A site with more events than one page shows. */
  static BuiltSite large() {
    return Holder.ALL.get(3);
  }

  static Stream<BuiltSite> all() {
    return Holder.ALL.stream();
  }

  private static List<BuiltSite> build() {
    try {
      Path temp = Files.createTempDirectory("sites");
      Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(temp)));
      Path large = LargeSite.write(temp.resolve("large-content"));
      return List.of(
          build("demonstration", Path.of("../content"), temp, "https://iraq.example.org/"),
          build(
              "everything",
              RESOURCES.resolve("everything"),
              temp,
              "https://news.example.org/%D8%A3%D8%B1%D8%B4%D9%8A%D9%81/"),
          build("raw-html", RESOURCES.resolve("raw-html"), temp, "https://html.example.org/"),
          build("large", large, temp, "https://large.example.org/"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static BuiltSite build(String name, Path content, Path temp, String base)
      throws IOException {
    Path output = temp.resolve(name);
    BuildReport report =
        new SiteGenerator(
                new BuildRequest(
                    content,
                    output,
                    Theme.of(Sites.class.getClassLoader()),
                    LocalDate.parse("2026-11-01"),
                    Instant.parse("2026-11-01T00:00:00Z"),
                    false,
                    false,
                    2,
                    false))
            .generate();
    if (report.outcome() != BuildReport.Outcome.PUBLISHED) {
      throw new IllegalStateException(name + ": " + report.diagnostics());
    }
    return BuiltSite.of(name, content, output, URI.create(base), report);
  }

  private static void delete(Path folder) {
    try (Stream<Path> walk = Files.walk(folder)) {
      for (Path path : walk.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

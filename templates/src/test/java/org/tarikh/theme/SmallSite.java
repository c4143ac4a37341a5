package org.tarikh.theme;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Collectors;
import org.tarikh.BuildReport;
import org.tarikh.BuildRequest;
import org.tarikh.SiteGenerator;
import org.tarikh.render.Theme;

/** A site with every kind of page, built with the default theme and what a test puts over it. */
final class SmallSite {
  private static final Map<String, String> CONTENT =
      Map.of(
          "site.yaml",
          """
          title: موقع
          baseUrl: https://example.org/
          asOf: 2026-01-01
          """,
          "articles/one.md",
          """
          ---
          title: مقال
          date: 2020-01-01
          tags: [وسم]
          aliases: [/old/]
          events:
            - date: 1958
              title: واقعة
              importance: major
          ---
          نص فيه [واقعة أخرى](date:1990 "قطع العلاقات").
          """,
          "articles/two.md",
          """
          ---
          title: Another article
          date: 2021-01-01
          lang: en
          events:
            - date: "1754~"
              title: An early event
            - date: 2003
              title: A late event
          ---
          Text.
          """,
          "pages/about.md",
          """
          ---
          title: عن الموقع
          ---
          نص.
          """);

  private final Path content;
  private final Path output;

  private SmallSite(Path content, Path output) {
    this.content = content;
    this.output = output;
  }

  /**
   * The site as built.
   *
   * @param folder where it is made
   * @param overrides what stands in the site's {@code templates/}, by path
   */
  static SmallSite build(Path folder, Map<String, String> overrides) throws IOException {
    SmallSite site = new SmallSite(folder.resolve("content"), folder.resolve("site"));
    for (Map.Entry<String, String> file : CONTENT.entrySet()) {
      site.write(file.getKey(), file.getValue());
    }
    for (Map.Entry<String, String> file : overrides.entrySet()) {
      site.write("templates/" + file.getKey(), file.getValue());
    }
    BuildReport report = new SiteGenerator(site.request()).generate();
    if (report.outcome() != BuildReport.Outcome.PUBLISHED) {
      throw new IllegalStateException(
          report.diagnostics().stream().map(Object::toString).collect(Collectors.joining("\n")));
    }
    return site;
  }

  String read(String path) throws IOException {
    return Files.readString(output.resolve(path), UTF_8);
  }

  private void write(String path, String text) throws IOException {
    Path file = content.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text, UTF_8);
  }

  private BuildRequest request() throws IOException {
    return new BuildRequest(
        content,
        output,
        Theme.of(SmallSite.class.getClassLoader()),
        null,
        Instant.parse("2026-01-01T00:00:00Z"),
        false,
        false,
        1,
        false);
  }
}

package org.tarikh;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.tarikh.article.AddressSlug;
import org.tarikh.content.SourceTree;

/** Begins articles: a file named after its title, with front matter that a writer fills in. */
public final class NewArticle {
  /** Room for the file's ending, and for whatever else a name of 255 bytes has to hold. */
  private static final int LONGEST_SLUG = 200;

  private static final Pattern BLANKS =
      Pattern.compile("[\\s\\p{Z}\\p{Cc}]+", Pattern.UNICODE_CHARACTER_CLASS);

  private final Path contentDirectory;
  private final Instant now;

  /**
   * Begins articles of one site.
   *
   * @param now the moment whose day, in the site's time zone, the articles are dated
   */
  public NewArticle(Path contentDirectory, Instant now) {
    this.contentDirectory = contentDirectory;
    this.now = now;
  }

  /**
   * Writes {@code articles/<slug of the title>.md}, a draft.
   *
   * @return the file
   * @throws FileAlreadyExistsException if the file is there already; it stays as it is
   * @throws IllegalArgumentException if the title has nothing that a file can be named after
   * @throws IOException if the folder is no site, or the file cannot be written
   */
  public Path create(String title) throws IOException {
    SourceTree sources = SourceTree.scan(contentDirectory);
    if (sources.site() == null) {
      throw new IOException("There is no site.yaml in " + contentDirectory);
    }
    String oneLine = BLANKS.matcher(title).replaceAll(" ").strip();
    LocalDate today = now.atZone(SiteSettings.read(sources).config().timeZone()).toLocalDate();
    Path file = fileFor(oneLine);
    Files.createDirectories(file.resolveSibling(""));
    Files.writeString(file, text(oneLine, today), UTF_8, StandardOpenOption.CREATE_NEW);
    return file;
  }

  private Path fileFor(String title) throws IOException {
    String slug = shortened(AddressSlug.of(title));
    if (slug.isEmpty()) {
      throw new IllegalArgumentException(
          "The title \"" + title + "\" has no letter or digit that a file can be named after");
    }
    try {
      return contentDirectory.resolve("articles").resolve(slug + ".md");
    } catch (InvalidPathException e) {
      throw new IOException(
          "The machine's locale cannot write the title's letters:"
              + " set the environment variable LC_ALL=C.UTF-8",
          e);
    }
  }

  /** A slug cut after its last whole word that a file's name has room for. */
  private static String shortened(String slug) {
    String cut = slug;
    while (cut.getBytes(UTF_8).length > LONGEST_SLUG) {
      int word = cut.lastIndexOf('-');
      cut = cut.substring(0, word > 0 ? word : cut.offsetByCodePoints(cut.length(), -1));
    }
    return cut;
  }

  private static String text(String title, LocalDate today) {
    return """
        ---
        title: "%s"
        date: %s
        # summary: a line or two, for lists
        tags: []
        people: []
        places: []
        sources: []    # [{name: "", url: https://}]
        draft: true    # delete this line to publish
        ---

        """
        .formatted(title.replace("\\", "\\\\").replace("\"", "\\\""), today);
  }
}

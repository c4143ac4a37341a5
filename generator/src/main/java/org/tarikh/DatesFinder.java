package org.tarikh;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.tarikh.DateFinding.State;
import org.tarikh.article.Article;
import org.tarikh.article.ArticleDates;
import org.tarikh.article.ArticleReader;
import org.tarikh.article.DateLinks;
import org.tarikh.article.FoundDate;
import org.tarikh.config.DatesMode;
import org.tarikh.config.SiteConfig;
import org.tarikh.content.SourceTree;
import org.tarikh.diagnostic.Diagnostic;
import org.tarikh.diagnostic.DiagnosticCode;
import org.tarikh.diagnostic.Location;
import org.tarikh.markdown.MarkdownParser;

/**
 * Finds the dates that the bodies of a site's articles tell, and writes them into the text as date
 * links. Drafts and articles of the future are read too; those that are not in Arabic are not.
 */
public final class DatesFinder {
  private final Path contentDirectory;
  private final int threads;

  /**
   * @param contentDirectory the folder that holds {@code site.yaml}
   * @param threads how many threads may work at once, at least 1
   */
  public DatesFinder(Path contentDirectory, int threads) {
    this.contentDirectory = contentDirectory;
    this.threads = threads;
  }

  /**
   * Finds the dates, and writes nothing.
   *
   * @throws IOException if a folder cannot be read
   */
  public DatesReport find() throws IOException {
    return run(false);
  }

  /**
   * Finds the dates, and writes those that are no events yet into the text as date links. A second
   * run finds none that it could write.
   *
   * @throws IOException if a folder cannot be read, or a file not be written; files that were
   *     written before stay so
   */
  public DatesReport apply() throws IOException {
    return run(true);
  }

  private DatesReport run(boolean applying) throws IOException {
    SourceTree sources = SourceTree.scan(contentDirectory);
    SiteSettings settings = SiteSettings.read(sources);
    SiteConfig config = settings.config();
    ArticleReader reader = new ArticleReader(config, LocalDate.EPOCH, true, true);
    MarkdownParser markdown = new MarkdownParser(config.rawHtml());
    List<DateFinding> findings = new ArrayList<>();
    List<Diagnostic> diagnostics = new ArrayList<>();
    int articles = 0;
    int otherLanguages = 0;
    try (Workers workers = new Workers(threads)) {
      for (ArticleDates dates : workers.run(() -> reader.datesOf(sources))) {
        diagnostics.addAll(dates.faults());
        diagnostics.addAll(dates.doubts());
        Article article = dates.article();
        if (article == null || !dates.faults().isEmpty()) {
          continue;
        }
        articles += dates.read() ? 1 : 0;
        otherLanguages += dates.read() ? 0 : 1;
        boolean auto = article.frontMatter().dates() == DatesMode.AUTO;
        if (applying && !auto && !dates.dates().isEmpty()) {
          findings.addAll(link(markdown, article, dates, diagnostics));
        } else {
          findings.addAll(all(dates, article, auto ? State.EVENT : State.OPEN));
        }
      }
    }
    return new DatesReport(
        findings,
        Diagnostic.inFileOrder(List.of(sources.diagnostics(), settings.diagnostics(), diagnostics)),
        articles,
        otherLanguages);
  }

  private static List<DateFinding> all(ArticleDates dates, Article article, State state) {
    LocalDate reference = article.frontMatter().date();
    return dates.dates().stream()
        .map(date -> new DateFinding(date, reference, state, null))
        .toList();
  }

  private static List<DateFinding> link(
      MarkdownParser markdown, Article article, ArticleDates dates, List<Diagnostic> diagnostics)
      throws IOException {
    String body = dates.file().body();
    DateLinks links = DateLinks.of(markdown, article.path(), body, dates.dates());
    if (!links.linked().isEmpty()
        && !SourceEdit.replaceBody(dates.source(), dates.file(), links.body())) {
      diagnostics.add(
          new Diagnostic(
              DiagnosticCode.FILE_CHANGED,
              Location.startOf(article.path()),
              "the file was changed while its dates were read",
              "run the goal again"));
      return all(dates, article, State.OPEN);
    }
    List<DateFinding> findings = new ArrayList<>();
    for (FoundDate date : dates.dates()) {
      String reason = links.refused().get(date);
      State state = reason == null ? State.LINKED : State.REFUSED;
      findings.add(new DateFinding(date, article.frontMatter().date(), state, reason));
    }
    return findings;
  }
}

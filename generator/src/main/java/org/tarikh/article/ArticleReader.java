package org.tarikh.article;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.tarikh.config.SiteConfig;
import org.tarikh.content.SourceFile;
import org.tarikh.content.SourceTree;
import org.tarikh.diagnostic.Diagnostic;
import org.tarikh.markdown.MarkdownParser;

/** Reads the Markdown files of a site. */
public final class ArticleReader {
  private final MarkdownParser markdown;
  private final SiteConfig config;
  private final LocalDate asOf;
  private final boolean drafts;
  private final boolean future;

  /**
   * A reader for one site.
   *
   * @param asOf articles of a later day are left out
   * @param drafts whether drafts are published too
   * @param future whether articles dated after {@code asOf} are published too
   */
  public ArticleReader(SiteConfig config, LocalDate asOf, boolean drafts, boolean future) {
    markdown = new MarkdownParser(config.rawHtml());
    this.config = config;
    this.asOf = asOf;
    this.drafts = drafts;
    this.future = future;
  }

  /** Reads all articles and standing pages, in parallel streams. */
  public Articles readAll(SourceTree sources) {
    return sorted(
        sources.articles().parallelStream().map(this::article).toList(),
        sources.standingPages().parallelStream().map(this::page).toList());
  }

  /** Reads the dates that the bodies of all articles tell, drafts and later ones too, by path. */
  public List<ArticleDates> datesOf(SourceTree sources) {
    return sources.articles().parallelStream()
        .map(source -> new ArticleParser(source, config, markdown).dates())
        .toList();
  }

  private Parsed<Article> article(SourceFile source) {
    return new ArticleParser(source, config, markdown).parse();
  }

  private Parsed<StandingPage> page(SourceFile source) {
    return new StandingPageParser(source, config, markdown).parse();
  }

  private Articles sorted(List<Parsed<Article>> articles, List<Parsed<StandingPage>> pages) {
    List<Diagnostic> diagnostics = new ArrayList<>();
    List<Article> published = new ArrayList<>();
    List<StandingPage> standingPages = new ArrayList<>();
    List<Document> leftOut = new ArrayList<>();
    List<Document> incomplete = new ArrayList<>();
    List<SourceFile> unread = new ArrayList<>();
    int draftCount = 0;
    for (Parsed<Article> parsed : articles) {
      diagnostics.addAll(parsed.diagnostics());
      Article article = parsed.value();
      if (article == null) {
        unread.add(parsed.source());
        continue;
      }
      if (!parsed.complete()) {
        incomplete.add(article);
        continue;
      }
      boolean draft = article.frontMatter().draft() && !drafts;
      boolean later = article.frontMatter().date().isAfter(asOf) && !future;
      draftCount += draft ? 1 : 0;
      if (draft || later) {
        leftOut.add(article);
      } else {
        published.add(article);
      }
    }
    for (Parsed<StandingPage> parsed : pages) {
      diagnostics.addAll(parsed.diagnostics());
      StandingPage page = parsed.value();
      if (page == null) {
        unread.add(parsed.source());
        continue;
      }
      if (!parsed.complete()) {
        incomplete.add(page);
      } else if (page.draft() && !drafts) {
        draftCount++;
        leftOut.add(page);
      } else {
        standingPages.add(page);
      }
    }
    return new Articles(
        published, standingPages, leftOut, incomplete, unread, draftCount, diagnostics);
  }
}

package org.tarikh.article;

import java.util.List;
import org.tarikh.content.SourceFile;
import org.tarikh.diagnostic.Diagnostic;

/**
 * All that the Markdown files of a site hold.
 *
 * @param published the articles of this build, by path
 * @param standingPages the standing pages of this build, by path
 * @param leftOut drafts and articles of the future that are not in this build, by path
 * @param incomplete documents that lack something required, by path; their links are checked too
 * @param unread files whose front matter cannot be read, by path
 * @param drafts how many of those left out are drafts
 * @param diagnostics what was found amiss
 */
public record Articles(
    List<Article> published,
    List<StandingPage> standingPages,
    List<Document> leftOut,
    List<Document> incomplete,
    List<SourceFile> unread,
    int drafts,
    List<Diagnostic> diagnostics) {
  public Articles {
    published = List.copyOf(published);
    standingPages = List.copyOf(standingPages);
    leftOut = List.copyOf(leftOut);
    incomplete = List.copyOf(incomplete);
    unread = List.copyOf(unread);
    diagnostics = List.copyOf(diagnostics);
  }

  /** How many articles were left out since they are dated after {@code asOf}. */
  public int future() {
    return leftOut.size() - drafts;
  }
}

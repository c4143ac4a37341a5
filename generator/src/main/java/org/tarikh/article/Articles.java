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
 * @param unread files that errors kept from being read, by path
 * @param drafts how many of those left out are drafts
 * @param diagnostics what was found amiss
 */
public record Articles(
    List<Article> published,
    List<StandingPage> standingPages,
    List<Document> leftOut,
    List<SourceFile> unread,
    int drafts,
    List<Diagnostic> diagnostics) {
  public Articles {
    published = List.copyOf(published);
    standingPages = List.copyOf(standingPages);
    leftOut = List.copyOf(leftOut);
    unread = List.copyOf(unread);
    diagnostics = List.copyOf(diagnostics);
  }

  /** How many articles were left out since they are dated after {@code asOf}. */
  public int future() {
    return leftOut.size() - drafts;
  }
}

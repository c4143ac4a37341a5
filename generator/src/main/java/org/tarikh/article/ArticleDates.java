package org.tarikh.article;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tarikh.content.SourceFile;
import org.tarikh.diagnostic.Diagnostic;

/**
 * The dates that the body of one article tells.
 *
 * @param source its file
 * @param article the article, or null where its front matter cannot be read
 * @param file its text
 * @param dates those that no writer has marked, in order; events of the article, too, where its
 *     dates are found by themselves
 * @param doubts what a writer should look at
 * @param faults why the body was not read; empty where it was, and where the article is not in
 *     Arabic
 * @param read whether the body was read
 */
public record ArticleDates(
    SourceFile source,
    @Nullable Article article,
    MarkdownFile file,
    List<FoundDate> dates,
    List<Diagnostic> doubts,
    List<Diagnostic> faults,
    boolean read) {
  public ArticleDates {
    dates = List.copyOf(dates);
    doubts = List.copyOf(doubts);
    faults = List.copyOf(faults);
  }
}

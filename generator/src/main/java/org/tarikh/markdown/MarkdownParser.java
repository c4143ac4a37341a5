package org.tarikh.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commonmark.Extension;
import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.ext.task.list.items.TaskListItemsExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.tarikh.diagnostic.Diagnostic;
import org.tarikh.diagnostic.DiagnosticCode;
import org.tarikh.diagnostic.Location;
import org.tarikh.diagnostic.TextPlaces;

/**
 * Parses Markdown: CommonMark with tables, footnotes, strikethrough, task lists and bare addresses.
 *
 * <p>Size, nesting, the number of nodes and what costs more than its length are bounded. A parser
 * may be used by several threads.
 *
 * @see <a href="https://spec.commonmark.org/">CommonMark</a>
 */
public final class MarkdownParser {
  static final int DEEPEST = 100;
  private static final int MOST_CHARACTERS = 1 << 20;
  private static final int MOST_NODES = 200_000;
  private static final int MOST_MARKS = 10_000;
  private static final int MOST_LINES = 10_000;

  /** Every event of an article stands on the page of each of its topics. */
  public static final int MOST_DATE_MARKS = 2_000;

  private final boolean rawHtml;
  private final List<Extension> extensions =
      List.of(
          TablesExtension.create(),
          FootnotesExtension.create(),
          StrikethroughExtension.create(),
          AutolinkExtension.create(),
          new BareAddressEnds(),
          TaskListItemsExtension.create());
  private final Parser parser = core(extensions);

  /**
   * @param rawHtml whether HTML in the text is kept, as far as the allow-list permits it
   */
  public MarkdownParser(boolean rawHtml) {
    this.rawHtml = rawHtml;
  }

  /** A bounded parser with some extensions. */
  static Parser core(List<Extension> extensions) {
    return Parser.builder()
        .extensions(extensions)
        .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
        .maxOpenBlockParsers(DEEPEST)
        .maxInlineNesting(DEEPEST)
        .build();
  }

  /**
   * Parses a text. Never throws: a text over the bounds has a diagnostic and no content.
   *
   * @param file the path that diagnostics name
   * @param firstLine the line of the file on which the text begins
   * @param firstColumn the column at which the first line of the text begins
   */
  public MarkdownDocument parse(String file, String text, int firstLine, int firstColumn) {
    TextPlaces places = new TextPlaces(file, text, firstLine, firstColumn);
    if (text.length() > MOST_CHARACTERS) {
      return beyond(text, places, "the text has more than " + MOST_CHARACTERS + " characters");
    }
    Optional<CostlyText.Excess> excess = CostlyText.in(text, MOST_MARKS, MOST_LINES, MOST_NODES);
    if (excess.isPresent()) {
      return beyond(text, places, excess.get().message(), places.at(excess.get().offset()));
    }
    Node root = parser.parse(text);
    TreeSize size = TreeSize.of(root);
    if (size.nodes() > MOST_NODES) {
      return beyond(text, places, "the text has more than " + MOST_NODES + " parts");
    }
    if (size.depth() >= DEEPEST) {
      return beyond(text, places, "the text is nested " + DEEPEST + " deep or more");
    }
    if (size.addresses() > MOST_CHARACTERS) {
      return beyond(
          text,
          places,
          "the addresses and titles of all links have more than "
              + MOST_CHARACTERS
              + " characters");
    }
    boolean shifted = TopHeading.isIn(root);
    OutlineVisitor visitor = new OutlineVisitor(new SourcePlaces(text, places), rawHtml, shifted);
    root.accept(visitor);
    List<DateMark> marks = visitor.outline().dateMarks();
    if (marks.size() > MOST_DATE_MARKS) {
      return beyond(
          text,
          places,
          "the text has more than " + MOST_DATE_MARKS + " date links",
          marks.get(MOST_DATE_MARKS).location());
    }
    List<Diagnostic> diagnostics = new ArrayList<>(visitor.diagnostics());
    diagnostics.addAll(LostDateLinks.in(text, root, places));
    return new MarkdownDocument(text, root, visitor, diagnostics, extensions, rawHtml, shifted);
  }

  private MarkdownDocument beyond(String text, TextPlaces places, String message) {
    return beyond(text, places, message, places.start());
  }

  private MarkdownDocument beyond(
      String text, TextPlaces places, String message, Location location) {
    Node empty = new org.commonmark.node.Document();
    OutlineVisitor nothing = new OutlineVisitor(new SourcePlaces("", places), rawHtml, false);
    Diagnostic diagnostic =
        new Diagnostic(
            DiagnosticCode.MARKDOWN_LIMIT,
            location,
            message,
            "make it simpler, or divide it into several files");
    return new MarkdownDocument(
        text, empty, nothing, List.of(diagnostic), extensions, rawHtml, false);
  }
}

package org.tarikh.markdown;

import java.util.List;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.tarikh.diagnostic.Location;
import org.tarikh.diagnostic.TextPlaces;

/** Where the nodes of one text stand in their file. */
final class SourcePlaces {
  private static final String DESTINATION = "](";

  private final String text;
  private final TextPlaces places;

  SourcePlaces(String text, TextPlaces places) {
    this.text = text;
    this.places = places;
  }

  /** Where a node begins. */
  Location of(Node node) {
    List<SourceSpan> spans = node.getSourceSpans();
    return spans.isEmpty() ? places.start() : places.at(spans.get(0).getInputIndex());
  }

  Location at(int offset) {
    return places.at(offset);
  }

  /** Where the destination of an inline link or image begins, {@code skipped} left out. */
  Location ofDestination(Node link, String skipped) {
    int from = endOfText(link);
    if (from < 0 || !text.startsWith(DESTINATION, from)) {
      return of(link);
    }
    int at = from + DESTINATION.length();
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    if (at < text.length() && text.charAt(at) == '<') {
      at++;
    }
    return places.at(
        text.regionMatches(true, at, skipped, 0, skipped.length()) ? at + skipped.length() : at);
  }

  private static int endOfText(Node link) {
    Node last = link.getLastChild();
    List<SourceSpan> spans = last == null ? link.getSourceSpans() : last.getSourceSpans();
    if (spans.isEmpty()) {
      return -1;
    }
    if (last == null) {
      return spans.get(0).getInputIndex() + (link instanceof Image ? 2 : 1);
    }
    SourceSpan end = spans.get(spans.size() - 1);
    return end.getInputIndex() + end.getLength();
  }
}

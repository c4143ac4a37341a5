package org.tarikh.markdown;

import java.util.Optional;

/**
 * Finds what would take the parser more than its share, before it is parsed: the time for emphasis
 * and links in one paragraph grows with the square of their marks, and that for its lines with the
 * square of their number; and a table gets a cell in every row for every column of its head,
 * however short the rows are.
 */
final class CostlyText {
  private static final String MARKS = "*_~[";
  private static final String TABLE_HEAD = "|:- \t>";

  private final String text;
  private int marks;
  private int lines;
  private int columns;
  private long cells;

  private CostlyText(String text) {
    this.text = text;
  }

  /**
   * What is beyond the bounds.
   *
   * @param offset where, in UTF-16 units from the start of the text
   * @param message what is wrong
   */
  record Excess(int offset, String message) {}

  /** The first excess of a text. */
  static Optional<Excess> in(String text, int mostMarks, int mostLines, int mostCells) {
    return new CostlyText(text).find(mostMarks, mostLines, mostCells);
  }

  private Optional<Excess> find(int mostMarks, int mostLines, int mostCells) {
    for (int start = 0; start < text.length(); ) {
      int newline = text.indexOf('\n', start);
      int end = newline < 0 ? text.length() : newline;
      add(start, end);
      if (marks > mostMarks) {
        return Optional.of(
            new Excess(
                start, "the paragraph has more than " + mostMarks + " of the marks * _ ~ ["));
      }
      if (lines > mostLines) {
        return Optional.of(
            new Excess(start, "more than " + mostLines + " lines stand without a blank line"));
      }
      if (cells > mostCells) {
        return Optional.of(
            new Excess(start, "the tables have more than " + mostCells + " cells up to here"));
      }
      start = end + 1;
    }
    return Optional.empty();
  }

  private void add(int start, int end) {
    boolean blank = true;
    boolean head = true;
    int bars = 0;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      blank &= c == ' ' || c == '\t' || c == '\r';
      head &= TABLE_HEAD.indexOf(c) >= 0 || c == '\r';
      bars += c == '|' ? 1 : 0;
      marks += MARKS.indexOf(c) >= 0 ? 1 : 0;
    }
    if (blank) {
      marks = 0;
      lines = 0;
      columns = 0;
      return;
    }
    lines++;
    cells += columns;
    if (head && bars > 0) {
      columns = Math.max(columns, bars + 1);
    }
  }
}

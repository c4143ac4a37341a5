package org.tarikh.maven;

import java.util.ArrayList;
import java.util.List;
import org.tarikh.DateFinding.State;
import org.tarikh.DatesReport;

/** What came of looking for dates, in words. */
final class DatesText {
  private DatesText() {}

  static List<String> summary(DatesReport dates) {
    List<String> lines = new ArrayList<>();
    String read = ReportText.count(dates.articles(), "article") + " read";
    lines.add(
        dates.otherLanguages() == 0
            ? read
            : read + ", " + dates.otherLanguages() + " not in Arabic and left out");
    int linked = dates.count(State.LINKED);
    int refused = dates.count(State.REFUSED);
    int open = dates.count(State.OPEN);
    int events = dates.count(State.EVENT);
    if (linked + refused > 0) {
      lines.add(
          ReportText.count(linked, "date")
              + " linked"
              + (refused == 0 ? "" : ", " + refused + " not, for the reasons above"));
    }
    if (open > 0) {
      lines.add(
          ReportText.count(open, "date")
              + " without an event (-Dtarikh.dates.apply writes date links)");
    }
    if (events > 0) {
      lines.add(ReportText.count(events, "event") + " made by \"dates: auto\"");
    }
    if (linked + refused + open + events == 0) {
      lines.add("No dates besides those of date links");
    }
    return List.copyOf(lines);
  }
}

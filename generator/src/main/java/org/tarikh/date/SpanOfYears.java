package org.tarikh.date;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Warns of a part of a year that may have been meant as a span of years: {@code 1930-34} is the
 * second quarter of 1930 in EDTF, and to many the years from 1930 to 1934.
 */
final class SpanOfYears {
  private SpanOfYears() {}

  /** The warning, or null where the text can only be what it was read as. */
  static Reading.@Nullable Warning warning(String text, TemporalExpression expression) {
    if (!(expression instanceof YearDivision part)) {
      return null;
    }
    Optional<String> years =
        FigureOrder.years(part.year().text(), Integer.toString(part.division().code()));
    return years
        .map(
            span ->
                new Reading.Warning(
                    "\""
                        + DateText.shown(text)
                        + "\" is read as "
                        + part.division().description()
                        + " of "
                        + part.year().text()
                        + ", not as a span of years",
                    FigureOrder.writeYears(span)))
        .orElse(null);
  }
}

package org.tarikh.date;

import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** A date that is one date: what may stand at an end of an interval. */
sealed interface SingleDate extends TemporalExpression permits CalendarDate, YearDivision {

  YearPart year();

  @Override
  default OptionalLong place() {
    return year().unspecified() ? OptionalLong.empty() : OptionalLong.of(bounds().lo());
  }

  @Override
  default @Nullable String endDateTime() {
    return null;
  }
}

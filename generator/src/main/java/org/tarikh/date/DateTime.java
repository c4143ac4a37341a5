package org.tarikh.date;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * A second of a day, by the wall clock of some place.
 *
 * @param offset as written: {@code Z}, {@code +03}, {@code +03:00}, or empty where it is not said
 */
record DateTime(CalendarDate day, LocalTime time, String offset) implements TemporalExpression {

  DateTime {
    if (day.asDay().isEmpty()) {
      throw new IllegalArgumentException("not an exact day: " + day);
    }
  }

  @Override
  public String canonical() {
    // LocalTime leaves zero seconds out.
    String seconds = time.getSecond() == 0 ? ":00" : "";
    return day.canonical() + "T" + time + seconds + offset;
  }

  @Override
  public DayBounds bounds() {
    return day.bounds();
  }

  @Override
  public OptionalLong place() {
    return day.place();
  }

  @Override
  public Qualification qualification() {
    return Qualification.NONE;
  }

  @Override
  public Optional<LocalDate> asDay() {
    return Optional.empty();
  }

  @Override
  public @Nullable String startDateTime() {
    // HTML and XML Schema want the minutes of an offset.
    String minutes = offset.length() == "+03".length() ? ":00" : "";
    return day.startDateTime() == null ? null : canonical() + minutes;
  }

  @Override
  public @Nullable String endDateTime() {
    return null;
  }

  @Override
  public String toString() {
    return canonical();
  }
}

package org.tarikh.date;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * A year, a month of a year, or a day, any digit of it perhaps unspecified.
 *
 * @param day never present without a month
 * @param bounds what the other three say; kept, since every comparison asks for it
 */
record CalendarDate(YearPart year, @Nullable Part month, @Nullable Part day, DayBounds bounds)
    implements SingleDate {

  CalendarDate(YearPart year, @Nullable Part month, @Nullable Part day) {
    this(year, month, day, boundsOf(year, month, day));
  }

  static CalendarDate of(LocalDate date) {
    return new CalendarDate(
        YearPart.of(date.getYear()), Part.of(date.getMonthValue()), Part.of(date.getDayOfMonth()));
  }

  /** Whether no digit is unspecified and no mark is set. */
  boolean exact() {
    return year.exact()
        && (month == null || month.digits().exact())
        && (day == null || day.digits().exact())
        && qualification() == Qualification.NONE;
  }

  @Override
  public String canonical() {
    List<String> texts = new ArrayList<>(List.of(year.text()));
    if (month != null) {
      texts.add(month.digits().pattern());
    }
    if (day != null) {
      texts.add(day.digits().pattern());
    }
    return Marks.write(texts, marks());
  }

  @Override
  public Qualification qualification() {
    return marks().stream().reduce(Qualification.NONE, Qualification::union);
  }

  @Override
  public Optional<LocalDate> asDay() {
    if (day == null || !exact()) {
      return Optional.empty();
    }
    return Optional.of(LocalDate.ofEpochDay(bounds().lo()));
  }

  @Override
  public @Nullable String startDateTime() {
    boolean plain = exact() && year.min() >= 1 && year.max() <= 9999;
    return plain ? canonical() : null;
  }

  @Override
  public String toString() {
    return canonical();
  }

  private List<Qualification> marks() {
    List<Qualification> marks = new ArrayList<>(List.of(year.qualification()));
    if (month != null) {
      marks.add(month.qualification());
    }
    if (day != null) {
      marks.add(day.qualification());
    }
    return marks;
  }

  private static DayBounds boundsOf(YearPart year, @Nullable Part month, @Nullable Part day) {
    if (month == null && day != null) {
      throw new IllegalArgumentException("a day without a month");
    }
    MatchingDays days =
        new MatchingDays(
            year,
            month == null ? Mask.ANY_OF_TWO : month.digits(),
            day == null ? Mask.ANY_OF_TWO : day.digits());
    OptionalLong first = days.first();
    OptionalLong last = days.last();
    if (first.isEmpty() || last.isEmpty()) {
      throw new IllegalArgumentException("no such day");
    }
    return new DayBounds(first.getAsLong(), last.getAsLong());
  }
}

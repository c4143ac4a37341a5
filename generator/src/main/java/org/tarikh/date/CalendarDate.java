package org.tarikh.date;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A year, a month of a year, or a day, any digit of it perhaps unspecified.
 *
 * @param day never present without a month
 */
record CalendarDate(YearPart year, @Nullable Part month, @Nullable Part day) implements SingleDate {

  CalendarDate {
    if (month == null && day != null) {
      throw new IllegalArgumentException("a day without a month");
    }
    if (matching(year, month, day).first().isEmpty()) {
      throw new IllegalArgumentException("no such day");
    }
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
    List<Qualification> marks = marks();
    if (month != null) {
      texts.add(month.digits().pattern());
    }
    if (day != null) {
      texts.add(day.digits().pattern());
    }
    if (marks.stream().distinct().count() == 1) {
      return String.join("-", texts) + marks.get(0).mark();
    }
    // Level 2: a mark before a component holds for that component alone.
    for (int i = 0; i < texts.size(); i++) {
      texts.set(i, marks.get(i).mark() + texts.get(i));
    }
    return String.join("-", texts);
  }

  @Override
  public DayBounds bounds() {
    MatchingDays days = matching(year, month, day);
    return new DayBounds(days.first().orElseThrow(), days.last().orElseThrow());
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

  private static MatchingDays matching(YearPart year, @Nullable Part month, @Nullable Part day) {
    return new MatchingDays(
        year,
        month == null ? Mask.ANY_OF_TWO : month.digits(),
        day == null ? Mask.ANY_OF_TWO : day.digits());
  }
}

package org.tarikh.date;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.chrono.HijrahChronology;
import java.time.chrono.HijrahDate;
import java.time.temporal.ChronoField;
import java.time.temporal.JulianFields;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HijriCalendarTest {

  @Test
  void everyDayFrom1300To1600IsThatOfUmmAlQura() {
    HijrahDate first = HijrahChronology.INSTANCE.date(1300, 1, 1);
    long days = HijriCalendar.boundsOf(1600).hi() - first.toEpochDay() + 1;
    assertThat(days).isEqualTo(106_665);
    for (long day = first.toEpochDay(); day < first.toEpochDay() + days; day++) {
      HijrahDate theirs = HijrahDate.from(LocalDate.ofEpochDay(day));
      HijriDate ours = HijriCalendar.fromEpochDay(day);
      assertThat(ours)
          .isEqualTo(
              new HijriDate(
                  theirs.get(ChronoField.YEAR),
                  theirs.get(ChronoField.MONTH_OF_YEAR),
                  theirs.get(ChronoField.DAY_OF_MONTH)));
      assertThat(ours.toEpochDay()).isEqualTo(day);
    }
  }

  @Test
  void daysFollowEachOtherWithoutAGapFromTheHijraOn() {
    HijriDate before = HijriCalendar.fromEpochDay(HijriCalendar.toEpochDay(1, 1, 1));
    for (long day = before.toEpochDay() + 1; before.year() <= 2000; day++) {
      HijriDate next = HijriCalendar.fromEpochDay(day);
      assertThat(next.toEpochDay()).isEqualTo(day);
      boolean sameMonth = next.month() == before.month() && next.year() == before.year();
      assertThat(next.day()).isEqualTo(sameMonth ? before.day() + 1 : 1);
      before = next;
    }
  }

  /** Julian days of the civil rule, as almanacs give them. */
  @ParameterizedTest
  @CsvSource({
    "1, 1, 1, 1948440",
    "1, 9, 1, 1948676",
    "10, 12, 9, 1951962",
    "30, 12, 29, 1959070",
    "31, 1, 1, 1959071",
  })
  void daysBefore1300FollowTheCivilRule(int year, int month, int day, long julianDay) {
    assertThat(LocalDate.ofEpochDay(HijriCalendar.toEpochDay(year, month, day)))
        .isEqualTo(LocalDate.EPOCH.with(JulianFields.JULIAN_DAY, julianDay));
  }

  /** Proleptic Gregorian; Baghdad fell on Sunday, 10 February 1258 Julian. */
  @ParameterizedTest
  @CsvSource({
    "656, 2, 4, 1258-02-17",
    "1443, 9, 14, 2022-04-15",
    "1443, 1, 1, 2021-08-09",
    "1443, 12, 30, 2022-07-29",
  })
  void knownDaysAreFound(int year, int month, int day, String gregorian) {
    assertThat(LocalDate.ofEpochDay(HijriCalendar.toEpochDay(year, month, day)))
        .isEqualTo(gregorian);
    assertThat(HijriCalendar.fromEpochDay(LocalDate.parse(gregorian).toEpochDay()))
        .isEqualTo(new HijriDate(year, month, day));
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 5, 7, 10, 13, 16, 18, 21, 24, 26, 29, 32, 1292})
  void longYearsOfTheCivilRuleHave355Days(int year) {
    assertThat(HijriCalendar.lengthOfMonth(year, 12)).isEqualTo(30);
    assertThat(HijriCalendar.lengthOfMonth(year + 1, 12)).isEqualTo(29);
  }

  @Test
  void onlyYearsOfUmmAlQuraAreExact() {
    assertThat(HijriCalendar.isExact(1299)).isFalse();
    assertThat(HijriCalendar.isExact(1300)).isTrue();
    assertThat(HijriCalendar.isExact(1600)).isTrue();
    assertThat(HijriCalendar.isExact(1601)).isFalse();
  }

  @Test
  void lastYearIsTheLastThatEndsWithFourDigits() {
    assertThat(HijriCalendar.boundsOf(HijriCalendar.LAST_YEAR).hi())
        .isLessThanOrEqualTo(LocalDate.of(9999, 12, 31).toEpochDay());
    assertThat(LocalDate.ofEpochDay(HijriCalendar.boundsOf(HijriCalendar.LAST_YEAR).hi() + 355))
        .isAfter("9999-12-31");
  }

  @Test
  void whatDoesNotExistIsRefused() {
    assertThatThrownBy(() -> HijriCalendar.toEpochDay(1443, 2, 30))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> HijriCalendar.toEpochDay(1443, 13, 1))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> HijriCalendar.lengthOfMonth(0, 1))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> HijriCalendar.lengthOfMonth(HijriCalendar.LAST_YEAR + 1, 1))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> HijriCalendar.fromEpochDay(HijriCalendar.toEpochDay(1, 1, 1) - 1))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new HijriDate(1443, 9, 31))
        .isInstanceOf(IllegalArgumentException.class);
  }
}

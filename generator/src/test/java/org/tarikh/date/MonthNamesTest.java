package org.tarikh.date;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tarikh.date.Dates.date;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every name of every month, as desks write it; an Arabic editor can extend the table. */
class MonthNamesTest {
  private static final String NAMES =
      """
      01 كانون الثاني، كانون ثاني، كانون الثانى، يناير، جانفي، جانفى
      02 شباط، فبراير، فيفري، فيفرى
      03 آذار، اذار، أذار، مارس
      04 نيسان، أبريل، ابريل، إبريل، أفريل، افريل
      05 أيار، ايار، آيار، مايو، ماي، مايس، نوار
      06 حزيران، يونيو، يونيه، يونية، جوان
      07 تموز، يوليو، يوليه، يولية، يوليوز، جويلية، جويليه
      08 آب، اب، أغسطس، اغسطس، أوت، اوت، غشت، أغشت
      09 أيلول، ايلول، سبتمبر، شتنبر، شتمبر
      10 تشرين الأول، تشرين الاول، تشرين أول، تشرين اول، أكتوبر، اكتوبر
      11 تشرين الثاني، تشرين الثانى، تشرين ثاني، نوفمبر، نونبر
      12 كانون الأول، كانون الاول، كانون أول، ديسمبر، دجنبر، دجمبر
      """;

  @ParameterizedTest
  @MethodSource("names")
  void everyNameIsReadAloneAndWithADay(Name name) {
    assertThat(date(name.text + " 2024").canonical()).isEqualTo("2024-" + name.month);
    assertThat(date("٩ " + name.text + " ٢٠٢٤").canonical())
        .isEqualTo("2024-" + name.month + "-09");
  }

  @ParameterizedTest
  @MethodSource("names")
  void tatweelVowelMarksAndMarksOfDirectionAreNothing(Name name) {
    String dressed = name.text.replaceAll("(?<=.)(?=.)", "\u0640\u064E");
    assertThat(date("\u200F9\u00A0\u2067" + dressed + "\u2069\u202F2024").canonical())
        .isEqualTo("2024-" + name.month + "-09");
  }

  static Stream<Name> names() {
    return NAMES
        .lines()
        .flatMap(
            line ->
                Stream.of(line.substring(3).split("، "))
                    .map(name -> new Name(name, line.substring(0, 2))));
  }

  record Name(String text, String month) {}
}

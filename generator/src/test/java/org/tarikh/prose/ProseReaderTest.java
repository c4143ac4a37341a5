package org.tarikh.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ProseReaderTest {
  private static final LocalDate REFERENCE = LocalDate.of(2022, 4, 20);

  private final ProseReader reader = new ProseReader(DayOfWeek.SATURDAY);

  static List<String> wordings() throws IOException {
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(ProseReaderTest.class.getResourceAsStream("wordings.tsv")),
                StandardCharsets.UTF_8))) {
      return lines.lines().filter(line -> !line.startsWith("#")).toList();
    }
  }

  @ParameterizedTest
  @MethodSource("wordings")
  void wordingHasTheValueOfTheTable(String row) {
    String[] columns = row.split("\t", -1);
    assertThat(found(columns[0])).isEqualTo(columns[1]);
  }

  @ParameterizedTest
  @MethodSource("wordings")
  void valueIsTheSameWhereverTheTextStands(String row) {
    String text = row.split("\t", -1)[0];
    assertThat(found("نص قبله.\n\n" + text + "\u2029نص بعده.")).isEqualTo(row.split("\t", -1)[1]);
  }

  @Test
  void offsetsAreThoseOfTheTextWithItsMarks() {
    String text = "\u200Fفي عَامِ\u00A0١٩٥٨م كذا";
    Mention mention = mentions(text).get(0);
    assertThat(text.substring(mention.start(), mention.end())).isEqualTo("عَامِ\u00A0١٩٥٨م");
  }

  @Test
  void yearLastToldHoldsInItsParagraphAlone() {
    assertThat(values("في أيار 1990. وفي 3 حزيران.")).containsExactly("1990-05", "1990-06-03");
    assertThat(values("في أيار 1990.\n\nوفي 3 حزيران.")).containsExactly("1990-05", "2021-06-03");
  }

  @Test
  void weekStartsWhereTheSiteSays() {
    List<Mention> found =
        new ProseReader(DayOfWeek.MONDAY).read("الأسبوع الماضي", REFERENCE).mentions();
    assertThat(found)
        .extracting(mention -> mention.value().canonical())
        .containsExactly("2022-04-11/2022-04-17");
  }

  @Test
  void dayThatIsNotThereIsDoubted() {
    assertThat(doubts("اجتمعوا في 31 شباط 2022 ببغداد"))
        .containsExactly(
            "\"31 شباط 2022\": there is no day 31 in month 2 of 2022; its last day is 28");
    assertThat(doubts("اجتمعوا في 3/13/2007"))
        .containsExactly(
            "\"3/13/2007\": there is no month 13; in figures the day comes first: \"13/3/2007\"");
    assertThat(values("اجتمعوا في 31 شباط 2022 أو في 3/13/2007")).isEmpty();
  }

  @Test
  void weekdayThatDoesNotFitIsDoubted() {
    assertThat(doubts("وصل الخميس 15 نيسان 2022"))
        .containsExactly(
            "\"الخميس 15 نيسان 2022\": 2022-04-15 is a Friday, not a Thursday;"
                + " correct the day of the week or the date");
    assertThat(values("وصل الخميس 15 نيسان 2022")).containsExactly("2022-04-15");
    assertThat(doubts("وصل الجمعة 15 نيسان 2022")).isEmpty();
  }

  @Test
  void dualDatesMayBeTwoDaysApartAndNoMore() {
    assertThat(doubts("14 رمضان 1443هـ الموافق 17 نيسان 2022")).isEmpty();
    assertThat(doubts("14 رمضان 1443هـ الموافق 18 نيسان 2022")).hasSize(1);
  }

  @Test
  void earlyDualDateMayBeJulian() {
    // The conquest of Constantinople: 29 May 1453 of the Julian calendar.
    assertThat(doubts("20 جمادى الأولى 857هـ / 29 أيار 1453م")).isEmpty();
    assertThat(values("20 جمادى الأولى 857هـ / 29 أيار 1453م")).containsExactly("1453-05-29");
  }

  private String found(String text) {
    return mentions(text).stream()
        .map(
            m ->
                text.substring(m.start(), m.end())
                    + " = "
                    + m.value().canonical()
                    + " "
                    + m.found().key()
                    + (m.exclusive() ? " excl" : ""))
        .collect(Collectors.joining("; "));
  }

  private Stream<String> valueStream(String text) {
    return mentions(text).stream().map(mention -> mention.value().canonical());
  }

  private List<String> values(String text) {
    return valueStream(text).toList();
  }

  private List<Mention> mentions(String text) {
    return reader.read(text, REFERENCE).mentions();
  }

  private List<String> doubts(String text) {
    return reader.read(text, REFERENCE).doubts().stream()
        .map(doubt -> doubt.rule() + "; " + doubt.hint())
        .toList();
  }
}

package org.tarikh.prose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tarikh.date.Reading;
import org.tarikh.date.TemporalReader;

/** What holds of every text, sense or nonsense. */
class AnyProseTest {
  private static final int LENGTH = 1_000_000;
  private static final LocalDate REFERENCE = LocalDate.of(2022, 4, 20);
  private static final String[] PIECES =
      ("في من إلى حتى منذ قبل بعد بين أو و ف ب ل ك لـ عام العام سنة عامي أعوام شهر يوم يومي الساعة نحو"
              + " حوالي ربما مطلع منتصف أواخر نهاية القرن العشرين الثالث التسعينيات التسعينات عقد الألف"
              + " الربع الأول النصف الثاني ربيع صيف خريف شتاء نيسان أبريل ابريل أيار/مايو (كانون الثاني/يناير)"
              + " تشرين كانون الأول آب غشت جويلية رمضان ربيع الآخر صفر محرم شوال هـ ه م ق.م ق. قبل الميلاد"
              + " هجري ميلادي الموافق المصادف غرة سلخ متم فاتح الفاتح اليوم أمس غدا غدًا الخميس الجمعة السبت"
              + " الماضي الماضية المقبل المقبلة الجاري الحالي التالي نفسه ذلك بعدها الأسبوع أسبوعين أيام"
              + " شهرين ثلاثة عشرة عشر مئة ألف مليون وعشرين واحد اثنان خمسة عشر سيعقد توفي انتخابات موسم"
              + " الدراسي موظف دولار المادة أول أولى 0 1 3 7 12 15 29 30 31 32 99 100 505 656 750 1300 1443"
              + " 1599 1600 1601 1958 1990 2003 2022 9999 10000 99999999999 ٣ ١٩٥٨ ۱۴ ٢٠٢٢ 30/4/2024"
              + " 3/13/2007 2024-04-30 2024/4/30 2021/2022 1922-1991 132-656هـ/750-1258م 3.5 10:30 25:61"
              + " / - – . ، ؛ : ؟ ( ) [ ] « » \" ـ ً ّ \u200F \u200E \u2067 \u2069 \uFFFC \uFE8D \uFEFB"
              + " \uFDFA \u0000 a z Z é 😀 \uD800 \uDC00 \u2029")
          .split(" ");

  private final ProseReader reader = new ProseReader(DayOfWeek.SATURDAY);

  @Property
  void nothingIsThrown(@ForAll String text, @ForAll("references") LocalDate reference) {
    assertThatCode(() -> reader.read(text, reference)).doesNotThrowAnyException();
    assertThatCode(() -> WrittenDate.read(text, reference, DayOfWeek.MONDAY))
        .doesNotThrowAnyException();
  }

  @Property(tries = 5_000)
  void nothingIsThrownAtWhatLooksLikeDates(
      @ForAll("prose") String text, @ForAll("references") LocalDate reference) {
    assertThatCode(() -> reader.read(text, reference)).doesNotThrowAnyException();
    assertThatCode(() -> WrittenDate.read(text, reference, DayOfWeek.MONDAY))
        .doesNotThrowAnyException();
  }

  @Property(tries = 5_000)
  void mentionsStandInTheTextAndInOrder(@ForAll("prose") String text) {
    ProseReading reading = reader.read(text, REFERENCE);
    int last = 0;
    for (Mention mention : reading.mentions()) {
      assertThat(mention.start()).isGreaterThanOrEqualTo(last).isLessThan(mention.end());
      last = mention.end();
    }
    assertThat(last).isLessThanOrEqualTo(text.length());
    int before = 0;
    for (Doubt doubt : reading.doubts()) {
      assertThat(doubt.start()).isGreaterThanOrEqualTo(before).isLessThan(doubt.end());
      assertThat(doubt.end()).isLessThanOrEqualTo(text.length());
      before = doubt.start();
    }
  }

  @Example
  void doubtsStandInTheOrderOfTheText() {
    assertThat(reader.read("الخميس 30/4/2024 3/13/2007", REFERENCE).doubts())
        .extracting(Doubt::start)
        .containsExactly(0, 17);
  }

  @Property(tries = 5_000)
  void valuesComeBackFromTheirText(@ForAll("prose") String text) {
    for (Mention mention : reader.read(text, REFERENCE).mentions()) {
      Reading again = TemporalReader.read(mention.value().canonical());
      assertThat(again)
          .as(mention.value().canonical())
          .isInstanceOfSatisfying(
              Reading.Value.class,
              value -> assertThat(value.expression()).isEqualTo(mention.value()));
    }
  }

  @Property
  void sameTextIsReadTheSameWay(@ForAll("prose") String text) {
    assertThat(new ProseReader(DayOfWeek.SATURDAY).read(new StringBuilder(text), REFERENCE))
        .isEqualTo(reader.read(text, REFERENCE));
  }

  @Property
  void paragraphIsReadAloneWhateverStandsAround(
      @ForAll("paragraph") String before,
      @ForAll("paragraph") String paragraph,
      @ForAll("paragraph") String after) {
    String text = before + "\n\n" + paragraph + "\n\n" + after;
    int start = before.length() + 2;
    int end = start + paragraph.length();
    List<Mention> inside =
        reader.read(text, REFERENCE).mentions().stream()
            .filter(mention -> mention.start() >= start && mention.end() <= end)
            .map(
                m ->
                    new Mention(
                        m.start() - start, m.end() - start, m.value(), m.found(), m.exclusive()))
            .toList();
    assertThat(inside).isEqualTo(reader.read(paragraph, REFERENCE).mentions());
  }

  @Property
  void nothingCrossesAWall(@ForAll("paragraph") String before, @ForAll("paragraph") String after) {
    assertThat(reader.read(before + "\uFFFC" + after, REFERENCE).mentions())
        .allMatch(m -> m.end() <= before.length() || m.start() > before.length());
  }

  /** Ten times what the slowest machine should need: only a leap in time is caught here. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "و",
        "وو ",
        "1",
        "1 ",
        "1/",
        "1-",
        "من 3 إلى ",
        "بين 1990 و",
        "3 و",
        "عامي 1990 و1991 و",
        "(",
        ")",
        "(1",
        "« ",
        "نيسان ",
        "نيسان/",
        "نيسان",
        "تشرين ",
        "ألف ",
        "وألف",
        "مئة وخمسة وعشرين ألفا و",
        "منذ ",
        "قبل ",
        "في العام التالي ",
        "القرن الأول ",
        "مطلع منتصف ",
        "الخميس ",
        "أمس ",
        "\u0651",
        "ـ",
        "\u200F",
        " ",
        "\n",
        "\n\n",
        "\u2029",
        "\uFFFC",
        "\uFDFA",
        "\uD800",
        "14 رمضان 1443هـ الموافق ",
        "هـ/",
        "3/13/2007 ",
        "99999999999999999999999999999999999999999999999999 ",
        "عام 1958 "
      })
  void longTextTakesShortTime(String unit) {
    String text = unit.repeat(LENGTH / unit.length());
    assertTimeoutPreemptively(Duration.ofSeconds(30), () -> reader.read(text, REFERENCE));
  }

  @Provide
  Arbitrary<LocalDate> references() {
    return Arbitraries.oneOf(
        Arbitraries.longs()
            .between(LocalDate.of(1990, 1, 1).toEpochDay(), LocalDate.of(2030, 1, 1).toEpochDay())
            .map(LocalDate::ofEpochDay),
        Arbitraries.of(LocalDate.MIN, LocalDate.of(0, 1, 1), LocalDate.of(9999, 12, 31)),
        Arbitraries.of(LocalDate.MAX));
  }

  @Provide
  Arbitrary<String> prose() {
    return soup(Stream.concat(Stream.of("\n\n"), Stream.of(PIECES)).toArray(String[]::new));
  }

  @Provide
  Arbitrary<String> paragraph() {
    return soup(
        Stream.of(PIECES)
            .filter(piece -> !piece.equals("\u2029") && !piece.equals("\uFFFC"))
            .toArray(String[]::new));
  }

  private static Arbitrary<String> soup(String... pieces) {
    Arbitrary<String> spaces =
        Arbitraries.frequencyOf(
            Tuple.of(8, Arbitraries.just(" ")), Tuple.of(2, Arbitraries.just("")));
    return Combinators.combine(Arbitraries.of(pieces), spaces)
        .as((piece, space) -> piece + space)
        .list()
        .ofMaxSize(24)
        .map(list -> list.stream().collect(Collectors.joining()));
  }
}

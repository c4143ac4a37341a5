package org.tarikh.config;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tarikh.date.Digits;
import org.tarikh.date.MonthStyle;
import org.tarikh.diagnostic.Diagnostic;

class SiteConfigReaderTest {
  private static final String REQUIRED = "title: موقع\nbaseUrl: https://example.org\n";

  @Test
  void defaultsAreApplied() {
    SiteConfig config = config(REQUIRED);
    assertThat(config.baseUrl()).hasToString("https://example.org/");
    assertThat(config.lang()).isEqualTo("ar");
    assertThat(config.timeZone().getId()).isEqualTo("Z");
    assertThat(config.asOf()).isNull();
    assertThat(config.months()).isEqualTo(MonthStyle.IRAQI);
    assertThat(config.digits()).isEqualTo(Digits.LATN);
    assertThat(config.hijri()).isFalse();
    assertThat(config.weekStart()).isEqualTo(DayOfWeek.SATURDAY);
    assertThat(config.dates()).isEqualTo(DatesMode.MANUAL);
    assertThat(config.rawHtml()).isFalse();
    assertThat(config.menu()).isNull();
  }

  @Test
  void everyKeyIsUsed() {
    SiteConfig config =
        config(
            REQUIRED
                + """
                description: وصف
                lang: ar-IQ
                timeZone: Asia/Baghdad
                asOf: 20 نيسان 2022
                months: dual
                digits: arab
                hijri: true
                weekStart: sunday
                dates: auto
                rawHtml: true
                menu:
                  - {title: عن, link: /about/}
                """);
    assertThat(config.description()).isEqualTo("وصف");
    assertThat(config.timeZone()).isEqualTo(ZoneId.of("Asia/Baghdad"));
    assertThat(config.asOf()).isEqualTo(LocalDate.of(2022, 4, 20));
    assertThat(config.months()).isEqualTo(MonthStyle.DUAL);
    assertThat(config.digits()).isEqualTo(Digits.ARAB);
    assertThat(config.hijri()).isTrue();
    assertThat(config.weekStart()).isEqualTo(DayOfWeek.SUNDAY);
    assertThat(config.dates()).isEqualTo(DatesMode.AUTO);
    assertThat(config.rawHtml()).isTrue();
    assertThat(config.menu()).extracting(MenuItem::link).containsExactly("/about/");
  }

  @Test
  void baseUrlMayHaveAnArabicPath() {
    SiteConfig config = config("title: موقع\nbaseUrl: https://example.org/أ\n");
    assertThat(config.basePath()).isEqualTo("/%D8%A3/");
    assertThat(config.absolute("/x/")).isEqualTo("https://example.org/%D8%A3/x/");
  }

  @ParameterizedTest
  @CsvSource({
    "https://مثال.إختبار/, https://xn--mgbh0fb.xn--kgbechtv/",
    "https://مثال.إختبار/أرشيف, https://xn--mgbh0fb.xn--kgbechtv/%D8%A3%D8%B1%D8%B4%D9%8A%D9%81/",
    "https://bücher.example:8080/a, https://xn--bcher-kva.example:8080/a/",
    "HTTPS://Example.ORG, https://example.org/",
    "http://localhost:8000, http://localhost:8000/",
    "http://[::1]/, http://[::1]/",
    "https://example.org/%D8%A3, https://example.org/%D8%A3/",
    "https://example.org/a/../b, https://example.org/b/",
  })
  void baseUrlIsWrittenInAscii(String written, String ascii) {
    assertThat(config("title: موقع\nbaseUrl: " + written + "\n").baseUrl()).hasToString(ascii);
  }

  @ParameterizedTest
  @CsvSource(
      value = {
        "example.org| write https://example.org/",
        "//example.org/a| write https://example.org/a/",
        "ftp://example.org| write https://example.org/",
        "https://example.org/?a=b| write https://example.org/",
        "https://example.org/#top| write https://example.org/",
        "مثال.إختبار| write https://xn--mgbh0fb.xn--kgbechtv/",
        "موقعنا| write the whole address, such as https://example.org/ or https://example.org/archive/",
        "https://user@example.org/| write the whole address, such as https://example.org/ or https://example.org/archive/",
        "https://a b.example/| write the whole address, such as https://example.org/ or https://example.org/archive/",
        "https://a_b.example/| write the whole address, such as https://example.org/ or https://example.org/archive/",
      },
      delimiter = '|')
  void whatIsNoAddressOfASiteGetsTheAddressThatItMayBe(String written, String hint) {
    assertThat(hints("title: موقع\nbaseUrl: \"" + written + "\"\n")).containsExactly(hint);
  }

  @ParameterizedTest
  @CsvSource({"ar, ar", "AR, ar", "ar-iq, ar-IQ", "EN-us, en-US", "ckb, ckb", "zh-hant, zh-Hant"})
  void languageTagIsCanonical(String written, String canonical) {
    assertThat(config(REQUIRED + "lang: " + written + "\n").lang()).isEqualTo(canonical);
  }

  @ParameterizedTest
  @CsvSource(
      value = {
        "lang: ar_IQ| write \"ar-IQ\"",
        "lang: arabic| write a BCP 47 tag such as \"ar\", \"ar-IQ\" or \"en\"",
        "lang: عربي| write a BCP 47 tag such as \"ar\", \"ar-IQ\" or \"en\"",
        "lang: xx| write a BCP 47 tag such as \"ar\", \"ar-IQ\" or \"en\"",
        "timeZone: Baghdad| write \"Asia/Baghdad\"",
        "timeZone: asia/baghdad| write \"Asia/Baghdad\"",
        "timeZone: new york| write \"America/New_York\"",
        "timeZone: بغداد| write its region, such as \"Asia/Baghdad\", or \"UTC\"",
        "months: Iraqi| did you mean \"iraqi\"?",
        "months: syriac| write dual, gregorian, iraqi, maghrebi or moroccan",
        "weekStart: satarday| did you mean \"saturday\"?",
        "weekStart: السبت| write friday, monday, saturday, sunday, thursday, tuesday or wednesday",
        "dates: Auto| did you mean \"auto\"?",
        "hijri: yes| write false or true",
        "rawHtml: نعم| write false or true",
        "asOf: 2022-04| write year, month and day, such as \"2022-04-20\" or \"20 نيسان 2022\"",
        "menu: [/about/]| write it as menu: [{title: …, link: /about/}]",
      },
      delimiter = '|')
  void valueThatAKeyDoesNotTakeGetsAHint(String yaml, String hint) {
    assertThat(hints(REQUIRED + yaml + "\n")).containsExactly(hint);
  }

  @Test
  void menuWithoutAValueIsTheDefaultMenu() {
    assertThat(config(REQUIRED + "menu:\n").menu()).isNull();
    assertThat(config(REQUIRED + "menu: []\n").menu()).isEmpty();
  }

  @Test
  void wrongValuesAreAllReportedAndTheRestIsUsed() {
    SiteConfigResult result =
        SiteConfigReader.read(
            "site.yaml", "baseUrl: ftp://example.org\ntimeZone: Mars\nlang: en\n");
    assertThat(result.diagnostics().stream().map(d -> d + "\n").collect(joining()))
        .isEqualTo(
            """
            site.yaml:1:1: error: key-missing: "title" is required
                hint: write title: …
            site.yaml:1:10: error: value-invalid: "ftp://example.org" is not the web address of a site
                hint: write https://example.org/
            site.yaml:2:11: error: value-invalid: "Mars" is not a time zone
                hint: write its region, such as "Asia/Baghdad", or "UTC"
            """);
    assertThat(result.config().lang()).isEqualTo("en");
    assertThat(result.config().title()).isEmpty();
    assertThat(result.config().timeZone().getId()).isEqualTo("Z");
  }

  @Test
  void fileThatIsNoYamlHasAllDefaults() {
    SiteConfigResult result = SiteConfigReader.read("site.yaml", "title: [\n");
    assertThat(result.config()).isEqualTo(SiteConfig.NONE);
    assertThat(result.diagnostics()).hasSize(1);
  }

  private static List<String> hints(String yaml) {
    return SiteConfigReader.read("site.yaml", yaml).diagnostics().stream()
        .map(Diagnostic::hint)
        .toList();
  }

  private static SiteConfig config(String yaml) {
    SiteConfigResult result = SiteConfigReader.read("site.yaml", yaml);
    assertThat(result.diagnostics()).isEmpty();
    return result.config();
  }
}

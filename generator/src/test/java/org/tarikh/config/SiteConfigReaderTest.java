package org.tarikh.config;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.tarikh.date.Digits;
import org.tarikh.date.MonthStyle;

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
                rawHtml: true
                menu:
                  - {title: عن, link: /about/}
                """);
    assertThat(config.description()).isEqualTo("وصف");
    assertThat(config.timeZone()).isEqualTo(ZoneId.of("Asia/Baghdad"));
    assertThat(config.asOf()).isEqualTo(LocalDate.of(2022, 4, 20));
    assertThat(config.months()).isEqualTo(MonthStyle.DUAL);
    assertThat(config.digits()).isEqualTo(Digits.ARAB);
    assertThat(config.rawHtml()).isTrue();
    assertThat(config.menu()).extracting(MenuItem::link).containsExactly("/about/");
  }

  @Test
  void baseUrlMayHaveAnArabicPath() {
    SiteConfig config = config("title: موقع\nbaseUrl: https://example.org/أ\n");
    assertThat(config.basePath()).isEqualTo("/%D8%A3/");
    assertThat(config.absolute("/x/")).isEqualTo("https://example.org/%D8%A3/x/");
  }

  @Test
  void wrongValuesAreAllReported() {
    SiteConfigResult result =
        SiteConfigReader.read(
            "site.yaml", "title: موقع\nbaseUrl: ftp://example.org\ntimeZone: Baghdad\n");
    assertThat(result.config()).isNull();
    assertThat(result.diagnostics().stream().map(d -> d + "\n").collect(joining()))
        .isEqualTo(
            """
            site.yaml:2:10: error: value-invalid: "ftp://example.org" is not the web address of a site
                hint: write the whole address, such as "https://example.org/" or "https://example.org/archive/"
            site.yaml:3:11: error: value-invalid: "Baghdad" is not a time zone
                hint: write its region, such as "Asia/Baghdad", or "UTC"
            """);
  }

  private static SiteConfig config(String yaml) {
    SiteConfigResult result = SiteConfigReader.read("site.yaml", yaml);
    assertThat(result.diagnostics()).isEmpty();
    SiteConfig config = result.config();
    assertThat(config).isNotNull();
    return config;
  }
}

package org.tarikh.config;

import java.net.URI;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tarikh.date.Digits;
import org.tarikh.date.MonthStyle;

/**
 * The settings of a site, with defaults applied.
 *
 * @param title the site's title
 * @param baseUrl where the site is published: http or https, ASCII, ending in {@code /}
 * @param description what the site is, or null
 * @param lang a BCP 47 tag, canonical
 * @param timeZone in which days begin
 * @param asOf the day that decides what is still to come, or null for today
 * @param months which names months have
 * @param digits which digits dates have
 * @param hijri whether dates have the Hijri date beside them
 * @param weekStart the day on which "last week" begins
 * @param dates what becomes of the dates that bodies tell, unless an article says otherwise
 * @param rawHtml whether HTML in Markdown is kept, as far as the allow-list permits it
 * @param menu the main navigation, or null for the default
 */
public record SiteConfig(
    String title,
    URI baseUrl,
    @Nullable String description,
    String lang,
    ZoneId timeZone,
    @Nullable LocalDate asOf,
    MonthStyle months,
    Digits digits,
    boolean hijri,
    DayOfWeek weekStart,
    DatesMode dates,
    boolean rawHtml,
    @Nullable List<MenuItem> menu) {
  /**
   * The settings where {@code site.yaml} says nothing: all defaults, without a title, at an address
   * of nowhere. With them the rest of a site is checked that cannot be published.
   */
  public static final SiteConfig NONE =
      new SiteConfig(
          "",
          URI.create("https://site.example/"),
          null,
          "ar",
          ZoneOffset.UTC,
          null,
          MonthStyle.IRAQI,
          Digits.LATN,
          false,
          DayOfWeek.SATURDAY,
          DatesMode.MANUAL,
          false,
          null);

  public SiteConfig {
    menu = menu == null ? null : List.copyOf(menu);
  }

  /** The path of the base URL, beginning and ending with {@code /}, percent-encoded. */
  public String basePath() {
    return baseUrl.getRawPath();
  }

  /**
   * The absolute URL of a path of the site.
   *
   * @param encodedPath percent-encoded, beginning with {@code /}
   */
  public String absolute(String encodedPath) {
    return baseUrl + encodedPath.substring(1);
  }
}

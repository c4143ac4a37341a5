package org.tarikh.config;

import java.net.URI;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tarikh.date.Digits;
import org.tarikh.date.MonthStyle;
import org.tarikh.date.Reading;
import org.tarikh.date.TemporalReader;
import org.tarikh.diagnostic.Diagnostic;
import org.tarikh.diagnostic.DiagnosticCode;
import org.tarikh.diagnostic.Location;
import org.tarikh.yaml.Text;
import org.tarikh.yaml.YamlDocument;
import org.tarikh.yaml.YamlFields;
import org.tarikh.yaml.YamlMap;
import org.tarikh.yaml.YamlReader;

/** Reads {@code site.yaml}. */
public final class SiteConfigReader {
  private final List<Diagnostic> diagnostics = new ArrayList<>();

  private SiteConfigReader() {}

  /**
   * Reads the settings, applies defaults, and checks every value. What is missing or wrong has its
   * default, so that the rest of the site can be checked all the same.
   *
   * @param file the path that diagnostics name
   * @param text the YAML
   */
  public static SiteConfigResult read(String file, String text) {
    YamlDocument document = YamlReader.read(file, text, 1);
    SiteConfigReader reader = new SiteConfigReader();
    reader.diagnostics.addAll(document.diagnostics());
    SiteConfig config = SiteConfig.NONE;
    if (document.root() instanceof YamlMap map) {
      config = reader.config(map);
    } else if (!Diagnostic.anyError(document.diagnostics())) {
      reader.diagnostics.add(
          new Diagnostic(
              DiagnosticCode.KEY_MISSING,
              Location.startOf(file),
              "the file has no keys",
              "write title: … and baseUrl: https://…/, each on a line of its own, with a space after"
                  + " the colon"));
    }
    return new SiteConfigResult(config, reader.diagnostics);
  }

  private SiteConfig config(YamlMap map) {
    YamlFields fields = new YamlFields(map);
    Text title = fields.requiredLine("title");
    URI baseUrl = baseUrl(fields);
    Text description = fields.text("description");
    String lang = lang(fields);
    ZoneId timeZone = timeZone(fields);
    LocalDate asOf = asOf(fields);
    MonthStyle months = fields.oneOf("months", monthStyles(), MonthStyle.IRAQI);
    Digits digits = fields.oneOf("digits", digitSets(), Digits.LATN);
    boolean hijri = fields.bool("hijri", false);
    DayOfWeek weekStart = fields.oneOf("weekStart", weekdays(), DayOfWeek.SATURDAY);
    DatesMode dates = fields.oneOf("dates", DatesMode.byKey(), DatesMode.MANUAL);
    boolean rawHtml = fields.bool("rawHtml", false);
    List<MenuItem> menu = menu(fields);
    diagnostics.addAll(fields.finish());
    return new SiteConfig(
        title == null ? SiteConfig.NONE.title() : title.value(),
        baseUrl == null ? SiteConfig.NONE.baseUrl() : baseUrl,
        description == null ? null : description.value(),
        lang,
        timeZone,
        asOf,
        months,
        digits,
        hijri,
        weekStart,
        dates,
        rawHtml,
        menu);
  }

  private static @Nullable URI baseUrl(YamlFields fields) {
    Text text = fields.requiredLine("baseUrl");
    if (text == null) {
      return null;
    }
    URI uri = WebAddress.of(text.value());
    if (uri == null) {
      fields.invalid(text, "is not the web address of a site", WebAddress.hint(text.value()));
    }
    return uri;
  }

  private static String lang(YamlFields fields) {
    Text text = fields.line("lang");
    if (text == null) {
      return SiteConfig.NONE.lang();
    }
    String tag = LanguageTag.canonical(text.value());
    if (tag == null) {
      fields.invalid(text, LanguageTag.RULE, LanguageTag.hint(text.value()));
    }
    return tag == null ? SiteConfig.NONE.lang() : tag;
  }

  private static ZoneId timeZone(YamlFields fields) {
    Text text = fields.line("timeZone");
    if (text == null) {
      return ZoneOffset.UTC;
    }
    try {
      return ZoneId.of(text.value());
    } catch (DateTimeException e) {
      fields.invalid(text, "is not a time zone", timeZoneHint(text.value()));
      return ZoneOffset.UTC;
    }
  }

  private static String timeZoneHint(String text) {
    String city = text.strip().replace(' ', '_').toLowerCase(Locale.ROOT);
    return ZoneId.getAvailableZoneIds().stream()
        .filter(id -> id.toLowerCase(Locale.ROOT).endsWith("/" + city) || id.equalsIgnoreCase(city))
        .min(Comparator.naturalOrder())
        .map(id -> "write \"" + id + "\"")
        .orElse("write its region, such as \"Asia/Baghdad\", or \"UTC\"");
  }

  private @Nullable LocalDate asOf(YamlFields fields) {
    Text text = fields.line("asOf");
    if (text == null) {
      return null;
    }
    Reading reading = TemporalReader.read(text.value());
    if (reading instanceof Reading.Unreadable unreadable) {
      diagnostics.add(
          new Diagnostic(
              DiagnosticCode.DATE_INVALID,
              text.location(),
              unreadable.message(),
              unreadable.hint()));
    } else if (reading instanceof Reading.Value value) {
      LocalDate day = value.expression().asDay().orElse(null);
      if (day == null) {
        diagnostics.add(
            new Diagnostic(
                DiagnosticCode.DATE_NOT_A_DAY,
                text.location(),
                "\"" + text.value() + "\" is not a single day",
                "write year, month and day, such as \"2022-04-20\" or \"20 نيسان 2022\""));
      }
      return day;
    }
    return null;
  }

  private static @Nullable List<MenuItem> menu(YamlFields fields) {
    List<YamlMap> maps = fields.maps("menu", "{title: …, link: /about/}");
    if (maps == null) {
      return null;
    }
    List<MenuItem> menu = new ArrayList<>();
    for (YamlMap map : maps) {
      YamlFields item = new YamlFields(map);
      Text title = item.requiredLine("title");
      Text link = item.requiredLine("link");
      if (link != null && !isAddress(link.value())) {
        item.invalid(
            link,
            "is neither an address of the site nor a web address",
            "write a path such as \"/about/\", or a web address with https://");
      } else if (title != null && link != null) {
        menu.add(new MenuItem(title.value(), link.value(), link.location()));
      }
      fields.addAll(item.finish());
    }
    return menu;
  }

  private static boolean isAddress(String link) {
    boolean path = link.startsWith("/") && !link.startsWith("//");
    return path || link.startsWith("https://") || link.startsWith("http://");
  }

  private static Map<String, MonthStyle> monthStyles() {
    Map<String, MonthStyle> byKey = new LinkedHashMap<>();
    for (MonthStyle style : MonthStyle.values()) {
      byKey.put(style.key(), style);
    }
    return byKey;
  }

  private static Map<String, DayOfWeek> weekdays() {
    Map<String, DayOfWeek> byKey = new LinkedHashMap<>();
    for (DayOfWeek day : DayOfWeek.values()) {
      byKey.put(day.name().toLowerCase(Locale.ROOT), day);
    }
    return byKey;
  }

  private static Map<String, Digits> digitSets() {
    Map<String, Digits> byKey = new LinkedHashMap<>();
    for (Digits digits : Digits.values()) {
      byKey.put(digits.key(), digits);
    }
    return byKey;
  }
}

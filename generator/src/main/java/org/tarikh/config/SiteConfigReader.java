package org.tarikh.config;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
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
  private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*");

  private final List<Diagnostic> diagnostics = new ArrayList<>();

  private SiteConfigReader() {}

  /**
   * Reads the settings, applies defaults, and checks every value.
   *
   * @param file the path that diagnostics name
   * @param text the YAML
   */
  public static SiteConfigResult read(String file, String text) {
    YamlDocument document = YamlReader.read(file, text, 1);
    SiteConfigReader reader = new SiteConfigReader();
    reader.diagnostics.addAll(document.diagnostics());
    SiteConfig config = null;
    if (document.root() instanceof YamlMap map) {
      config = reader.config(map);
    } else if (!Diagnostic.anyError(document.diagnostics())) {
      reader.diagnostics.add(
          new Diagnostic(
              DiagnosticCode.KEY_MISSING,
              Location.startOf(file),
              "the file has no keys",
              "begin with \"title: …\" and \"baseUrl: https://…/\", each on a line of its own"));
    }
    return new SiteConfigResult(
        Diagnostic.anyError(reader.diagnostics) ? null : config, reader.diagnostics);
  }

  private @Nullable SiteConfig config(YamlMap map) {
    YamlFields fields = new YamlFields(map);
    Text title = fields.requiredLine("title");
    URI baseUrl = baseUrl(fields);
    Text description = fields.text("description");
    String lang = lang(fields);
    ZoneId timeZone = timeZone(fields);
    LocalDate asOf = asOf(fields);
    MonthStyle months = fields.oneOf("months", monthStyles(), MonthStyle.IRAQI);
    Digits digits = fields.oneOf("digits", digitSets(), Digits.LATN);
    boolean rawHtml = fields.bool("rawHtml", false);
    List<MenuItem> menu = menu(fields);
    diagnostics.addAll(fields.finish());
    if (title == null || baseUrl == null) {
      return null;
    }
    return new SiteConfig(
        title.value(),
        baseUrl,
        description == null ? null : description.value(),
        lang,
        timeZone,
        asOf,
        months,
        digits,
        rawHtml,
        menu);
  }

  private static @Nullable URI baseUrl(YamlFields fields) {
    Text text = fields.requiredLine("baseUrl");
    if (text == null) {
      return null;
    }
    try {
      String slashed = text.value().endsWith("/") ? text.value() : text.value() + "/";
      URI uri = new URI(new URI(slashed).toASCIIString());
      boolean web = "https".equals(uri.getScheme()) || "http".equals(uri.getScheme());
      boolean plain =
          uri.getQuery() == null && uri.getFragment() == null && uri.getUserInfo() == null;
      if (web && plain && uri.getHost() != null) {
        return uri.normalize();
      }
    } catch (URISyntaxException e) {
      // Reported below, with what is no web address at all.
    }
    fields.invalid(
        text,
        "is not the web address of a site",
        "write the whole address, such as \"https://example.org/\" or \"https://example.org/archive/\"");
    return null;
  }

  private static String lang(YamlFields fields) {
    Text text = fields.line("lang");
    if (text != null && !LANGUAGE.matcher(text.value()).matches()) {
      fields.invalid(
          text, "is not a language tag", "write a BCP 47 tag such as \"ar\" or \"ar-IQ\"");
      return "ar";
    }
    return text == null ? "ar" : text.value();
  }

  private static ZoneId timeZone(YamlFields fields) {
    Text text = fields.line("timeZone");
    if (text == null) {
      return ZoneOffset.UTC;
    }
    try {
      return ZoneId.of(text.value());
    } catch (DateTimeException e) {
      fields.invalid(
          text, "is not a time zone", "write its region, such as \"Asia/Baghdad\", or \"UTC\"");
      return ZoneOffset.UTC;
    }
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
                "write year, month and day, such as \"2022-04-20\""));
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

  private static Map<String, Digits> digitSets() {
    Map<String, Digits> byKey = new LinkedHashMap<>();
    for (Digits digits : Digits.values()) {
      byKey.put(digits.key(), digits);
    }
    return byKey;
  }
}

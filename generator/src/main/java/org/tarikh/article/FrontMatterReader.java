package org.tarikh.article;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tarikh.article.RawFrontMatter.RawEvent;
import org.tarikh.article.RawFrontMatter.RawTopics;
import org.tarikh.config.DatesMode;
import org.tarikh.diagnostic.Diagnostic;
import org.tarikh.diagnostic.DiagnosticCode;
import org.tarikh.diagnostic.Location;
import org.tarikh.yaml.Text;
import org.tarikh.yaml.YamlDocument;
import org.tarikh.yaml.YamlFields;
import org.tarikh.yaml.YamlMap;
import org.tarikh.yaml.YamlReader;

/** Reads the keys of one file's front matter. */
final class FrontMatterReader {
  private static final Pattern BLANKS = Pattern.compile("\\s+", Pattern.UNICODE_CHARACTER_CLASS);
  private static final Pattern SCHEME = Pattern.compile("^[A-Za-z][A-Za-z0-9+.-]*:");

  /** The first line of a file is the opening fence. */
  static final int FIRST_LINE = 2;

  /** Every event of an article stands on the page of each of its topics. */
  private static final int MOST_EVENTS = 2_000;

  private static final int MOST_TOPICS = 100;

  private final List<Diagnostic> diagnostics = new ArrayList<>();

  List<Diagnostic> diagnostics() {
    return diagnostics;
  }

  /**
   * The front matter of an article, or null where it is not a mapping.
   *
   * @param siteDates what becomes of the dates of its body unless it says otherwise
   */
  @Nullable RawFrontMatter article(String path, String yaml, DatesMode siteDates) {
    YamlMap map = mapping(path, yaml);
    return map == null ? null : article(map, siteDates);
  }

  /** The front matter of a standing page, or null where it is not a mapping. */
  @Nullable RawFrontMatter standingPage(String path, String yaml) {
    YamlMap map = mapping(path, yaml);
    return map == null ? null : standingPage(map);
  }

  private @Nullable YamlMap mapping(String path, String yaml) {
    YamlDocument document = YamlReader.read(path, yaml, FIRST_LINE);
    diagnostics.addAll(document.diagnostics());
    if (document.root() instanceof YamlMap map) {
      return map;
    }
    if (!Diagnostic.anyError(document.diagnostics())) {
      diagnostics.add(
          new Diagnostic(
              DiagnosticCode.KEY_MISSING,
              new Location(path, FIRST_LINE, 1),
              "the front matter has no keys",
              "write title: … and date: …, each on a line of its own, with a space after the colon"));
    }
    return null;
  }

  private RawFrontMatter article(YamlMap map, DatesMode siteDates) {
    YamlFields fields = new YamlFields(map);
    RawFrontMatter raw =
        new RawFrontMatter(
            fields.requiredLine("title"),
            fields.requiredLine("date"),
            fields.line("updated"),
            fields.text("summary"),
            fields.line("slug"),
            fields.line("lang"),
            fields.bool("draft", false),
            fields.oneOf("dates", DatesMode.byKey(), siteDates),
            orEmpty(fields.lines("authors")),
            orEmpty(fields.lines("aliases")),
            topics(fields),
            sources(fields),
            image(fields),
            events(fields));
    diagnostics.addAll(fields.finish());
    return raw;
  }

  private RawFrontMatter standingPage(YamlMap map) {
    YamlFields fields = new YamlFields(map);
    RawFrontMatter raw =
        new RawFrontMatter(
            fields.requiredLine("title"),
            null,
            fields.line("updated"),
            fields.text("summary"),
            fields.line("slug"),
            fields.line("lang"),
            fields.bool("draft", false),
            DatesMode.MANUAL,
            List.of(),
            orEmpty(fields.lines("aliases")),
            new RawTopics(null, null, null),
            null,
            image(fields),
            List.of());
    diagnostics.addAll(fields.finish());
    return raw;
  }

  private List<RawEvent> events(YamlFields fields) {
    List<RawEvent> events = new ArrayList<>();
    for (YamlMap map : orEmpty(fields.maps("events", "{date: 1958, title: …}"))) {
      if (events.size() == MOST_EVENTS) {
        diagnostics.add(
            limit(map.location(), MOST_EVENTS + " events", "divide the article into several"));
        return events;
      }
      YamlFields event = new YamlFields(map);
      events.add(
          new RawEvent(
              event.requiredLine("date"),
              event.requiredLine("title"),
              event.text("text"),
              event.line("id"),
              event.oneOf("importance", importances(), Importance.NORMAL),
              topics(event),
              sources(event),
              image(event)));
      diagnostics.addAll(event.finish());
    }
    return events;
  }

  private static Map<String, Importance> importances() {
    Map<String, Importance> byKey = new LinkedHashMap<>();
    for (Importance importance : Importance.values()) {
      byKey.put(importance.key(), importance);
    }
    return byKey;
  }

  private RawTopics topics(YamlFields fields) {
    return new RawTopics(
        names(fields.lines("tags")), names(fields.lines("people")), names(fields.lines("places")));
  }

  /** Topics are known by their text: NFC, blanks joined, each once. */
  private @Nullable List<TopicName> names(@Nullable List<Text> texts) {
    if (texts == null) {
      return null;
    }
    Map<String, TopicName> names = new LinkedHashMap<>();
    for (Text text : texts) {
      String name =
          BLANKS.matcher(Normalizer.normalize(text.value(), Normalizer.Form.NFC)).replaceAll(" ");
      if (AddressSlug.of(name).isEmpty()) {
        diagnostics.add(
            new Diagnostic(
                DiagnosticCode.VALUE_INVALID,
                text.location(),
                "\"" + text.value() + "\" has no letter or digit that an address could have",
                "name it in letters or digits"));
      } else if (names.size() == MOST_TOPICS && !names.containsKey(name)) {
        diagnostics.add(
            limit(text.location(), MOST_TOPICS + " topics", "keep those that matter most"));
        break;
      } else {
        names.putIfAbsent(name, new TopicName(name, text.location()));
      }
    }
    return List.copyOf(names.values());
  }

  private static Diagnostic limit(Location location, String most, String hint) {
    return new Diagnostic(
        DiagnosticCode.YAML_LIMIT, location, "the list has more than " + most, hint);
  }

  private @Nullable List<Source> sources(YamlFields fields) {
    List<YamlMap> maps = fields.maps("sources", "{name: …, url: https://…}");
    if (maps == null) {
      return null;
    }
    List<Source> sources = new ArrayList<>();
    for (YamlMap map : maps) {
      YamlFields source = new YamlFields(map);
      Text name = source.requiredLine("name");
      Text url = source.line("url");
      diagnostics.addAll(source.finish());
      if (name != null) {
        sources.add(new Source(name.value(), url == null ? null : webAddress(url)));
      }
    }
    return sources;
  }

  private @Nullable String webAddress(Text url) {
    String lower = url.value().toLowerCase(Locale.ROOT);
    if (lower.startsWith("https://") || lower.startsWith("http://")) {
      return url.value();
    }
    diagnostics.add(
        new Diagnostic(
            DiagnosticCode.LINK_SCHEME,
            url.location(),
            "\"" + url.value() + "\" is not a web address",
            "write the whole address, beginning with https:// or http://"));
    return null;
  }

  private @Nullable Image image(YamlFields fields) {
    YamlMap map = fields.map("image", "{src: assets/…, alt: …}");
    if (map == null) {
      return null;
    }
    YamlFields image = new YamlFields(map);
    Text src = image.requiredLine("src");
    Text alt = image.line("alt");
    Text credit = image.line("credit");
    diagnostics.addAll(image.finish());
    if (src == null) {
      return null;
    }
    if (alt == null) {
      diagnostics.add(
          new Diagnostic(
              DiagnosticCode.IMAGE_ALT_MISSING,
              src.location(),
              "the image \"" + src.value() + "\" has no alt text",
              "add \"alt: …\" that tells what it shows to those who do not see it"));
    }
    boolean external = SCHEME.matcher(src.value()).find() || src.value().startsWith("//");
    if (external && webAddress(src) == null) {
      return null;
    }
    return new Image(
        src.value(),
        alt == null ? "" : alt.value(),
        credit == null ? null : credit.value(),
        src.location());
  }

  private static <T> List<T> orEmpty(@Nullable List<T> values) {
    return values == null ? List.of() : values;
  }
}

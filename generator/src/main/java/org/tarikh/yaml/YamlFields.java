package org.tarikh.yaml;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.tarikh.diagnostic.Diagnostic;
import org.tarikh.diagnostic.DiagnosticCode;
import org.tarikh.diagnostic.Location;
import org.tarikh.diagnostic.Nearest;

/**
 * Reads the keys of one mapping. Each key that is asked for becomes a known key; {@link #finish()}
 * tells what was wrong, and which keys are not known.
 */
public final class YamlFields {
  private final YamlMap map;
  private final Set<String> known = new LinkedHashSet<>();
  private final List<Diagnostic> diagnostics = new ArrayList<>();

  public YamlFields(YamlMap map) {
    this.map = map;
  }

  /** The text of a key, on however many lines, or null where it is missing, empty or no text. */
  public @Nullable Text text(String key) {
    YamlNode node = value(key);
    return node == null ? null : textOf(key, node);
  }

  /** The text of a key, on one line, or null where it is missing, empty or no such text. */
  public @Nullable Text line(String key) {
    YamlNode node = value(key);
    return node == null ? null : lineOf(key, node);
  }

  /** The text of a key, on one line; its absence is an error. */
  public @Nullable Text requiredLine(String key) {
    YamlNode node = value(key);
    if (node != null) {
      return lineOf(key, node);
    }
    YamlNode written = map.get(key);
    diagnostics.add(
        new Diagnostic(
            DiagnosticCode.KEY_MISSING,
            written == null ? map.location() : written.location(),
            "\"" + key + "\" is required" + (written == null ? "" : " and has no value"),
            "write " + key + ": …"));
    return null;
  }

  /**
   * The texts of a key, in order: those of a list, or one text alone, each on one line. Null where
   * the key is missing or has no value; an empty list was written so.
   */
  public @Nullable List<Text> lines(String key) {
    YamlNode node = value(key);
    if (node == null) {
      return null;
    }
    if (node instanceof YamlMap) {
      diagnostics.add(wrongType(key, node, "a list", key + ": [one, another]"));
      return null;
    }
    List<YamlNode> items = node instanceof YamlList list ? list.items() : List.of(node);
    List<Text> texts = new ArrayList<>();
    for (YamlNode item : items) {
      Text text = lineOf(key, item);
      if (text != null) {
        texts.add(text);
      }
    }
    return texts;
  }

  /** A key that is {@code true} or {@code false}. */
  public boolean bool(String key, boolean absent) {
    return oneOf(key, Map.of("true", true, "false", false), absent);
  }

  /**
   * A key that takes one of some words.
   *
   * @param meanings what each word means
   * @param absent the value where the key is missing
   */
  public <T> T oneOf(String key, Map<String, T> meanings, T absent) {
    Text text = line(key);
    if (text == null) {
      return absent;
    }
    T meaning = meanings.get(text.value());
    if (meaning != null) {
      return meaning;
    }
    String near = Nearest.of(text.value(), meanings.keySet());
    String words =
        String.join(", ", new TreeSet<>(meanings.keySet())).replaceFirst(", ([^,]*)$", " or $1");
    invalid(
        text,
        "is not one of the values of \"" + key + "\"",
        near == null ? "write " + words : "did you mean \"" + near + "\"?");
    return absent;
  }

  /**
   * The mapping of a key, or null where it is missing or no mapping.
   *
   * @param example how a writer writes it
   */
  public @Nullable YamlMap map(String key, String example) {
    YamlNode node = value(key);
    if (node == null || node instanceof YamlMap) {
      return (YamlMap) node;
    }
    diagnostics.add(wrongType(key, node, "a mapping", key + ": " + example));
    return null;
  }

  /**
   * The mappings of a list. Null where the key is missing or has no value; an empty list was
   * written so.
   *
   * @param example how a writer writes an item
   */
  public @Nullable List<YamlMap> maps(String key, String example) {
    YamlNode node = value(key);
    if (node == null) {
      return null;
    }
    List<YamlMap> maps = new ArrayList<>();
    if (node instanceof YamlList list) {
      for (YamlNode item : list.items()) {
        if (item instanceof YamlMap itemMap) {
          maps.add(itemMap);
        } else {
          diagnostics.add(wrongType(key, item, "a list of mappings", key + ": [" + example + "]"));
        }
      }
    } else {
      diagnostics.add(wrongType(key, node, "a list of mappings", key + ": [" + example + "]"));
    }
    return maps;
  }

  /** Reports a value that its key does not take. */
  public void invalid(Text text, String rule, String hint) {
    diagnostics.add(
        new Diagnostic(
            DiagnosticCode.VALUE_INVALID,
            text.location(),
            "\"" + text.value() + "\" " + rule,
            hint));
  }

  /** Reports what was found amiss in a mapping inside this one. */
  public void addAll(List<Diagnostic> inner) {
    diagnostics.addAll(inner);
  }

  /** All that was found amiss; unknown keys are those that were never asked for. */
  public List<Diagnostic> finish() {
    for (YamlMap.Entry entry : map.entries()) {
      String key = entry.key().text();
      if (!known.contains(key)) {
        String near = Nearest.of(key.replaceFirst(":.*$", ""), known);
        diagnostics.add(
            new Diagnostic(
                DiagnosticCode.KEY_UNKNOWN,
                entry.key().location(),
                "the key \""
                    + Excerpt.of(key, Excerpt.VALUE)
                    + "\" is not known, so its value is not used",
                hint(entry, near)));
      }
    }
    return List.copyOf(diagnostics);
  }

  private String hint(YamlMap.Entry entry, @Nullable String near) {
    if (near == null) {
      return "the keys here are " + String.join(", ", known);
    }
    String key = entry.key().text();
    int colon = key.indexOf(':');
    return colon < 0
        ? "did you mean \"" + near + "\"?"
        : "write "
            + near
            + ": "
            + Excerpt.of(key.substring(colon + 1), Excerpt.VALUE)
            + ", with a space after the colon";
  }

  private @Nullable YamlNode value(String key) {
    known.add(key);
    YamlNode node = map.get(key);
    return node instanceof YamlScalar scalar && scalar.isNull() ? null : node;
  }

  private @Nullable Text textOf(String key, YamlNode node) {
    if (!(node instanceof YamlScalar scalar)) {
      diagnostics.add(wrongType(key, node, "text", key + ": …"));
      return null;
    }
    String value = scalar.text().strip();
    if (value.isEmpty()) {
      diagnostics.add(
          new Diagnostic(
              DiagnosticCode.VALUE_INVALID,
              scalar.location(),
              "\"" + key + "\" has an empty text",
              "write a text, or remove the key"));
      return null;
    }
    return new Text(value, scalar.location());
  }

  private @Nullable Text lineOf(String key, YamlNode node) {
    Text text = textOf(key, node);
    if (text == null || text.value().indexOf('\n') < 0) {
      return text;
    }
    String joined = text.value().replaceAll("\\s+", " ");
    diagnostics.add(
        new Diagnostic(
            DiagnosticCode.VALUE_INVALID,
            text.location(),
            "\"" + key + "\" has several lines, and takes one",
            "write it on one line: "
                + key
                + ": "
                + Excerpt.of(LineFault.quoted(joined), Excerpt.LINE)));
    return new Text(joined, text.location());
  }

  private static Diagnostic wrongType(String key, YamlNode node, String wanted, String example) {
    Location location = node.location();
    return new Diagnostic(
        DiagnosticCode.VALUE_TYPE,
        location,
        "\"" + key + "\" must be " + wanted + ", not " + nameOf(node),
        "write it as " + example);
  }

  private static String nameOf(YamlNode node) {
    if (node instanceof YamlScalar scalar) {
      return "the text \"" + Excerpt.of(scalar.text(), Excerpt.VALUE) + "\"";
    }
    return node instanceof YamlMap ? "a mapping" : "a list";
  }
}

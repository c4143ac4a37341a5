package org.tarikh.page;

import java.util.Collection;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes JSON that is safe inside an HTML {@code <script>} element. */
public final class Json {
  private Json() {}

  /**
   * The JSON of maps, collections, strings, numbers and booleans. Entries whose value is null are
   * left out.
   */
  public static String of(Object value) {
    StringBuilder json = new StringBuilder();
    append(json, value);
    return json.toString();
  }

  private static void append(StringBuilder json, Object value) {
    if (value instanceof Map<?, ?> map) {
      appendMap(json, map);
    } else if (value instanceof Collection<?> items) {
      appendItems(json, items);
    } else if (value instanceof String text) {
      appendText(json, text);
    } else {
      json.append(value);
    }
  }

  private static void appendMap(StringBuilder json, Map<?, ?> map) {
    char separator = '{';
    for (Map.Entry<?, ? extends @Nullable Object> entry : map.entrySet()) {
      Object value = entry.getValue();
      if (value != null) {
        json.append(separator);
        appendText(json, String.valueOf(entry.getKey()));
        json.append(':');
        append(json, value);
        separator = ',';
      }
    }
    json.append(separator == '{' ? "{}" : "}");
  }

  private static void appendItems(StringBuilder json, Collection<?> items) {
    json.append('[');
    for (Iterator<?> rest = items.iterator(); rest.hasNext(); ) {
      append(json, rest.next());
      if (rest.hasNext()) {
        json.append(',');
      }
    }
    json.append(']');
  }

  /** Besides what JSON wants, escapes what could end or open an element, and line separators. */
  private static void appendText(StringBuilder json, String text) {
    json.append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '"' -> json.append("\\\"");
        case '\\' -> json.append("\\\\");
        case '\n' -> json.append("\\n");
        case '<', '>', '&', '\u2028', '\u2029' -> appendEscape(json, c);
        default -> {
          if (c < 0x20) {
            appendEscape(json, c);
          } else {
            json.append(c);
          }
        }
      }
    }
    json.append('"');
  }

  private static void appendEscape(StringBuilder json, char c) {
    json.append("\\u").append(HexFormat.of().toHexDigits(c));
  }
}

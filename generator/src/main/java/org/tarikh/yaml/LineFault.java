package org.tarikh.yaml;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What is wrong with one line of YAML, seen for itself, and the line as it should be.
 *
 * @param column where on the line, from 0, in UTF-16 units
 * @param message what is wrong
 * @param hint the corrected line
 */
record LineFault(int column, String message, String hint) {
  private static final String KEY = "(?:\"[^\"]*\"|[^\\s:#\"'\\[\\]{},=：@`%&*!|>?-][^\\s:#,=：]*)";
  private static final Pattern TAB = Pattern.compile("^( *)\\t[ \\t]*(.*)$");
  private static final Pattern ITEM = Pattern.compile("^( *)-([^\\s\\p{Nd}-].*)$");
  private static final Pattern NO_BLANK =
      Pattern.compile("^(\\s*(?:- +)?)(" + KEY + "):(?!//)([^\\s:].*)$");
  private static final Pattern OTHER_SIGN =
      Pattern.compile("^(\\s*(?:- +)?)(" + KEY + ")\\s*([：=])\\s*(.*)$");
  private static final Pattern NO_COLON =
      Pattern.compile("^(\\s*(?:- +)?)([A-Za-z][A-Za-z0-9_-]*) +([^:]*)$");
  private static final Pattern VALUE =
      Pattern.compile("^(\\s*(?:- +){0,20}(?:" + KEY + ": +)?)(\\S.*)$");
  private static final Pattern SPECIAL =
      Pattern.compile("^(?:[@`%&*!,\\]}]|[|>] *[^\\s0-9+#-]|[?-] ).*$");
  private static final Pattern COLON = Pattern.compile(":(?= |$)");

  /** What is wrong with the way in which a line begins: its indentation, its key, its colon. */
  static @Nullable LineFault ofKey(String line) {
    Matcher tab = TAB.matcher(line);
    if (tab.matches()) {
      return new LineFault(
          tab.end(1),
          "a tab cannot indent YAML",
          "indent with spaces: " + Excerpt.of(tab.group(1) + "  " + tab.group(2), Excerpt.LINE));
    }
    Matcher item = ITEM.matcher(line);
    if (item.matches()) {
      return new LineFault(
          item.end(1),
          "a space is missing after the hyphen of a list",
          "write " + corrected("-", item.group(2).strip()));
    }
    Matcher noBlank = NO_BLANK.matcher(line);
    if (noBlank.matches()) {
      return new LineFault(
          noBlank.start(3),
          "a space is missing after the colon",
          "write " + corrected(noBlank.group(2) + ":", noBlank.group(3).strip()));
    }
    Matcher otherSign = OTHER_SIGN.matcher(line);
    if (otherSign.matches()) {
      return new LineFault(
          otherSign.start(3),
          "after a key stands a colon, not \"" + otherSign.group(3) + "\"",
          "write " + corrected(otherSign.group(2) + ":", otherSign.group(4).strip()));
    }
    return null;
  }

  /** The fault of a line without any colon. */
  static @Nullable LineFault ofNoColon(String line) {
    Matcher noColon = NO_COLON.matcher(line);
    if (noColon.matches()) {
      return new LineFault(
          noColon.end(2),
          "a line has no colon after its key",
          "write " + corrected(noColon.group(2) + ":", noColon.group(3).strip()));
    }
    boolean item = line.stripLeading().startsWith("- ");
    return item || line.isBlank() || line.contains(": ") || line.stripTrailing().endsWith(":")
        ? null
        : new LineFault(
            line.length() - line.stripLeading().length(),
            "a line has no colon after its key",
            "write \"key: value\"; a text of several lines has spaces before each of them");
  }

  /** What is wrong with the value that begins on a line. */
  static @Nullable LineFault ofValue(String line) {
    Matcher matcher = VALUE.matcher(line);
    if (!matcher.matches()) {
      return null;
    }
    String key = matcher.group(1);
    String value = matcher.group(2).stripTrailing();
    char first = value.charAt(0);
    if (SPECIAL.matcher(value).matches()) {
      return new LineFault(
          key.length(),
          "a value cannot begin with \"" + first + "\"",
          "put it into quotes: " + corrected(key, quoted(value)));
    }
    if (first == '"' || first == '\'') {
      return ofQuoted(key, value, first);
    }
    if (first == '[' || first == '{') {
      return ofBrackets(key, value, first);
    }
    Matcher colon = COLON.matcher(value);
    return colon.find()
        ? new LineFault(
            key.length() + colon.start(),
            "a value with a colon is not in quotes",
            "put it into quotes: " + corrected(key, quoted(value)))
        : null;
  }

  private static String corrected(String key, String value) {
    return Excerpt.of((key.strip() + " " + value).strip(), Excerpt.LINE);
  }

  private static @Nullable LineFault ofQuoted(String key, String value, char quote) {
    int closing = closing(value, quote);
    if (closing < 0) {
      return new LineFault(
          key.length(),
          "the quotation mark that opens here is not closed",
          "close it: " + corrected(key, quoted(value.substring(1))));
    }
    String rest = value.substring(closing + 1).strip();
    if (rest.isEmpty() || rest.startsWith("#")) {
      return null;
    }
    boolean whole = value.charAt(value.length() - 1) == quote;
    return new LineFault(
        key.length() + closing,
        "a text goes on after the quotation mark that closes it",
        "put the whole into quotes: "
            + corrected(key, quoted(whole ? value.substring(1, value.length() - 1) : value)));
  }

  private static int closing(String value, char quote) {
    for (int i = 1; i < value.length(); i++) {
      boolean escape = quote == '"' ? value.charAt(i) == '\\' : value.startsWith("''", i);
      if (escape) {
        i++;
      } else if (value.charAt(i) == quote) {
        return i;
      }
    }
    return -1;
  }

  private static @Nullable LineFault ofBrackets(String key, String value, char opening) {
    char closing = opening == '[' ? ']' : '}';
    int end = value.indexOf(closing);
    if (end < 0) {
      return new LineFault(
          key.length(),
          "the bracket that opens here is not closed",
          "close it: "
              + corrected(key, value + closing)
              + ", or put the value into quotes if it is a text");
    }
    return end < value.length() - 1 && value.indexOf(opening, 1) < 0
        ? new LineFault(
            key.length() + end + 1,
            "something stands after the bracket that closes",
            "remove it, or put the value into quotes if it is a text: "
                + corrected(key, quoted(value)))
        : null;
  }

  /** The text as a quoted scalar. */
  static String quoted(String text) {
    return text.contains("\"") && !text.contains("'")
        ? "'" + text + "'"
        : "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
  }
}

package org.tarikh.yaml;

import java.io.StringReader;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tarikh.diagnostic.Diagnostic;
import org.tarikh.diagnostic.DiagnosticCode;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.reader.ReaderException;

/**
 * Reads YAML as nodes with positions.
 *
 * <p>There are no tags and no types; each key stands once; size, depth, aliases and the number of
 * nodes are bounded.
 *
 * @see <a href="https://yaml.org/spec/1.1/">YAML 1.1, as SnakeYAML reads it</a>
 */
public final class YamlReader {
  private static final int MOST_CHARACTERS = 1 << 20;
  private static final Pattern WRONG_ESCAPE =
      Pattern.compile("\\\\U[89A-Fa-f][0-9A-Fa-f]{7}|\\\\[xuU]\\z");

  private YamlReader() {}

  /**
   * Reads one document. Never throws: every fault becomes a diagnostic.
   *
   * @param file the path that diagnostics name
   * @param text the YAML
   * @param firstLine the line of the file on which the text begins
   */
  public static YamlDocument read(String file, String text, int firstLine) {
    Positions positions = new Positions(file, text, firstLine);
    if (text.length() > MOST_CHARACTERS) {
      return fault(
          new Diagnostic(
              DiagnosticCode.YAML_LIMIT,
              positions.start(),
              "the YAML has more than " + MOST_CHARACTERS + " characters",
              "move the text below the closing line of three hyphens"));
    }
    YamlBuilder builder = new YamlBuilder(positions);
    try {
      return builder.build(snakeYaml().parse(new StringReader(text)));
    } catch (MarkedYAMLException e) {
      return builder.stoppedBy(YamlFault.of(e, positions));
    } catch (ReaderException e) {
      return fault(
          new Diagnostic(
              DiagnosticCode.YAML_SYNTAX,
              positions.at(e.getPosition()),
              "the character U+%04X is not allowed in YAML".formatted(e.getCodePoint()),
              "remove it; it is invisible in most editors"));
    } catch (NumberFormatException e) {
      // SnakeYAML lets it out for an escape beyond Unicode, and for one that the text ends in
      return builder.stoppedBy(wrongEscape(text, positions));
    } catch (YAMLException e) {
      // SnakeYAML lets it out, without a place, for a quotation of several lines that is no key
      return builder.stoppedBy(
          new Diagnostic(
              DiagnosticCode.YAML_SYNTAX,
              builder.reached(),
              YamlFault.UNREADABLE,
              YamlFault.UNREADABLE_HINT));
    }
  }

  private static Diagnostic wrongEscape(String text, Positions positions) {
    Matcher escape = WRONG_ESCAPE.matcher(text);
    int offset = escape.find() ? escape.start() : 0;
    return new Diagnostic(
        DiagnosticCode.YAML_SYNTAX,
        positions.at(text.codePointCount(0, offset)),
        YamlFault.NO_ESCAPE,
        YamlFault.NO_ESCAPE_HINT);
  }

  private static Yaml snakeYaml() {
    LoaderOptions options = new LoaderOptions();
    options.setCodePointLimit(MOST_CHARACTERS);
    return new Yaml(options);
  }

  private static YamlDocument fault(Diagnostic diagnostic) {
    return new YamlDocument(null, List.of(diagnostic));
  }
}

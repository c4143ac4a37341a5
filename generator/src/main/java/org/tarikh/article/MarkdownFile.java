package org.tarikh.article;

import org.jspecify.annotations.Nullable;
import org.tarikh.content.SourceFile;
import org.tarikh.content.SourceText;
import org.tarikh.diagnostic.Diagnostic;
import org.tarikh.diagnostic.DiagnosticCode;
import org.tarikh.diagnostic.Location;

/**
 * A Markdown file divided into front matter and body.
 *
 * @param frontMatter the YAML between the lines of three hyphens, from line 2 of the file on
 * @param body what comes after the closing line
 * @param bodyLine the line of the file on which the body begins
 * @param hash the SHA-256 of the file's bytes
 * @param fault why the file cannot be divided, or null; then front matter and body are empty
 */
public record MarkdownFile(
    String frontMatter, String body, int bodyLine, String hash, @Nullable Diagnostic fault) {
  private static final String FENCE = "---";

  /** Reads a file. Never throws: every fault becomes a diagnostic. */
  public static MarkdownFile read(SourceFile source) {
    SourceText text = SourceText.read(source);
    return text.fault() != null ? faulty(text, text.fault()) : divide(source.path(), text);
  }

  private static MarkdownFile divide(String path, SourceText source) {
    String text = source.text();
    if (!isFence(text, 0)) {
      return faulty(
          source,
          new Diagnostic(
              DiagnosticCode.FRONT_MATTER_MISSING,
              Location.startOf(path),
              "the file does not begin with front matter",
              text.stripLeading().startsWith(FENCE)
                  ? "remove what stands before the first ---"
                  : "begin the file with a line ---, then title: …, and close with a line ---"));
    }
    int start = nextLine(text, 0);
    int line = 2;
    for (int at = start; at < text.length(); at = nextLine(text, at), line++) {
      if (isFence(text, at)) {
        int body = nextLine(text, at);
        return new MarkdownFile(
            text.substring(start, at), text.substring(body), line + 1, source.hash(), null);
      }
    }
    return faulty(
        source,
        new Diagnostic(
            DiagnosticCode.FRONT_MATTER_UNCLOSED,
            Location.startOf(path),
            "the front matter that begins here is not closed",
            "write a line --- after the last line of the front matter"));
  }

  private static MarkdownFile faulty(SourceText source, Diagnostic fault) {
    return new MarkdownFile("", "", 1, source.hash(), fault);
  }

  private static boolean isFence(String text, int at) {
    return text.startsWith(FENCE, at) && text.substring(at + 3, endOfLine(text, at)).isBlank();
  }

  private static int endOfLine(String text, int at) {
    int end = text.indexOf('\n', at);
    return end < 0 ? text.length() : end;
  }

  private static int nextLine(String text, int at) {
    return Math.min(text.length(), endOfLine(text, at) + 1);
  }
}

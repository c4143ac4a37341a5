package org.tarikh.content;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.tarikh.diagnostic.Diagnostic;
import org.tarikh.diagnostic.DiagnosticCode;
import org.tarikh.diagnostic.Location;

/**
 * What a source file says, or why it cannot be read.
 *
 * @param text the text without a byte order mark; empty when it cannot be read
 * @param hash the SHA-256 of the file's bytes, in hexadecimal; empty when it cannot be read
 * @param fault why it cannot be read, or null
 */
public record SourceText(String text, String hash, @Nullable Diagnostic fault) {
  /** The largest file that is read as text, in bytes. */
  public static final int MAX_BYTES = 2 << 20;

  private static final char BYTE_ORDER_MARK = '\uFEFF';

  /** Reads a file as strict UTF-8. Never throws: every fault becomes a diagnostic. */
  public static SourceText read(SourceFile source) {
    try (InputStream in = Files.newInputStream(source.file())) {
      byte[] bytes = in.readNBytes(MAX_BYTES + 1);
      return bytes.length > MAX_BYTES ? tooLarge(source) : decode(source.path(), bytes);
    } catch (IOException e) {
      return unreadable(unreadable(source.path(), e));
    }
  }

  static Diagnostic unreadable(String path, IOException e) {
    String reason =
        e instanceof AccessDeniedException
            ? "the file may not be read"
            : e instanceof FileSystemLoopException
                ? "the link leads back to a folder that it is in"
                : "the file cannot be read: " + e.getClass().getSimpleName();
    String hint =
        e instanceof FileSystemLoopException
            ? "remove the link"
            : "look at its permissions, and at those of its folder";
    return new Diagnostic(DiagnosticCode.FILE_UNREADABLE, Location.startOf(path), reason, hint);
  }

  private static SourceText decode(String path, byte[] bytes) {
    CharsetDecoder decoder =
        UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    CharBuffer text = CharBuffer.allocate(bytes.length);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CoderResult result = decoder.decode(in, text, true);
    text.flip();
    if (result.isError()) {
      return unreadable(notUtf8(path, text.toString(), bytes[in.position()]));
    }
    boolean marked = text.length() > 0 && text.charAt(0) == BYTE_ORDER_MARK;
    return new SourceText(text.toString().substring(marked ? 1 : 0), hash(bytes), null);
  }

  private static Diagnostic notUtf8(String path, String before, byte offending) {
    int line = 1 + (int) before.chars().filter(c -> c == '\n').count();
    int column = before.length() - before.lastIndexOf('\n');
    return new Diagnostic(
        DiagnosticCode.FILE_ENCODING,
        new Location(path, line, column),
        "the byte 0x" + HexFormat.of().toHexDigits(offending) + " is not UTF-8",
        "save the file again with the encoding UTF-8");
  }

  private static SourceText tooLarge(SourceFile source) {
    return unreadable(
        new Diagnostic(
            DiagnosticCode.FILE_TOO_LARGE,
            Location.startOf(source.path()),
            "the file is larger than " + (MAX_BYTES >> 20) + " MiB",
            "divide it into several files"));
  }

  private static SourceText unreadable(Diagnostic fault) {
    return new SourceText("", "", fault);
  }

  private static String hash(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}

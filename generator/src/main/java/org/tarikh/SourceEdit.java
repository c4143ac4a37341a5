package org.tarikh;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFileAttributeView;
import org.tarikh.article.MarkdownFile;
import org.tarikh.content.SourceFile;

/** Changes the body of a Markdown file, and not a byte besides. */
final class SourceEdit {
  private SourceEdit() {}

  /**
   * Writes a file whole beside the old one, and puts it in its place.
   *
   * @param read the file as it was read
   * @return whether it was written; not where the file is no longer the one that was read
   */
  static boolean replaceBody(SourceFile source, MarkdownFile read, String body) throws IOException {
    // What is replaced is the file, not a link that leads to it.
    Path file = source.file().toRealPath();
    String text = Files.readString(file, UTF_8);
    if (!MarkdownFile.read(source).hash().equals(read.hash()) || !text.endsWith(read.body())) {
      return false;
    }
    // A byte order mark is part of what stands before the body.
    String head = text.substring(0, text.length() - read.body().length());
    Path written = Files.createTempFile(file.resolveSibling(""), ".", ".tarikh");
    try {
      Files.writeString(written, head + body, UTF_8);
      keepPermissions(file, written);
      Files.move(written, file, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(written);
    }
    return true;
  }

  private static void keepPermissions(Path from, Path to) throws IOException {
    PosixFileAttributeView view = Files.getFileAttributeView(to, PosixFileAttributeView.class);
    if (view != null) {
      view.setPermissions(Files.getPosixFilePermissions(from));
    }
  }
}

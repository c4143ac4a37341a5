package org.tarikh.content;

import java.nio.file.Path;

/**
 * A file below the content folder.
 *
 * @param path its path below the content folder, NFC, with {@code /}
 * @param file where it is on this machine
 */
public record SourceFile(String path, Path file) implements Comparable<SourceFile> {
  /** By path, by code point, which is also the order of the UTF-8 bytes. */
  @Override
  public int compareTo(SourceFile other) {
    String a = path;
    String b = other.path;
    int shared = Math.min(a.length(), b.length());
    for (int i = 0; i < shared; i++) {
      if (a.charAt(i) != b.charAt(i)) {
        return Integer.compare(a.codePointAt(i), b.codePointAt(i));
      }
    }
    return Integer.compare(a.length(), b.length());
  }

  /** The file's name without its folders and its extension. */
  public String stem() {
    String name = path.substring(path.lastIndexOf('/') + 1);
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }
}

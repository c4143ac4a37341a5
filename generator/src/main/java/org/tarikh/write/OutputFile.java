package org.tarikh.write;

import java.nio.file.Path;

/** One file of the site: its place below the output folder, and where its bytes come from. */
public sealed interface OutputFile {

  /** The path below the output folder, with {@code /}, such as {@code articles/x/index.html}. */
  String path();

  /**
   * A file whose bytes were rendered.
   *
   * @param path the path below the output folder
   * @param bytes what to write; handed over, not copied: do not change it afterwards
   */
  @SuppressWarnings("ArrayRecordComponent") // a page's bytes live for one write; never compared
  record Rendered(String path, byte[] bytes) implements OutputFile {
    public Rendered {
      SitePaths.requireInside(path);
    }
  }

  /**
   * A file copied byte for byte; its times and permissions are not.
   *
   * @param path the path below the output folder
   * @param source the file to copy; a symbolic link is followed, its target having been checked by
   *     whoever found it
   */
  record Copied(String path, Path source) implements OutputFile {
    public Copied {
      SitePaths.requireInside(path);
    }
  }
}

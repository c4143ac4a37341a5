package org.tarikh.write;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The rules for a path below the output folder. */
final class SitePaths {

  /** What ext4, XFS, Btrfs, ZFS and most others take as one name, in bytes. */
  static final int LONGEST_NAME = 255;

  /** What Linux takes as one path, in bytes, less the closing NUL. */
  static final int LONGEST_PATH = 4095;

  private SitePaths() {}

  /**
   * Refuses a path that could leave the output folder.
   *
   * @throws IllegalArgumentException naming the path and the rule
   */
  static void requireInside(String path) {
    fault(path)
        .ifPresent(
            rule -> {
              throw new IllegalArgumentException("output path \"" + path + "\": " + rule);
            });
  }

  /** The rule that a path breaks on any machine, if any. */
  static Optional<String> fault(String path) {
    if (path.indexOf('\\') >= 0) {
      return Optional.of("a path is separated by /, never by \\");
    }
    if (path.chars().anyMatch(Character::isISOControl)) {
      return Optional.of("a path holds no control characters");
    }
    for (String name : path.split("/", -1)) {
      if (name.isEmpty()) {
        return Optional.of("a path is relative and has no empty names");
      }
      if (name.equals(".") || name.equals("..")) {
        return Optional.of("a path has no . or .. in it");
      }
    }
    return Optional.empty();
  }

  /** The size in bytes of the longest name in a path. */
  static int longestName(String path) {
    int longest = 0;
    for (String name : path.split("/", -1)) {
      longest = Math.max(longest, size(name));
    }
    return longest;
  }

  static int size(String text) {
    return text.getBytes(StandardCharsets.UTF_8).length;
  }
}

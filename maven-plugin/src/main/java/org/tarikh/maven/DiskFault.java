package org.tarikh.maven;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.util.Locale;

/** Says in words what went wrong on disk. */
final class DiskFault {
  private DiskFault() {}

  /**
   * The message of a failure; where it is the file's path alone, as it is for most subclasses of
   * {@link FileSystemException}, the words of the type's name are put before it.
   */
  static String message(IOException failure) {
    String message = String.valueOf(failure.getMessage());
    if (failure instanceof FileSystemException fault && fault.getReason() == null) {
      return words(fault.getClass().getSimpleName()) + ": " + message;
    }
    return message;
  }

  private static String words(String type) {
    return type.replace("Exception", "")
        .replaceAll("(?<=[a-z])(?=[A-Z])", " ")
        .toLowerCase(Locale.ROOT);
  }
}

package org.tarikh.write;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

/**
 * Says in words what went wrong on disk.
 *
 * <p>The message of a {@link FileSystemException} is often the path alone: its type tells the rest.
 */
final class Faults {
  private Faults() {}

  /** A failure whose message says what was being done and why it could not be. */
  static IOException explain(String task, IOException cause) {
    return new IOException(task + ": " + reason(cause), cause);
  }

  private static String reason(IOException cause) {
    if (!(cause instanceof FileSystemException fault)) {
      return String.valueOf(cause.getMessage());
    }
    return fault.getFile() + ": " + reasonAlone(fault);
  }

  private static String reasonAlone(FileSystemException fault) {
    if (fault instanceof AccessDeniedException) {
      return "permission denied";
    }
    if (fault instanceof NoSuchFileException) {
      return "no such file";
    }
    if (fault instanceof FileAlreadyExistsException) {
      return "exists already";
    }
    if (fault instanceof DirectoryNotEmptyException) {
      return "the folder is not empty";
    }
    return String.valueOf(fault.getReason());
  }
}

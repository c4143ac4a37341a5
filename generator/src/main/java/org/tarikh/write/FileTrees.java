package org.tarikh.write;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import org.jspecify.annotations.Nullable;

/** What is done to whole folders. */
final class FileTrees {
  private FileTrees() {}

  /** Deletes a folder and all that is in it, if it is there; links are deleted, never followed. */
  static void delete(Path root, Checkpoint checkpoint) throws IOException {
    if (!Folders.exists(root)) {
      return;
    }
    Files.walkFileTree(
        root,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            return deleteOne(file);
          }

          @Override
          public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException fault)
              throws IOException {
            if (fault != null) {
              throw fault;
            }
            return deleteOne(folder);
          }

          private FileVisitResult deleteOne(Path path) throws IOException {
            checkpoint.before(Checkpoint.Step.DELETE);
            deleteEvenIfProtected(path, root);
            return FileVisitResult.CONTINUE;
          }
        });
  }

  /** A folder that was carried without write permission keeps what is in it: allow it first. */
  private static void deleteEvenIfProtected(Path path, Path root) throws IOException {
    try {
      Files.delete(path);
    } catch (AccessDeniedException e) {
      Path folder = path.getParent();
      if (path.equals(root) || folder == null || !folder.toFile().setWritable(true)) {
        throw e;
      }
      Files.delete(path);
    }
  }

  /** Forces the names in a folder to disk, where the system can: Windows cannot open a folder. */
  static void force(@Nullable Path folder) {
    if (folder == null) {
      return;
    }
    try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
      channel.force(true);
    } catch (IOException e) {
      // Without it a power failure may undo the last renames; a kill of the process cannot.
    }
  }
}

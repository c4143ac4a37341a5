package org.tarikh.write;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.tarikh.diagnostic.Diagnostic;
import org.tarikh.diagnostic.DiagnosticCode;
import org.tarikh.diagnostic.Location;

/**
 * Publishes a site into its output folder, all or nothing.
 *
 * <p>The site is written beside the output folder and takes its place when it is whole; killed at
 * any moment, the output is the old site, the new one, or for an instant absent, never a mix. Files
 * that Tarikh did not write are carried over.
 */
public final class Publisher {
  private static final Duration PATIENCE = Duration.ofMinutes(1);

  private final Path output;
  private final Duration patience;
  private final Checkpoint checkpoint;

  /** A publisher that waits a minute for another build to the same folder. */
  public Publisher(Path outputDirectory) {
    this(outputDirectory, PATIENCE);
  }

  /**
   * @param outputDirectory the site's folder; created with all above it when it is missing
   * @param patience how long to wait for another build that is writing to it
   */
  public Publisher(Path outputDirectory, Duration patience) {
    this(outputDirectory, patience, Checkpoint.NONE);
  }

  Publisher(Path outputDirectory, Duration patience, Checkpoint checkpoint) {
    this.output = outputDirectory;
    this.patience = patience;
    this.checkpoint = checkpoint;
  }

  /**
   * Writes the files and puts the new site in the old one's place.
   *
   * <p>The stream is consumed as it is given, and not closed: a parallel one renders and writes in
   * parallel. Whatever it throws ends the publication and goes on to the caller; the output folder
   * is then as it was.
   *
   * @return what was published, or the foreign files that stand at addresses of the site, in which
   *     case nothing was
   * @throws IllegalStateException if two files have one path
   * @throws OutputBusyException if another build went on writing to the folder for too long
   * @throws IOException if the disk refuses; the message says what to do
   */
  public Publication publish(Stream<? extends OutputFile> files) throws IOException {
    Folders folders = Folders.beside(output);
    try (OutputLock lock = OutputLock.acquire(folders, patience)) {
      Swap swap = new Swap(lock.folders(), checkpoint);
      swap.recover();
      try {
        return publish(files, folders, swap);
      } catch (IOException | RuntimeException | Error e) {
        recoverAfter(e, swap);
        throw e;
      }
    }
  }

  /**
   * Completes or rolls back a publication that was killed; does nothing if there was none, or if
   * another build is writing now.
   *
   * <p>{@link #publish} does so itself. A run that may end before it publishes anything should call
   * this first, so that no interrupted publication leaves the site absent for longer than it must.
   */
  public void recover() throws IOException {
    Folders folders = Folders.beside(output);
    if (!Folders.exists(folders.journal())) {
      return;
    }
    Optional<OutputLock> lock = OutputLock.tryAcquire(folders);
    if (lock.isPresent()) {
      try (OutputLock held = lock.get()) {
        new Swap(held.folders(), checkpoint).recover();
      }
    }
  }

  /**
   * The paths that this machine cannot write, each as {@code address-unwritable}: a name too long,
   * or with letters that the file names' encoding here does not have.
   *
   * @param paths paths below the output folder, with {@code /}, and where each can be mended
   */
  public List<Diagnostic> unwritable(Map<String, Location> paths) {
    return paths.entrySet().stream()
        .map(path -> unwritable(path.getKey(), path.getValue()))
        .flatMap(Optional::stream)
        .toList();
  }

  private Publication publish(Stream<? extends OutputFile> files, Folders folders, Swap swap)
      throws IOException {
    swap.begin();
    SiteWriter writer = new SiteWriter(folders.fresh(), checkpoint);
    writeAll(files, writer);
    writer.writeManifest();
    List<Diagnostic> taken = ForeignFiles.carry(folders.site(), folders.fresh(), checkpoint);
    if (!taken.isEmpty()) {
      swap.recover();
      return new Publication(0, taken, false);
    }
    swap.complete();
    return new Publication(writer.count(), List.of(), true);
  }

  private static void writeAll(Stream<? extends OutputFile> files, SiteWriter writer)
      throws IOException {
    try (writer) {
      files.forEach(
          file -> {
            try {
              writer.write(file);
            } catch (IOException e) {
              throw new WriteFailedException(e);
            }
          });
    } catch (WriteFailedException e) {
      throw e.failure;
    }
  }

  private static void recoverAfter(Throwable fault, Swap swap) {
    try {
      swap.recover();
    } catch (IOException | RuntimeException | Error e) {
      fault.addSuppressed(e);
    }
  }

  private Optional<Diagnostic> unwritable(String path, Location location) {
    Optional<String> fault = SitePaths.fault(path);
    if (fault.isPresent()) {
      return unwritable(
          path, location, fault.get(), "rename the file, or give it a slug of its own");
    }
    int longest = SitePaths.longestName(path);
    if (longest > SitePaths.LONGEST_NAME) {
      return unwritable(
          path,
          location,
          "a name in it takes "
              + longest
              + " bytes in UTF-8, and a file system takes "
              + SitePaths.LONGEST_NAME,
          "choose a shorter name or slug: an Arabic letter takes 2 bytes");
    }
    return unencodable(path, location);
  }

  private Optional<Diagnostic> unencodable(String path, Location location) {
    try {
      Path target = output.toAbsolutePath().resolve(path);
      int size = SitePaths.size(target.toString()) + "..tarikh-new".length();
      if (size <= SitePaths.LONGEST_PATH) {
        return Optional.empty();
      }
      return unwritable(
          path,
          location,
          "with the output folder's own it takes "
              + size
              + " bytes in UTF-8, and a path takes "
              + SitePaths.LONGEST_PATH,
          "choose shorter names, or an output folder that is less deep");
    } catch (InvalidPathException e) {
      return unwritable(
          path,
          location,
          "this machine cannot write such a name: " + e.getReason(),
          "build in a UTF-8 locale, such as LC_ALL=C.UTF-8");
    }
  }

  private static Optional<Diagnostic> unwritable(
      String path, Location location, String reason, String hint) {
    return Optional.of(
        new Diagnostic(
            DiagnosticCode.ADDRESS_UNWRITABLE,
            location,
            "\"" + path + "\" cannot be written: " + reason,
            hint));
  }

  /** Carries the failure of one write through a stream. */
  private static final class WriteFailedException extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final IOException failure;

    WriteFailedException(IOException failure) {
      super(failure);
      this.failure = failure;
    }
  }
}

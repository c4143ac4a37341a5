package org.tarikh.write;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributeView;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tarikh.diagnostic.Diagnostic;
import org.tarikh.diagnostic.DiagnosticCode;
import org.tarikh.diagnostic.Location;
import org.tarikh.write.Checkpoint.Step;

/**
 * Carries what Tarikh did not write from the old site into the new one.
 *
 * <p>Files are hard-linked, or copied with their times and permissions where that cannot be; links
 * are carried as links; empty folders too. The old site keeps all of it until the new one is in its
 * place, so that a kill loses nothing. What stands in the way of a file of ours is told by the file
 * system itself, which knows best which names are one.
 */
final class ForeignFiles extends SimpleFileVisitor<Path> {
  private final Path site;
  private final Path fresh;
  private final Manifest manifest;
  private final Checkpoint checkpoint;
  private final Set<Path> created = new HashSet<>();
  private final List<Diagnostic> taken = new ArrayList<>();

  private ForeignFiles(Path site, Path fresh, Manifest manifest, Checkpoint checkpoint) {
    this.site = site;
    this.fresh = fresh;
    this.manifest = manifest;
    this.checkpoint = checkpoint;
  }

  /**
   * Carries all foreign files.
   *
   * @return those that stand at an address of the new site, by path
   */
  static List<Diagnostic> carry(Path site, Path fresh, Checkpoint checkpoint) throws IOException {
    if (!Folders.exists(site)) {
      return List.of();
    }
    ForeignFiles visitor = new ForeignFiles(site, fresh, Manifest.of(site), checkpoint);
    Files.walkFileTree(site, visitor);
    copyPermissions(site, fresh);
    return visitor.taken.stream()
        .sorted(Comparator.comparing(diagnostic -> diagnostic.location().file()))
        .toList();
  }

  @Override
  public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes)
      throws IOException {
    if (folder.equals(site) || manifest.hasFolder(pathOf(folder))) {
      return FileVisitResult.CONTINUE;
    }
    Path target = target(folder);
    if (Files.isDirectory(target, LinkOption.NOFOLLOW_LINKS)) {
      return FileVisitResult.CONTINUE;
    }
    checkpoint.before(Step.CARRY_FOREIGN);
    try {
      Files.createDirectories(target);
    } catch (FileAlreadyExistsException e) {
      addTaken(folder);
      return FileVisitResult.SKIP_SUBTREE;
    }
    created.add(folder);
    return FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
    // Tarikh writes no links: one at a path of ours was put there by someone else.
    if (attributes.isRegularFile() && manifest.hasFile(pathOf(file))) {
      return FileVisitResult.CONTINUE;
    }
    checkpoint.before(Step.CARRY_FOREIGN);
    try {
      Path target = target(file);
      Files.createDirectories(target.getParent());
      carry(file, attributes, target);
    } catch (FileAlreadyExistsException e) {
      addTaken(file);
    }
    return FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFileFailed(Path file, IOException fault) throws IOException {
    throw Faults.explain("cannot read what else is in the output folder", fault);
  }

  @Override
  public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException fault)
      throws IOException {
    if (fault != null) {
      throw fault;
    }
    if (created.contains(folder)) {
      copyTimes(folder, target(folder));
      copyPermissions(folder, target(folder));
    }
    return FileVisitResult.CONTINUE;
  }

  private static void carry(Path file, BasicFileAttributes attributes, Path target)
      throws IOException {
    if (attributes.isSymbolicLink()) {
      copy(file, target); // a hard link to a link follows it on some systems
      return;
    }
    try {
      Files.createLink(target, file);
    } catch (FileAlreadyExistsException e) {
      throw e;
    } catch (IOException | UnsupportedOperationException e) {
      copy(file, target); // another's file, or a file system without hard links
    }
  }

  static void copy(Path file, Path target) throws IOException {
    try {
      Files.copy(file, target, StandardCopyOption.COPY_ATTRIBUTES, LinkOption.NOFOLLOW_LINKS);
    } catch (FileAlreadyExistsException e) {
      throw e;
    } catch (IOException e) {
      throw Faults.explain("cannot carry a file of the output folder into the new site", e);
    }
  }

  private static void copyTimes(Path from, Path to) throws IOException {
    BasicFileAttributes times = Files.readAttributes(from, BasicFileAttributes.class);
    Files.getFileAttributeView(to, BasicFileAttributeView.class)
        .setTimes(times.lastModifiedTime(), null, null);
  }

  private static void copyPermissions(Path from, Path to) throws IOException {
    PosixFileAttributeView view = Files.getFileAttributeView(from, PosixFileAttributeView.class);
    if (view != null) {
      Files.setPosixFilePermissions(to, view.readAttributes().permissions());
    }
  }

  private void addTaken(Path file) {
    String path = pathOf(file);
    taken.add(
        new Diagnostic(
            DiagnosticCode.ADDRESS_TAKEN,
            Location.startOf(path),
            "\""
                + path
                + "\" in the output folder was not written by Tarikh, and the site has"
                + " that address itself",
            "move it out of the output folder, or delete it if it is an earlier copy of the site"));
  }

  private Path target(Path file) {
    return fresh.resolve(site.relativize(file));
  }

  private String pathOf(Path file) {
    Path relative = site.relativize(file);
    return relative.toString().replace(relative.getFileSystem().getSeparator(), "/");
  }
}

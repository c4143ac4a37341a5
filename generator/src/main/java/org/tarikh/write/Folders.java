package org.tarikh.write;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;

/**
 * The output folder and what stands beside it during a publication: beside, so that all of it is on
 * one file system and can be renamed.
 *
 * @param site the output folder itself, links resolved
 * @param fresh where the new site is written
 * @param old where the old site goes when the new one comes in
 * @param journal how far the publication is; see {@link Journal}
 * @param lock what {@link OutputLock} locks
 */
record Folders(Path site, Path fresh, Path old, Path journal, Path lock) {

  /**
   * Resolves the output folder; what stands above it is created.
   *
   * <p>If it is a symbolic link, the folder it leads to is the one that is replaced, so that the
   * link goes on working.
   */
  static Folders beside(Path output) throws IOException {
    Path site = Files.exists(output) ? existing(output) : absent(output);
    Path name = site.getFileName();
    if (name == null) {
      throw new IOException("the output folder cannot be " + site + ", a file system's root");
    }
    String prefix = "." + name + ".tarikh-";
    return new Folders(
        site,
        site.resolveSibling(prefix + "new"),
        site.resolveSibling(prefix + "old"),
        site.resolveSibling(prefix + "journal"),
        site.resolveSibling(prefix + "lock"));
  }

  private static Path existing(Path output) throws IOException {
    if (!Files.isDirectory(output)) {
      throw new IOException(
          "the output folder " + output + " is a file: remove it, or choose another folder");
    }
    return output.toRealPath();
  }

  private static Path absent(Path output) throws IOException {
    if (Files.isSymbolicLink(output)) {
      throw new IOException(
          "the output folder "
              + output
              + " is a symbolic link to "
              + Files.readSymbolicLink(output)
              + ", which does not exist: create that folder, or remove the link");
    }
    Path site = output.toAbsolutePath().normalize();
    Path parent = site.getParent();
    if (parent == null) {
      return site;
    }
    try {
      Files.createDirectories(parent);
    } catch (IOException e) {
      throw Faults.explain("cannot create the folder " + parent + " for the output", e);
    }
    return parent.toRealPath().resolve(site.getFileName());
  }

  static boolean exists(Path path) {
    return Files.exists(path, LinkOption.NOFOLLOW_LINKS);
  }
}

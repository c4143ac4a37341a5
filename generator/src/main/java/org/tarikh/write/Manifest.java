package org.tarikh.write;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The paths that Tarikh wrote, so that all others in an output folder are known to be foreign.
 *
 * <p>It is a dot-file inside the site, not beside it, so that the rename that brings the site in
 * brings its manifest too and the two never disagree; that a site copied or deployed elsewhere
 * still tells its own files from others; and that a deleted site leaves no claims behind. It names
 * nothing that the site does not publish anyway.
 *
 * <p>A path is ours by its name alone: whoever changes a page of ours in the output folder changes
 * it until the next build.
 */
final class Manifest {

  /** The manifest's own path in the site. */
  static final String PATH = ".tarikh-manifest";

  private static final String HEADER = "tarikh-manifest 1";

  private final Set<String> files;
  private final Set<String> folders = new HashSet<>();

  private Manifest(Set<String> files) {
    this.files = files;
    files.forEach(this::addFoldersOf);
  }

  private void addFoldersOf(String file) {
    int slash = file.lastIndexOf('/');
    while (slash >= 0 && folders.add(file.substring(0, slash))) {
      slash = file.lastIndexOf('/', slash - 1);
    }
  }

  /** The manifest of a site; one that owns nothing, if there is none. */
  static Manifest of(Path site) throws IOException {
    Path file = site.resolve(PATH);
    if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
      return new Manifest(Set.of());
    }
    // Decoding never fails here: a file that is not ours only has to be told apart.
    List<String> lines =
        new String(Files.readAllBytes(file), StandardCharsets.UTF_8).lines().toList();
    if (lines.isEmpty() || !lines.get(0).equals(HEADER)) {
      return new Manifest(Set.of());
    }
    Set<String> files = new HashSet<>(lines.subList(1, lines.size()));
    files.add(PATH);
    return new Manifest(files);
  }

  /** The bytes of a manifest: a line a path, sorted, without times. */
  static byte[] bytesFor(Collection<String> paths) {
    StringBuilder text = new StringBuilder(HEADER).append('\n');
    paths.stream().sorted().forEach(path -> text.append(path).append('\n'));
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  /** Whether Tarikh wrote the file at {@code path}. */
  boolean hasFile(String path) {
    return files.contains(path);
  }

  /** Whether Tarikh wrote a file somewhere below {@code path}. */
  boolean hasFolder(String path) {
    return folders.contains(path);
  }
}

package org.tarikh;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.tarikh.render.Theme;

/** Whole sites among the test resources, and how to build them. */
final class Fixtures {
  private Fixtures() {}

  static Path resource(String name) {
    return Path.of("src", "test", "resources").resolve(name);
  }

  static List<Path> foldersIn(String name) throws IOException {
    try (Stream<Path> folders = Files.list(resource(name))) {
      return folders.filter(Files::isDirectory).sorted().toList();
    }
  }

  static BuildRequest request(Path content, Path output) throws IOException {
    return new BuildRequest(
        content,
        output,
        Theme.of(resource("theme")),
        null,
        Instant.parse("2026-01-01T00:00:00Z"),
        false,
        false,
        2,
        false);
  }

  static BuildReport build(Path content, Path output) throws IOException {
    return new SiteGenerator(request(content, output)).generate();
  }

  /** Copies a folder; symbolic links are copied as links. */
  static Path copy(Path from, Path to) throws IOException {
    Files.walkFileTree(
        from,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes)
              throws IOException {
            Files.createDirectories(to.resolve(from.relativize(folder).toString()));
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            Path target = to.resolve(from.relativize(file).toString());
            if (attributes.isSymbolicLink()) {
              Files.createSymbolicLink(target, Files.readSymbolicLink(file));
            } else {
              Files.copy(file, target);
            }
            return FileVisitResult.CONTINUE;
          }
        });
    return to;
  }

  /** All regular files below a folder, as relative paths with slashes, sorted. */
  static List<String> filesIn(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return List.of();
    }
    try (Stream<Path> walk = Files.walk(folder)) {
      return walk.filter(Files::isRegularFile)
          .map(file -> folder.relativize(file).toString().replace('\\', '/'))
          .sorted()
          .toList();
    }
  }
}

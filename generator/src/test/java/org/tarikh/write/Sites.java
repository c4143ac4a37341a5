package org.tarikh.write;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Small sites to publish, and what is on disk afterwards. */
final class Sites {
  private Sites() {}

  /** Files given as path, text, path, text. */
  static List<OutputFile> files(String... pathsAndTexts) {
    return IntStream.range(0, pathsAndTexts.length / 2)
        .mapToObj(i -> rendered(pathsAndTexts[2 * i], pathsAndTexts[2 * i + 1]))
        .toList();
  }

  static OutputFile rendered(String path, String text) {
    return new OutputFile.Rendered(path, text.getBytes(StandardCharsets.UTF_8));
  }

  static Publication publish(Path output, String... pathsAndTexts) throws IOException {
    return new Publisher(output, Duration.ZERO).publish(files(pathsAndTexts).stream());
  }

  static Path write(Path file, String text) throws IOException {
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  /** All that is in a folder: a file's text, where a link leads, and folders; empty if absent. */
  static SortedMap<String, String> contents(Path root) throws IOException {
    SortedMap<String, String> contents = new TreeMap<>();
    if (!Folders.exists(root)) {
      return contents;
    }
    try (Stream<Path> walk = Files.walk(root)) {
      for (Path path : walk.toList()) {
        contents.put(root.relativize(path).toString(), describe(path));
      }
    }
    return contents;
  }

  private static String describe(Path path) throws IOException {
    if (Files.isSymbolicLink(path)) {
      return "link to " + Files.readSymbolicLink(path);
    }
    if (Files.isDirectory(path)) {
      return "folder";
    }
    return new String(Files.readAllBytes(path), StandardCharsets.ISO_8859_1);
  }

  /** The names in a folder, sorted. */
  static List<String> names(Path folder) throws IOException {
    try (Stream<Path> children = Files.list(folder)) {
      return children.map(child -> child.getFileName().toString()).sorted().toList();
    }
  }

  /** Starts a main class of the tests in a Java of its own. */
  static Process java(Class<?> main, String... arguments) throws IOException {
    List<String> command =
        Stream.concat(
                Stream.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-cp",
                    classPath(main),
                    main.getName()),
                Arrays.stream(arguments))
            .toList();
    return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
  }

  private static String classPath(Class<?> main) {
    return Stream.of(main, Publisher.class, org.tarikh.diagnostic.Diagnostic.class)
        .map(type -> type.getProtectionDomain().getCodeSource().getLocation())
        .map(location -> Path.of(java.net.URI.create(location.toString())).toString())
        .distinct()
        .reduce((a, b) -> a + java.io.File.pathSeparator + b)
        .orElseThrow();
  }
}

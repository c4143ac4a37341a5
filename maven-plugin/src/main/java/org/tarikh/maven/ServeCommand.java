package org.tarikh.maven;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The command that shows a site in a browser: the JDK's own file server, which there is from JDK 18
 * on, else Python's.
 */
final class ServeCommand {
  private static final List<String> ENDINGS = List.of("", ".exe");

  private final Path jdk;
  private final List<Path> searchPath;

  /**
   * Looks for servers.
   *
   * @param jdk the folder of the JDK
   * @param searchPath the folders in which a shell finds its commands
   */
  ServeCommand(Path jdk, List<Path> searchPath) {
    this.jdk = jdk;
    this.searchPath = List.copyOf(searchPath);
  }

  static ServeCommand onThisMachine() {
    String path = Objects.requireNonNullElse(System.getenv("PATH"), "");
    return new ServeCommand(
        Path.of(System.getProperty("java.home")),
        Stream.of(path.split(Pattern.quote(File.pathSeparator), -1))
            .filter(folder -> !folder.isEmpty())
            .map(Path::of)
            .toList());
  }

  /** One line that says how to look at the site in a folder. */
  String hint(Path site) {
    String folder = "\"" + site.toAbsolutePath() + "\"";
    if (has(jdk.resolve("bin"), "jwebserver")) {
      Path server = jdk.resolve("bin").resolve("jwebserver");
      return look("\"" + server + "\" -p 8000 -d " + folder);
    }
    for (String python : List.of("python3", "python")) {
      if (searchPath.stream().anyMatch(bin -> has(bin, python))) {
        return look(python + " -m http.server 8000 --bind 127.0.0.1 -d " + folder);
      }
    }
    return "Look at it with any web server for files, such as the jwebserver of JDK 18 and newer";
  }

  private static String look(String command) {
    return "Look at it at http://127.0.0.1:8000/ while this runs: " + command;
  }

  private static boolean has(Path folder, String command) {
    return ENDINGS.stream()
        .anyMatch(ending -> Files.isExecutable(folder.resolve(command + ending)));
  }
}

package org.tarikh.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServeCommandTest {
  @TempDir Path machine;

  @Test
  void serverOfTheJdkComesFirst() throws IOException {
    command("jdk/bin/jwebserver");
    command("usr/bin/python3");
    assertThat(hint())
        .isEqualTo(
            "Look at it at http://127.0.0.1:8000/ while this runs: \"%s\" -p 8000 -d \"%s\"",
            machine.resolve("jdk/bin/jwebserver"), machine.resolve("site"));
  }

  @Test
  void pythonServesWhereTheJdkHasNoServer() throws IOException {
    command("usr/bin/python3");
    assertThat(hint())
        .isEqualTo(
            "Look at it at http://127.0.0.1:8000/ while this runs:"
                + " python3 -m http.server 8000 --bind 127.0.0.1 -d \"%s\"",
            machine.resolve("site"));
  }

  @Test
  void noCommandIsPromisedWhereThereIsNone() {
    assertThat(hint())
        .isEqualTo(
            "Look at it with any web server for files, such as the jwebserver of JDK 18 and"
                + " newer");
  }

  private String hint() {
    return new ServeCommand(
            machine.resolve("jdk"), List.of(machine.resolve("bin"), machine.resolve("usr/bin")))
        .hint(machine.resolve("site"));
  }

  private void command(String path) throws IOException {
    Path file = machine.resolve(path);
    Files.createDirectories(file.resolveSibling(""));
    Files.createFile(file);
    assertThat(file.toFile().setExecutable(true)).isTrue();
  }
}

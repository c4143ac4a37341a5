package org.tarikh.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tarikh.diagnostic.Diagnostic;
import org.tarikh.diagnostic.Location;

/** Output folders and names that cannot be written. */
class OutputFolderTest {
  @TempDir Path temp;

  @Test
  void outputFolderThatIsAFileIsRefusedAndStays() throws IOException {
    Path file = Sites.write(temp.resolve("site"), "mine");
    assertThatThrownBy(() -> Sites.publish(file, "index.html", "home"))
        .isInstanceOf(IOException.class)
        .hasMessage(
            "the output folder " + file + " is a file: remove it, or choose another folder");
    assertThat(file).hasContent("mine");
    assertThat(Sites.names(temp)).containsExactly("site");
  }

  @Test
  void outputFolderBelowAFileIsRefused() throws IOException {
    Path file = Sites.write(temp.resolve("file"), "mine");
    assertThatThrownBy(() -> Sites.publish(file.resolve("site"), "index.html", "home"))
        .isInstanceOf(IOException.class)
        .hasMessage(
            "cannot create the folder " + file + " for the output: " + file + ": exists already");
    assertThat(file).hasContent("mine");
  }

  @Test
  void outputFolderThatIsALinkToNothingIsRefused() throws IOException {
    Path link = Files.createSymbolicLink(temp.resolve("site"), Path.of("nowhere"));
    assertThatThrownBy(() -> Sites.publish(link, "index.html", "home"))
        .isInstanceOf(IOException.class)
        .hasMessage(
            "the output folder "
                + link
                + " is a symbolic link to nowhere, which does not exist: create that folder, or"
                + " remove the link");
    assertThat(link).isSymbolicLink();
  }

  @Test
  void rootOfAFileSystemIsRefused() {
    Path root = temp.getRoot();
    assertThatThrownBy(() -> Sites.publish(root, "index.html", "home"))
        .isInstanceOf(IOException.class)
        .hasMessage("the output folder cannot be " + root + ", a file system's root");
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          /etc/passwd    , a path is relative and has no empty names
          a//b           , a path is relative and has no empty names
          a/             , a path is relative and has no empty names
          ../a           , a path has no . or .. in it
          a/../../b      , a path has no . or .. in it
          ./a            , a path has no . or .. in it
          a\\b           , 'a path is separated by /, never by \\'
          ''             , a path is relative and has no empty names
          """)
  void pathThatCouldLeaveTheOutputFolderIsRefused(String path, String rule) {
    assertThatThrownBy(() -> Sites.rendered(path, "text"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("output path \"" + path + "\": " + rule);
    assertThatThrownBy(() -> new OutputFile.Copied(path, temp))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("output path \"" + path + "\": " + rule);
  }

  @Test
  void nameOf255BytesCanBeWrittenAndALongerOneIsAnError() throws IOException {
    String longest = "ت".repeat(127) + "a";
    Path output = temp.resolve("site");
    assertThat(unwritable(output, longest + "/index.html")).isEmpty();
    Sites.publish(output, longest + "/index.html", "home");
    assertThat(output.resolve(longest).resolve("index.html")).hasContent("home");

    String longer = "ت".repeat(128);
    assertThat(unwritable(output, longer + "/index.html"))
        .containsExactly(
            """
            articles/x.md:2:7: error: address-unwritable: "%s/index.html" cannot be written: a \
            name in it takes 256 bytes in UTF-8, and a file system takes 255
                hint: choose a shorter name or slug: an Arabic letter takes 2 bytes"""
                .formatted(longer));
    assertThatThrownBy(() -> Sites.publish(output, longer + "/index.html", "home"))
        .isInstanceOf(IOException.class);
    assertThat(output.resolve(longest).resolve("index.html")).hasContent("home");
  }

  @Test
  void pathTooLongWithTheOutputFolderIsAnError() {
    String path = "a".repeat(200) + ("/" + "a".repeat(200)).repeat(20);
    assertThat(unwritable(Path.of("/o/site"), path))
        .singleElement()
        .asString()
        .startsWith("articles/x.md:2:7: error: address-unwritable: \"aaaaa")
        .endsWith(
            """
            a" cannot be written: with the output folder's own it takes 4240 bytes in UTF-8, \
            and a path takes 4095
                hint: choose shorter names, or an output folder that is less deep""");
  }

  private static List<String> unwritable(Path output, String path) {
    return new Publisher(output)
        .unwritable(Map.of(path, new Location("articles/x.md", 2, 7))).stream()
            .map(Diagnostic::toString)
            .toList();
  }
}

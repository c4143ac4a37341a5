package org.tarikh.content;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tarikh.diagnostic.Diagnostic;

/** Content folders with links, names and files that nobody would expect there. */
class SourceScanTest {
  @TempDir Path temp;
  private Path content;

  @BeforeEach
  void makeContent() throws IOException {
    content = temp.resolve("content");
    write("site.yaml");
    write("articles/plain.md");
  }

  @Test
  void contentFolderThatIsMissingOrAFileIsNamed() throws IOException {
    Path missing = temp.resolve("missing");
    assertThatThrownBy(() -> SourceTree.scan(missing))
        .isInstanceOf(IOException.class)
        .hasMessage("The content folder is not there: " + missing);
    Path file = content.resolve("site.yaml");
    assertThatThrownBy(() -> SourceTree.scan(file))
        .isInstanceOf(IOException.class)
        .hasMessage("The content folder is not there: " + file);
  }

  @Test
  void linksOutOfTheContentFolderAreErrorsAndNotRead() throws IOException {
    Path secret = Files.createDirectory(temp.resolve("secret"));
    Files.writeString(secret.resolve("a.md"), "secret");
    link("articles/file.md", secret.resolve("a.md"));
    link("articles/folder", secret);
    link("articles/relative.md", Path.of("../../secret/a.md"));
    link("articles/round-about.md", Path.of("file.md"));
    assertThat(articles()).containsExactly("articles/plain.md");
    assertThat(messages())
        .isEqualTo(
            """
            articles/file.md:1:1: error: path-outside: the link leads out of the content folder
                hint: replace the link by a copy of the file
            articles/folder:1:1: error: path-outside: the link leads out of the content folder
                hint: replace the link by a copy of the file
            articles/relative.md:1:1: error: path-outside: the link leads out of the content folder
                hint: replace the link by a copy of the file
            articles/round-about.md:1:1: error: path-outside: the link leads out of the content folder
                hint: replace the link by a copy of the file
            """);
  }

  @Test
  void folderBesideTheContentFolderWhoseNameOnlyBeginsAlikeIsOutside() throws IOException {
    Path secret = Files.createDirectory(temp.resolve("content-secret"));
    link("articles/folder", secret);
    assertThat(messages()).startsWith("articles/folder:1:1: error: path-outside: ");
  }

  @Test
  void siteFileThatIsALinkOutOfTheContentFolderIsAnError() throws IOException {
    Path secret = Files.writeString(temp.resolve("secret.yaml"), "title: secret");
    Files.delete(content.resolve("site.yaml"));
    link("site.yaml", secret);
    assertThat(SourceTree.scan(content).site()).isNull();
    assertThat(messages())
        .isEqualTo(
            """
            site.yaml:1:1: error: path-outside: the link leads out of the content folder
                hint: replace the link by a copy of the file
            """);
  }

  @Test
  void linksInsideTheContentFolderAreFollowed() throws IOException {
    write("shared/photos/a.jpg");
    link(
        "assets/photos",
        Files.createDirectories(content.resolve("assets"))
            .relativize(content)
            .resolve("shared/photos"));
    assertThat(SourceTree.scan(content).assets())
        .extracting(SourceFile::path)
        .containsExactly("assets/photos/a.jpg");
    assertThat(messages()).isEmpty();
  }

  @Test
  void contentFolderMayItselfBeALink() throws IOException {
    Path link = Files.createSymbolicLink(temp.resolve("link"), content);
    assertThat(SourceTree.scan(link).diagnostics()).isEmpty();
    assertThat(SourceTree.scan(link).articles()).hasSize(1);
  }

  @Test
  void linksToNothingAreErrors() throws IOException {
    link("articles/gone.md", Path.of("nowhere.md"));
    link("articles/itself.md", Path.of("itself.md"));
    assertThat(messages())
        .isEqualTo(
            """
            articles/gone.md:1:1: error: file-unreadable: the link leads to a file that is not there
                hint: remove the link, or let it lead to a file in the content folder
            articles/itself.md:1:1: error: file-unreadable: the link leads to a file that is not there
                hint: remove the link, or let it lead to a file in the content folder
            """);
  }

  @Test
  void linkBackToAFolderThatItIsInIsAnErrorAtTheLinkAndNothingIsReadTwice() throws IOException {
    write("assets/photo.jpg");
    link("assets/content", Path.of(".."));
    link("articles/here", Path.of("."));
    assertThat(articles()).containsExactly("articles/plain.md");
    assertThat(SourceTree.scan(content).assets())
        .extracting(SourceFile::path)
        .containsExactly("assets/photo.jpg");
    assertThat(messages())
        .isEqualTo(
            """
            articles/here:1:1: error: file-unreadable: the link leads back to a folder that it is in
                hint: remove the link
            assets/content:1:1: error: file-unreadable: the link leads back to a folder that it is in
                hint: remove the link
            """);
  }

  @Test
  void twoFoldersThatLinkToEachOtherAreALoop() throws IOException {
    write("assets/a/a.txt");
    write("assets/b/b.txt");
    link("assets/a/to-b", Path.of("../b"));
    link("assets/b/to-a", Path.of("../a"));
    assertThat(messages())
        .isEqualTo(
            """
            assets/a/to-b/to-a:1:1: error: file-unreadable: the link leads back to a folder that it \
            is in
                hint: remove the link
            assets/b/to-a/to-b:1:1: error: file-unreadable: the link leads back to a folder that it \
            is in
                hint: remove the link
            """);
  }

  @Test
  void hiddenFilesAndFoldersAndBackupsAreLeftOutInSilence() throws IOException {
    write("articles/.draft.md");
    write("articles/.obsidian/note.md");
    write("articles/plain.md~");
    write("assets/.DS_Store");
    write("pages/.gitkeep");
    link("articles/.#plain.md", Path.of("nobody@nowhere"));
    assertThat(articles()).containsExactly("articles/plain.md");
    assertThat(messages()).isEmpty();
  }

  @Test
  void folderThatEndsInMdIsAFolder() throws IOException {
    write("articles/folder.md/inside.md");
    assertThat(articles()).containsExactly("articles/folder.md/inside.md", "articles/plain.md");
    assertThat(messages()).isEmpty();
  }

  @Test
  void otherExtensionsAreWarnedOfInArticlesAndPages() throws IOException {
    write("articles/UPPER.MD");
    write("articles/photo.jpg");
    write("pages/about.markdown");
    assertThat(articles()).containsExactly("articles/plain.md");
    assertThat(messages())
        .isEqualTo(
            """
            articles/UPPER.MD:1:1: warning: file-ignored: only files that end in .md are read in articles/
                hint: move it to assets/ if readers should get it, or rename it to end in .md
            articles/photo.jpg:1:1: warning: file-ignored: only files that end in .md are read in articles/
                hint: move it to assets/ if readers should get it, or rename it to end in .md
            pages/about.markdown:1:1: warning: file-ignored: only files that end in .md are read in pages/
                hint: move it to assets/ if readers should get it, or rename it to end in .md
            """);
  }

  @Test
  void namesAreComposedAndTwoThatDifferInThatAloneAreAnError() throws IOException {
    write("articles/e\u0301te\u0301.md");
    assertThat(articles()).containsExactly("articles/plain.md", "articles/\u00e9t\u00e9.md");
    assertThat(messages()).isEmpty();

    write("articles/\u00e9t\u00e9.md");
    write("assets/\u0622.jpg");
    write("assets/\u0627\u0653.jpg");
    assertThat(articles()).containsExactly("articles/plain.md", "articles/\u00e9t\u00e9.md");
    assertThat(messages())
        .isEqualTo(
            """
            articles/\u00e9t\u00e9.md:1:1: error: address-duplicate: two files have this name, one \
            with composed and one with decomposed letters
                hint: delete one of them, or give it another name
            assets/\u0622.jpg:1:1: error: address-duplicate: two files have this name, one with \
            composed and one with decomposed letters
                hint: delete one of them, or give it another name
            """);
  }

  @Test
  void controlCharactersInNamesAreErrorsOnOneLine() throws IOException {
    write("articles/line\nbreak.md");
    write("articles/tab\tfolder/a.md");
    write("assets/\u001b[31mred.jpg");
    write("assets/next\u2028line.jpg");
    assertThat(articles()).containsExactly("articles/plain.md");
    assertThat(messages())
        .isEqualTo(
            """
            articles/line\\u000Abreak.md:1:1: error: address-unwritable: the name holds a line break or another control character
                hint: rename the file or folder without it
            articles/tab\\u0009folder/a.md:1:1: error: address-unwritable: the name holds a line break or another control character
                hint: rename the file or folder without it
            assets/\\u001B[31mred.jpg:1:1: error: address-unwritable: the name holds a line break or another control character
                hint: rename the file or folder without it
            assets/next\\u2028line.jpg:1:1: error: address-unwritable: the name holds a line break or another control character
                hint: rename the file or folder without it
            """);
  }

  @Test
  void backslashInANameIsAnErrorAndNoFolder() throws IOException {
    write("articles/back\\slash.md");
    assertThat(articles()).containsExactly("articles/plain.md");
    assertThat(messages())
        .isEqualTo(
            """
            articles/back\\slash.md:1:1: error: address-unwritable: the name holds a backslash, which parts folders on some machines
                hint: rename the file or folder without it
            """);
  }

  @Test
  void joinersAndDirectionMarksOfArabicNamesAreKept() throws IOException {
    write("articles/\u0646\u0645\u06cc\u200c\u062e\u0648.md");
    assertThat(articles()).contains("articles/\u0646\u0645\u06cc\u200c\u062e\u0648.md");
    assertThat(messages()).isEmpty();
  }

  @Test
  void pipeIsAnErrorAndNotWaitedFor() throws Exception {
    Files.createDirectories(content.resolve("assets"));
    Path pipe = content.resolve("assets/pipe");
    assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor()).isZero();
    assertThat(SourceTree.scan(content).assets()).isEmpty();
    assertThat(messages())
        .isEqualTo(
            """
            assets/pipe:1:1: error: file-unreadable: it is neither a file nor a folder, but a pipe, a socket or a device
                hint: move it out of the content folder
            """);
  }

  @Test
  void folderThatMayNotBeReadIsAnError() throws IOException {
    write("articles/closed/a.md");
    Path closed = content.resolve("articles/closed");
    Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("---------"));
    try {
      assumeFalse(Files.isReadable(closed), "the superuser reads everything");
      assertThat(messages())
          .isEqualTo(
              """
              articles/closed:1:1: error: file-unreadable: the file may not be read
                  hint: look at its permissions, and at those of its folder
              """);
    } finally {
      Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("rwx------"));
    }
  }

  @Test
  void fileThatMayNotBeReadIsAnError() throws IOException {
    Path file = content.resolve("articles/plain.md");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("---------"));
    assumeFalse(Files.isReadable(file), "the superuser reads everything");
    assertThat(SourceText.read(new SourceFile("articles/plain.md", file)).fault())
        .hasToString(
            """
            articles/plain.md:1:1: error: file-unreadable: the file may not be read
                hint: look at its permissions, and at those of its folder""");
  }

  private List<String> articles() throws IOException {
    return SourceTree.scan(content).articles().stream().map(SourceFile::path).toList();
  }

  private String messages() throws IOException {
    return Diagnostic.inFileOrder(List.of(SourceTree.scan(content).diagnostics())).stream()
        .map(d -> d + "\n")
        .collect(joining());
  }

  private void write(String path) throws IOException {
    Path file = content.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, "");
  }

  private void link(String path, Path target) throws IOException {
    Path link = content.resolve(path);
    Files.createDirectories(link.getParent());
    Files.createSymbolicLink(link, target);
  }
}

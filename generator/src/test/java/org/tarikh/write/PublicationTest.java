package org.tarikh.write;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PublicationTest {
  @TempDir Path temp;
  private Path output;

  @BeforeEach
  void chooseOutput() {
    output = temp.resolve("public");
  }

  @Test
  void siteIsWrittenWithAManifestOfItsFiles() throws IOException {
    Path photo = Sites.write(temp.resolve("source/photo.jpg"), "photo");
    Publication publication =
        new Publisher(output)
            .publish(
                Stream.of(
                    Sites.rendered("index.html", "home"),
                    Sites.rendered("articles/تاريخ/index.html", "article"),
                    new OutputFile.Copied("assets/photo.jpg", photo)));
    assertThat(publication).isEqualTo(new Publication(3, List.of(), true));
    assertThat(output.resolve("index.html")).hasContent("home");
    assertThat(output.resolve("articles/تاريخ/index.html")).hasContent("article");
    assertThat(output.resolve("assets/photo.jpg")).hasContent("photo");
    assertThat(output.resolve(".tarikh-manifest"))
        .hasContent(
            """
            tarikh-manifest 1
            articles/تاريخ/index.html
            assets/photo.jpg
            index.html
            """);
    assertThat(Sites.names(temp)).containsExactly(".public.tarikh-lock", "public", "source");
  }

  @Test
  void filesThatAreNoLongerInTheSiteDisappearWithTheirFolders() throws IOException {
    Sites.publish(output, "index.html", "1", "articles/a/index.html", "a", "x/y/z.html", "z");
    Sites.publish(output, "index.html", "2");
    assertThat(Sites.contents(output)).containsOnlyKeys("", ".tarikh-manifest", "index.html");
    assertThat(output.resolve("index.html")).hasContent("2");
  }

  @Test
  void fileOfOursMayBecomeAFolderAndAFolderAFile() throws IOException {
    Sites.publish(output, "a", "file", "b/c", "in folder");
    Sites.publish(output, "a/c", "in folder", "b", "file");
    assertThat(output.resolve("a/c")).hasContent("in folder");
    assertThat(output.resolve("b")).hasContent("file");
  }

  @Test
  void foreignFilesAreCarriedByteForByte() throws IOException {
    Sites.publish(output, "index.html", "1", "articles/a/index.html", "a");
    byte[] bytes = new byte[256];
    IntStream.range(0, 256).forEach(i -> bytes[i] = (byte) i);
    Files.createDirectories(output.resolve("deep/er/still"));
    Files.write(output.resolve("deep/er/still/all.bin"), bytes);
    Sites.write(output.resolve("CNAME"), "example.org");
    Sites.write(output.resolve("articles/a/notes.txt"), "beside a page of ours");
    Sites.write(output.resolve(".well-known/security.txt"), "hidden");
    Sites.write(output.resolve(".git/config"), "hidden too");
    Files.createDirectory(output.resolve("empty"));
    Sites.publish(output, "index.html", "2");
    assertThat(output.resolve("deep/er/still/all.bin")).hasBinaryContent(bytes);
    assertThat(Sites.contents(output))
        .containsEntry("CNAME", "example.org")
        .containsEntry("articles/a/notes.txt", "beside a page of ours")
        .containsEntry(".well-known/security.txt", "hidden")
        .containsEntry(".git/config", "hidden too")
        .containsEntry("empty", "folder")
        .containsEntry("index.html", "2")
        .doesNotContainKey("articles/a/index.html");
  }

  @Test
  void foreignLinksAreCarriedAsLinksAndNeverFollowed() throws IOException {
    Path outside = Sites.write(temp.resolve("outside/file.txt"), "outside");
    Sites.publish(output, "index.html", "1");
    Files.createSymbolicLink(output.resolve("to-folder"), outside.getParent());
    Files.createSymbolicLink(output.resolve("to-nothing"), Path.of("nowhere"));
    Files.createSymbolicLink(output.resolve("to-ours"), Path.of("index.html"));
    Sites.publish(output, "index.html", "2");
    Sites.publish(output, "index.html", "3");
    assertThat(Sites.contents(output))
        .containsEntry("to-folder", "link to " + outside.getParent())
        .containsEntry("to-nothing", "link to nowhere")
        .containsEntry("to-ours", "link to index.html")
        .doesNotContainKey("to-folder/file.txt");
    assertThat(outside).hasContent("outside");
  }

  @Test
  void timesAndPermissionsOfForeignFilesAndFoldersAreKept() throws IOException {
    Sites.publish(output, "index.html", "1");
    Path folder = Files.createDirectory(output.resolve("private"));
    Path script = Sites.write(folder.resolve("deploy.sh"), "#!/bin/sh");
    Files.setPosixFilePermissions(script, PosixFilePermissions.fromString("rwxr-x---"));
    FileTime time = FileTime.fromMillis(1_000_000_000_000L);
    Files.setLastModifiedTime(script, time);
    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
    Files.setLastModifiedTime(folder, time);
    Files.setPosixFilePermissions(output, PosixFilePermissions.fromString("rwxr-x--x"));
    Sites.publish(output, "index.html", "2");
    assertThat(permissions(script)).isEqualTo("rwxr-x---");
    assertThat(Files.getLastModifiedTime(script)).isEqualTo(time);
    assertThat(permissions(folder)).isEqualTo("rwx------");
    assertThat(Files.getLastModifiedTime(folder)).isEqualTo(time);
    assertThat(permissions(output)).isEqualTo("rwxr-x--x");
  }

  @Test
  void foreignFilesAtAddressesOfOursAreErrorsAndTheOldSiteStays() throws IOException {
    Sites.publish(output, "index.html", "1");
    Sites.write(output.resolve("feed.xml"), "mine");
    Sites.write(output.resolve("tags"), "a file where we want a folder");
    Sites.write(output.resolve("404.html/x"), "a folder where we want a file");
    Files.createSymbolicLink(output.resolve("robots.txt"), Path.of("index.html"));
    var before = Sites.contents(output);
    Publication publication =
        Sites.publish(
            output,
            "index.html",
            "2",
            "feed.xml",
            "ours",
            "tags/a/index.html",
            "ours",
            "404.html",
            "ours",
            "robots.txt",
            "ours");
    assertThat(publication.published()).isFalse();
    assertThat(publication.diagnostics().stream().map(d -> d + "\n").collect(joining()))
        .isEqualTo(
            Stream.of("404.html", "feed.xml", "robots.txt", "tags")
                .map(
                    path ->
                        """
                        %s:1:1: error: address-taken: "%s" in the output folder was not written by \
                        Tarikh, and the site has that address itself
                            hint: move it out of the output folder, or delete it if it is an \
                        earlier copy of the site
                        """
                            .formatted(path, path))
                .collect(joining()));
    assertThat(Sites.contents(output)).isEqualTo(before);
    assertThat(Sites.names(temp)).containsExactly(".public.tarikh-lock", "public");
  }

  @Test
  void linkInThePlaceOfAPageOfOursIsForeignAndWhatItLeadsToStays() throws IOException {
    Path outside = Sites.write(temp.resolve("outside.txt"), "outside");
    Sites.publish(output, "index.html", "1");
    Files.delete(output.resolve("index.html"));
    Files.createSymbolicLink(output.resolve("index.html"), outside);
    Publication publication = Sites.publish(output, "index.html", "2");
    assertThat(publication.diagnostics())
        .extracting(diagnostic -> diagnostic.location().file())
        .containsExactly("index.html");
    assertThat(outside).hasContent("outside");
  }

  @Test
  void linkInThePlaceOfAFolderOfOursIsForeignAndWhatItLeadsToStays() throws IOException {
    Path outside = Sites.write(temp.resolve("outside/index.html"), "outside");
    Sites.publish(output, "tags/index.html", "1");
    Files.delete(output.resolve("tags/index.html"));
    Files.delete(output.resolve("tags"));
    Files.createSymbolicLink(output.resolve("tags"), outside.getParent());
    Publication publication = Sites.publish(output, "tags/index.html", "2");
    assertThat(publication.diagnostics())
        .extracting(diagnostic -> diagnostic.location().file())
        .containsExactly("tags");
    assertThat(outside).hasContent("outside");
  }

  @Test
  void manifestOfSomeoneElseIsInTheWayAndClaimsNothing() throws IOException {
    Sites.write(output.resolve(".tarikh-manifest"), "mine");
    Sites.write(output.resolve("notes.txt"), "mine");
    Publication publication = Sites.publish(output, "index.html", "1");
    assertThat(publication.diagnostics())
        .extracting(diagnostic -> diagnostic.location().file())
        .containsExactly(".tarikh-manifest");
    assertThat(output.resolve("notes.txt")).hasContent("mine");
  }

  @Test
  void sameSiteGivesTheSameBytesInAnyOrderAndFromManyThreads() throws IOException {
    List<OutputFile> files =
        IntStream.range(0, 300)
            .mapToObj(i -> Sites.rendered("articles/" + i % 30 + "/" + i + ".html", "page " + i))
            .toList();
    new Publisher(output).publish(files.stream());
    Path parallel = temp.resolve("parallel");
    new Publisher(parallel).publish(files.parallelStream());
    assertThat(Sites.contents(parallel)).isEqualTo(Sites.contents(output));
  }

  @Test
  void failureOfAPageEndsThePublicationAndTheOldSiteStays() throws IOException {
    Sites.publish(output, "index.html", "1");
    var before = Sites.contents(output);
    Stream<OutputFile> failing =
        IntStream.range(0, 500)
            .parallel()
            .mapToObj(
                i -> {
                  if (i == 250) {
                    throw new IllegalArgumentException("page 250 has no title");
                  }
                  return Sites.rendered(i + ".html", "page");
                });
    assertThatThrownBy(() -> new Publisher(output).publish(failing))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("page 250 has no title");
    assertThat(Sites.contents(output)).isEqualTo(before);
    assertThat(Sites.names(temp)).containsExactly(".public.tarikh-lock", "public");
  }

  @Test
  void twoFilesAtOneAddressAreRefusedAndTheOldSiteStays() throws IOException {
    Sites.publish(output, "index.html", "1");
    assertThatThrownBy(() -> Sites.publish(output, "a.html", "x", "a.html", "y"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("two files at one address: a.html");
    assertThat(output.resolve("index.html")).hasContent("1");
  }

  @Test
  void fileAtTheAddressOfAFolderIsRefusedAndTheOldSiteStays() throws IOException {
    Sites.publish(output, "index.html", "1");
    assertThatThrownBy(() -> Sites.publish(output, "a", "x", "a/b.html", "y"))
        .isInstanceOf(IOException.class)
        .hasMessage(
            "\"a/b.html\" and another file or folder of the site have one name on this machine");
    assertThat(output.resolve("index.html")).hasContent("1");
  }

  @Test
  void sourceThatIsGoneIsNamedAndTheOldSiteStays() throws IOException {
    Sites.publish(output, "index.html", "1");
    Path gone = temp.resolve("gone.jpg");
    assertThatThrownBy(
            () ->
                new Publisher(output)
                    .publish(Stream.of(new OutputFile.Copied("assets/gone.jpg", gone))))
        .isInstanceOf(IOException.class)
        .hasMessageContaining(gone.toString());
    assertThat(output.resolve("index.html")).hasContent("1");
  }

  @Test
  void outputFolderThatIsALinkStaysOne() throws IOException {
    Path real = Files.createDirectory(temp.resolve("real"));
    Files.createSymbolicLink(output, real);
    Sites.publish(output, "index.html", "1");
    Sites.publish(output, "index.html", "2");
    assertThat(Files.isSymbolicLink(output)).isTrue();
    assertThat(real.resolve("index.html")).hasContent("2");
  }

  @Test
  void modeOfASourceFileIsNotThatOfThePublishedOne() throws IOException {
    Path photo = Sites.write(temp.resolve("photo.jpg"), "photo");
    Files.setPosixFilePermissions(photo, PosixFilePermissions.fromString("rwx------"));
    new Publisher(output)
        .publish(
            Stream.of(
                Sites.rendered("index.html", "home"), new OutputFile.Copied("photo.jpg", photo)));
    assertThat(permissions(output.resolve("photo.jpg")))
        .isEqualTo(permissions(output.resolve("index.html")));
  }

  private static String permissions(Path file) {
    try {
      return PosixFilePermissions.toString(
          Files.getPosixFilePermissions(file, LinkOption.NOFOLLOW_LINKS));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

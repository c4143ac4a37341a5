package org.tarikh.content;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceTreeTest {
  @TempDir Path content;

  @Test
  void filesAreSortedByWhatTheyAreFor() throws IOException {
    write("site.yaml");
    write("articles/b.md");
    write("articles/a/c.md");
    write("pages/about.md");
    write("assets/photo.jpg");
    write("templates/home.ftlh");
    write("articles/.hidden.md");
    write("articles/b.md~");
    write("pom.xml");
    SourceTree tree = SourceTree.scan(content);
    assertThat(tree.site()).extracting(SourceFile::path).isEqualTo("site.yaml");
    assertThat(tree.articles())
        .extracting(SourceFile::path)
        .containsExactly("articles/a/c.md", "articles/b.md");
    assertThat(tree.standingPages()).extracting(SourceFile::path).containsExactly("pages/about.md");
    assertThat(tree.assets()).extracting(SourceFile::path).containsExactly("assets/photo.jpg");
    assertThat(tree.templates())
        .extracting(SourceFile::path)
        .containsExactly("templates/home.ftlh");
    assertThat(tree.diagnostics()).isEmpty();
  }

  @Test
  void missingSiteFileIsToBeMade() throws IOException {
    assertThat(messages())
        .isEqualTo(
            """
            site.yaml:1:1: error: site-missing: the content folder has no site.yaml
                hint: create it with two lines, title: … and baseUrl: https://…/
            """);
  }

  @Test
  void siteFileOfAnotherNameIsToBeRenamed() throws IOException {
    write("Site.YML");
    assertThat(messages()).endsWith("    hint: rename Site.YML to site.yaml\n");
  }

  @Test
  void folderWithAMisspeltNameIsNamed() throws IOException {
    write("site.yaml");
    write("article/a.md");
    write("Pages/b.md");
    write("asset/photo.jpg");
    write("template/home.ftlh");
    write("images/photo.jpg");
    write("target/site/index.html");
    write("src/x");
    assertThat(messages())
        .isEqualTo(
            """
            Pages:1:1: warning: file-ignored: the folder Pages/ is not read
                hint: did you mean pages/?
            article:1:1: warning: file-ignored: the folder article/ is not read
                hint: did you mean articles/?
            asset:1:1: warning: file-ignored: the folder asset/ is not read
                hint: did you mean assets/?
            template:1:1: warning: file-ignored: the folder template/ is not read
                hint: did you mean templates/?
            """);
  }

  private String messages() throws IOException {
    return SourceTree.scan(content).diagnostics().stream().map(d -> d + "\n").collect(joining());
  }

  private void write(String path) throws IOException {
    Path file = content.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, "");
  }
}

package org.tarikh.content;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tarikh.diagnostic.Diagnostic;
import org.tarikh.diagnostic.DiagnosticCode;
import org.tarikh.diagnostic.Location;
import org.tarikh.diagnostic.Nearest;

/** One walk through a content folder. */
final class SourceScan {
  private static final String SITE = "site.yaml";
  private static final List<String> FOLDERS = List.of("articles", "pages", "assets", "templates");
  private static final char UNDECODABLE = '\uFFFD';

  private final Path root;
  private final List<Diagnostic> diagnostics = new ArrayList<>();

  /**
   * @param root a real path
   */
  SourceScan(Path root) {
    this.root = root;
  }

  SourceTree scan() throws IOException {
    SourceFile site = site();
    checkFolders();
    return new SourceTree(
        site,
        markdownIn("articles"),
        markdownIn("pages"),
        filesIn("assets"),
        filesIn("templates"),
        diagnostics);
  }

  private @Nullable SourceFile site() throws IOException {
    Path site = root.resolve(SITE);
    if (Files.isRegularFile(site)) {
      return leadsInside(site) ? new SourceFile(SITE, site) : null;
    }
    String meant =
        namesInRoot(Files::isRegularFile).stream()
            .filter(name -> name.toLowerCase(Locale.ROOT).matches("site\\.ya?ml"))
            .findFirst()
            .orElse(null);
    diagnostics.add(
        new Diagnostic(
            DiagnosticCode.SITE_MISSING,
            Location.startOf(SITE),
            "the content folder has no " + SITE,
            meant == null
                ? "create it with two lines, title: … and baseUrl: https://…/"
                : "rename " + meant + " to " + SITE));
    return null;
  }

  /** A folder with a name that is nearly one that is read. */
  private void checkFolders() throws IOException {
    for (String name : namesInRoot(Files::isDirectory)) {
      String near = FOLDERS.contains(name) ? null : Nearest.of(name, FOLDERS);
      // Another first letter is hardly a slip: images/ is not pages/.
      if (near != null && near.charAt(0) == Character.toLowerCase(name.charAt(0))) {
        diagnostics.add(
            new Diagnostic(
                DiagnosticCode.FILE_IGNORED,
                Location.startOf(name),
                "the folder " + name + "/ is not read",
                "did you mean " + near + "/?"));
      }
    }
  }

  private List<String> namesInRoot(Predicate<Path> kind) throws IOException {
    try (Stream<Path> children = Files.list(root)) {
      return children.filter(kind).map(this::pathOf).sorted().toList();
    }
  }

  private List<SourceFile> markdownIn(String folder) throws IOException {
    List<SourceFile> markdown = new ArrayList<>();
    for (SourceFile file : filesIn(folder)) {
      if (file.path().endsWith(".md")) {
        markdown.add(file);
      } else {
        diagnostics.add(
            new Diagnostic(
                DiagnosticCode.FILE_IGNORED,
                Location.startOf(file.path()),
                "only files that end in .md are read in " + folder + "/",
                "move it to assets/ if readers should get it, or rename it to end in .md"));
      }
    }
    return markdown;
  }

  private List<SourceFile> filesIn(String folder) throws IOException {
    Path start = root.resolve(folder);
    List<SourceFile> files = new ArrayList<>();
    if (Files.isDirectory(start)) {
      Files.walkFileTree(
          start, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, collectInto(files));
    }
    files.sort(Comparator.naturalOrder());
    return files;
  }

  private SimpleFileVisitor<Path> collectInto(List<SourceFile> files) {
    return new SimpleFileVisitor<>() {
      @Override
      public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
        return isHidden(folder) || !leadsInside(folder)
            ? FileVisitResult.SKIP_SUBTREE
            : FileVisitResult.CONTINUE;
      }

      @Override
      public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
        if (!isHidden(file) && leadsInside(file) && isDecodable(file)) {
          files.add(new SourceFile(pathOf(file), file));
        }
        return FileVisitResult.CONTINUE;
      }

      @Override
      public FileVisitResult visitFileFailed(Path file, IOException e) {
        diagnostics.add(SourceText.unreadable(pathOf(file), e));
        return FileVisitResult.CONTINUE;
      }
    };
  }

  private static boolean isHidden(Path file) {
    String name = file.getFileName().toString();
    return name.startsWith(".") || name.endsWith("~");
  }

  private boolean leadsInside(Path file) {
    if (!Files.isSymbolicLink(file)) {
      return true;
    }
    try {
      if (file.toRealPath().startsWith(root)) {
        return true;
      }
    } catch (IOException e) {
      // A link to nowhere leads outside as well.
    }
    diagnostics.add(
        new Diagnostic(
            DiagnosticCode.PATH_OUTSIDE,
            Location.startOf(pathOf(file)),
            "the link leads out of the content folder",
            "replace the link by a copy of the file"));
    return false;
  }

  private boolean isDecodable(Path file) {
    if (file.toString().indexOf(UNDECODABLE) < 0) {
      return true;
    }
    diagnostics.add(
        new Diagnostic(
            DiagnosticCode.ADDRESS_UNWRITABLE,
            Location.startOf(pathOf(file)),
            "the file's name cannot be read in this machine's locale",
            "set the environment variable LC_ALL=C.UTF-8 and build again"));
    return false;
  }

  private String pathOf(Path file) {
    String path = root.relativize(file).toString().replace('\\', '/');
    return Normalizer.normalize(path, Normalizer.Form.NFC);
  }
}

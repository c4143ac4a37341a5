package org.tarikh.content;

import java.io.IOException;
import java.nio.file.FileSystemLoopException;
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
import java.util.regex.Pattern;
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
  private static final Pattern CONTROL =
      Pattern.compile("[\\p{Cntrl}\\x{80}-\\x{9F}\\x{2028}\\x{2029}]");

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
    return withoutDoubles(files);
  }

  /**
   * Linux keeps apart two names that look the same: é as one character, and as e with an accent.
   */
  private List<SourceFile> withoutDoubles(List<SourceFile> sorted) {
    List<SourceFile> single = new ArrayList<>();
    for (SourceFile file : sorted) {
      if (single.isEmpty() || !single.get(single.size() - 1).path().equals(file.path())) {
        single.add(file);
      } else {
        diagnostics.add(
            new Diagnostic(
                DiagnosticCode.ADDRESS_DUPLICATE,
                Location.startOf(file.path()),
                "two files have this name, one with composed and one with decomposed letters",
                "delete one of them, or give it another name"));
      }
    }
    return single;
  }

  private SimpleFileVisitor<Path> collectInto(List<SourceFile> files) {
    return new SimpleFileVisitor<>() {
      @Override
      public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
        return isHidden(folder) || !leadsInside(folder) || leadsBack(folder)
            ? FileVisitResult.SKIP_SUBTREE
            : FileVisitResult.CONTINUE;
      }

      @Override
      public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
        if (!isHidden(file)
            && leadsInside(file)
            && isRegular(file, attributes)
            && hasUsableName(file)) {
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
      addError(
          DiagnosticCode.FILE_UNREADABLE,
          file,
          "the link leads to a file that is not there",
          "remove the link, or let it lead to a file in the content folder");
      return false;
    }
    addError(
        DiagnosticCode.PATH_OUTSIDE,
        file,
        "the link leads out of the content folder",
        "replace the link by a copy of the file");
    return false;
  }

  /** The walk itself finds a loop only after it has gone round once. */
  private boolean leadsBack(Path folder) {
    if (!Files.isSymbolicLink(folder)) {
      return false;
    }
    try {
      if (!folder.resolveSibling(".").toRealPath().startsWith(folder.toRealPath())) {
        return false;
      }
      diagnostics.add(
          SourceText.unreadable(pathOf(folder), new FileSystemLoopException(folder.toString())));
    } catch (IOException e) {
      diagnostics.add(SourceText.unreadable(pathOf(folder), e));
    }
    return true;
  }

  /** To open a named pipe would be to wait for ever. */
  private boolean isRegular(Path file, BasicFileAttributes attributes) {
    if (attributes.isRegularFile()) {
      return true;
    }
    addError(
        DiagnosticCode.FILE_UNREADABLE,
        file,
        "it is neither a file nor a folder, but a pipe, a socket or a device",
        "move it out of the content folder");
    return false;
  }

  private boolean hasUsableName(Path file) {
    String name = root.relativize(file).toString();
    if (name.indexOf(UNDECODABLE) >= 0) {
      addError(
          DiagnosticCode.ADDRESS_UNWRITABLE,
          file,
          "the file's name cannot be read in this machine's locale",
          "set the environment variable LC_ALL=C.UTF-8 and build again");
      return false;
    }
    if (CONTROL.matcher(name).find()) {
      addError(
          DiagnosticCode.ADDRESS_UNWRITABLE,
          file,
          "the name holds a line break or another control character",
          "rename the file or folder without it");
      return false;
    }
    if (pathWithSlashes(file).indexOf('\\') >= 0) {
      addError(
          DiagnosticCode.ADDRESS_UNWRITABLE,
          file,
          "the name holds a backslash, which parts folders on some machines",
          "rename the file or folder without it");
      return false;
    }
    return true;
  }

  private void addError(DiagnosticCode code, Path file, String message, String hint) {
    diagnostics.add(new Diagnostic(code, Location.startOf(pathOf(file)), message, hint));
  }

  /** The path as diagnostics and addresses have it. */
  private String pathOf(Path file) {
    return Normalizer.normalize(pathWithSlashes(file), Normalizer.Form.NFC);
  }

  private String pathWithSlashes(Path file) {
    return root.relativize(file).toString().replace(root.getFileSystem().getSeparator(), "/");
  }
}

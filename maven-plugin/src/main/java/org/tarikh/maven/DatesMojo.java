package org.tarikh.maven;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;
import org.tarikh.DateFinding;
import org.tarikh.DatesFinder;
import org.tarikh.DatesReport;
import org.tarikh.diagnostic.Diagnostic;
import org.tarikh.diagnostic.Severity;

/**
 * Reads the text of every Arabic article, drafts too, and reports each date that is no event yet:
 * where it stands, what it means, and its sentence.
 */
@Mojo(name = "dates", requiresProject = false, threadSafe = true)
@SuppressWarnings("NullAway.Init") // Maven sets the fields.
public final class DatesMojo extends AbstractMojo {
  /** The folder that holds {@code site.yaml}. */
  @Parameter(property = "tarikh.contentDirectory", defaultValue = "${basedir}", required = true)
  private File contentDirectory;

  /**
   * Whether to write the dates into the Markdown as date links, each an event from then on. Nothing
   * else in the files changes.
   */
  @Parameter(property = "tarikh.dates.apply", defaultValue = "false")
  private boolean apply;

  /**
   * A file that gets every date found, events or not, as JSON lines: {@code file}, {@code line},
   * {@code column}, {@code start} and {@code end} (offsets in the body, in UTF-16 units), {@code
   * text}, {@code edtf}, {@code reference} (the day it was read against) and {@code found} ({@code
   * explicit}, {@code relative} or {@code inferred}).
   */
  @Parameter(property = "tarikh.dates.report")
  private @Nullable File report;

  /** Whether to do nothing. */
  @Parameter(property = "tarikh.skip", defaultValue = "false")
  private boolean skip;

  @Override
  public void execute() throws MojoExecutionException, MojoFailureException {
    if (skip) {
      getLog().info("Skipped, for tarikh.skip is set");
      return;
    }
    DatesReport dates;
    try {
      DatesFinder finder =
          new DatesFinder(contentDirectory.toPath(), Runtime.getRuntime().availableProcessors());
      dates = apply ? finder.apply() : finder.find();
      if (report != null) {
        write(report.toPath(), dates);
      }
    } catch (IOException e) {
      throw new MojoExecutionException(DiskFault.message(e), e);
    }
    log(dates);
  }

  private static void write(Path file, DatesReport dates) throws IOException {
    Path folder = file.toAbsolutePath().getParent();
    if (folder != null) {
      Files.createDirectories(folder);
    }
    List<String> lines = dates.findings().stream().map(DateFinding::toJson).toList();
    Files.writeString(file, lines.isEmpty() ? "" : String.join("\n", lines) + "\n", UTF_8);
  }

  private void log(DatesReport dates) throws MojoFailureException {
    for (Diagnostic diagnostic : dates.diagnostics()) {
      if (diagnostic.severity() == Severity.ERROR) {
        diagnostic.toString().lines().forEach(getLog()::error);
      } else {
        diagnostic.toString().lines().forEach(getLog()::warn);
      }
    }
    for (DateFinding finding : dates.findings()) {
      if (finding.state() == DateFinding.State.REFUSED) {
        getLog().warn(finding.toString());
      } else if (finding.state() != DateFinding.State.EVENT) {
        getLog().info(finding.toString());
      }
    }
    DatesText.summary(dates).forEach(getLog()::info);
    if (Diagnostic.anyError(dates.diagnostics())) {
      throw new MojoFailureException("Not every article could be read: see the errors above");
    }
  }
}

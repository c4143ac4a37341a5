package org.tarikh.maven;

import java.io.File;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;
import org.tarikh.BuildReport;
import org.tarikh.BuildRequest;
import org.tarikh.SiteGenerator;
import org.tarikh.diagnostic.Diagnostic;
import org.tarikh.diagnostic.Severity;
import org.tarikh.render.Theme;

/** What the goals that read a whole site have in common: its parameters, and the report. */
@SuppressWarnings("NullAway.Init") // Maven sets the fields.
abstract class SiteMojo extends AbstractMojo {
  /** The folder that holds {@code site.yaml}, {@code articles} and the rest of the content. */
  @Parameter(
      property = "tarikh.contentDirectory",
      defaultValue = "${project.basedir}",
      required = true)
  private File contentDirectory;

  /** The folder that the site is published to; {@code mvn site-deploy} copies its default. */
  @Parameter(
      property = "tarikh.outputDirectory",
      defaultValue = "${project.reporting.outputDirectory}",
      required = true)
  private File outputDirectory;

  /** Whether drafts are published too. */
  @Parameter(property = "tarikh.drafts", defaultValue = "false")
  private boolean drafts;

  /** Whether articles dated after {@code asOf} are published too. */
  @Parameter(property = "tarikh.future", defaultValue = "false")
  private boolean future;

  /**
   * The day that decides what is still to come, as in {@code 2026-11-24}. Default: {@code asOf} of
   * {@code site.yaml}, else the day of the environment variable SOURCE_DATE_EPOCH, else today, both
   * in the site's {@code timeZone}.
   */
  @Parameter(property = "tarikh.asOf")
  private @Nullable String asOf;

  /** Whether a warning keeps the site from being published, as an error does. */
  @Parameter(property = "tarikh.failOnWarning", defaultValue = "false")
  private boolean failOnWarning;

  /** How many threads may work at once. Default: as many as the machine has processors. */
  @Parameter(property = "tarikh.threads")
  private @Nullable Integer threads;

  /** Whether to do nothing. */
  @Parameter(property = "tarikh.skip", defaultValue = "false")
  private boolean skip;

  @Override
  public final void execute() throws MojoExecutionException, MojoFailureException {
    if (skip) {
      getLog().info("Skipped, for tarikh.skip is set");
      return;
    }
    BuildReport report = run();
    log(report.diagnostics());
    ReportText.lines(report).forEach(getLog()::info);
    if (report.outcome() == BuildReport.Outcome.REJECTED) {
      throw new MojoFailureException(rejection(report));
    }
    succeeded();
  }

  /** Does what the goal is for. */
  abstract BuildReport run(SiteGenerator generator) throws IOException;

  /** What a run that found an error ends with. */
  abstract String rejection(BuildReport report);

  /** Says what there is to say after a run that found no error. */
  abstract void succeeded();

  final File outputDirectory() {
    return outputDirectory;
  }

  private BuildReport run() throws MojoExecutionException {
    try {
      return run(new SiteGenerator(request()));
    } catch (IllegalArgumentException e) {
      throw new MojoExecutionException(e.getMessage());
    } catch (IOException e) {
      throw new MojoExecutionException(DiskFault.message(e), e);
    }
  }

  private BuildRequest request() throws IOException {
    int processors = Runtime.getRuntime().availableProcessors();
    return new BuildRequest(
        contentDirectory.toPath(),
        outputDirectory.toPath(),
        Theme.of(SiteMojo.class.getClassLoader()),
        BuildTime.day(asOf),
        BuildTime.now(System.getenv("SOURCE_DATE_EPOCH"), Clock.systemUTC()),
        drafts,
        future,
        threads == null ? processors : threads,
        failOnWarning);
  }

  private void log(List<Diagnostic> diagnostics) {
    for (Diagnostic diagnostic : diagnostics) {
      if (diagnostic.severity() == Severity.ERROR) {
        diagnostic.toString().lines().forEach(getLog()::error);
      } else {
        diagnostic.toString().lines().forEach(getLog()::warn);
      }
    }
  }
}

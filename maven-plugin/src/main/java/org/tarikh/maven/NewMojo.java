package org.tarikh.maven;

import java.io.File;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.time.Instant;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;
import org.tarikh.NewArticle;

/**
 * Begins an article: a draft in {@code articles}, named after its title and dated today, with front
 * matter to fill in. Never overwrites a file.
 */
@Mojo(name = "new", requiresProject = false, threadSafe = true)
@SuppressWarnings("NullAway.Init") // Maven sets the fields.
public final class NewMojo extends AbstractMojo {
  /** The folder that holds {@code site.yaml}. */
  @Parameter(property = "tarikh.contentDirectory", defaultValue = "${basedir}", required = true)
  private File contentDirectory;

  /** The article's title; the command cannot do without it. */
  @Parameter(property = "tarikh.title")
  private @Nullable String title;

  /** Whether to do nothing. */
  @Parameter(property = "tarikh.skip", defaultValue = "false")
  private boolean skip;

  @Override
  public void execute() throws MojoExecutionException, MojoFailureException {
    if (skip) {
      getLog().info("Skipped, for tarikh.skip is set");
      return;
    }
    if (title == null || title.isBlank()) {
      throw new MojoFailureException("Say the article's title: -Dtarikh.title=\"…\"");
    }
    getLog().info("The new article is " + create(title));
    getLog()
        .info("It is a draft: -Dtarikh.drafts shows it; without \"draft: true\" it is published");
  }

  private Path create(String title) throws MojoExecutionException, MojoFailureException {
    try {
      return new NewArticle(contentDirectory.toPath(), Instant.now()).create(title);
    } catch (FileAlreadyExistsException e) {
      throw new MojoFailureException(
          e.getMessage() + " exists already and stays as it is: choose another title");
    } catch (IllegalArgumentException e) {
      throw new MojoFailureException(e.getMessage());
    } catch (IOException e) {
      throw new MojoExecutionException(DiskFault.message(e), e);
    }
  }
}

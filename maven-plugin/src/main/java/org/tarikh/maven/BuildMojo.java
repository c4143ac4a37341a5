package org.tarikh.maven;

import java.io.IOException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.tarikh.BuildReport;
import org.tarikh.SiteGenerator;

/**
 * Builds the site and publishes it to the output folder, whole or not at all: when an error is
 * found, the last good site stays as it was.
 */
@Mojo(name = "build", defaultPhase = LifecyclePhase.SITE, threadSafe = true)
public final class BuildMojo extends SiteMojo {
  @Override
  BuildReport run(SiteGenerator generator) throws IOException {
    return generator.generate();
  }

  @Override
  String rejection(BuildReport report) {
    return "The site was not published, "
        + outputDirectory()
        + " is as it was: "
        + ReportText.findings(report);
  }

  @Override
  void succeeded() {
    getLog().info("The site is in " + outputDirectory());
    getLog().info(ServeCommand.onThisMachine().hint(outputDirectory().toPath()));
  }
}

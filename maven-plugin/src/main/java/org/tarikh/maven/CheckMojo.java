package org.tarikh.maven;

import java.io.IOException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.tarikh.BuildReport;
import org.tarikh.SiteGenerator;

/** Finds all that {@code build} would find wrong, and writes nothing. */
@Mojo(name = "check", defaultPhase = LifecyclePhase.VERIFY, threadSafe = true)
public final class CheckMojo extends SiteMojo {
  @Override
  BuildReport run(SiteGenerator generator) throws IOException {
    return generator.check();
  }

  @Override
  String rejection(BuildReport report) {
    return "The site cannot be published: " + ReportText.findings(report);
  }

  @Override
  void succeeded() {
    getLog().info("The site can be published; nothing was written");
  }
}

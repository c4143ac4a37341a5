package org.tarikh;

import java.util.List;
import org.tarikh.config.SiteConfig;
import org.tarikh.config.SiteConfigReader;
import org.tarikh.config.SiteConfigResult;
import org.tarikh.content.SourceFile;
import org.tarikh.content.SourceText;
import org.tarikh.content.SourceTree;
import org.tarikh.diagnostic.Diagnostic;

/**
 * The settings of one build.
 *
 * @param config what {@code site.yaml} says, and defaults for what it does not or not rightly say,
 *     so that the articles are checked in the same run
 * @param diagnostics what was found amiss; with errors, nothing is published
 */
record SiteSettings(SiteConfig config, List<Diagnostic> diagnostics) {
  static SiteSettings read(SourceTree sources) {
    SourceFile file = sources.site();
    if (file == null) {
      // The scan has told so.
      return new SiteSettings(SiteConfig.NONE, List.of());
    }
    SourceText text = SourceText.read(file);
    if (text.fault() != null) {
      return new SiteSettings(SiteConfig.NONE, List.of(text.fault()));
    }
    SiteConfigResult result = SiteConfigReader.read(file.path(), text.text());
    return new SiteSettings(result.config(), result.diagnostics());
  }
}

package org.tarikh;

import java.net.URI;
import java.time.ZoneOffset;
import java.util.List;
import org.tarikh.config.SiteConfig;
import org.tarikh.config.SiteConfigReader;
import org.tarikh.config.SiteConfigResult;
import org.tarikh.content.SourceFile;
import org.tarikh.content.SourceText;
import org.tarikh.content.SourceTree;
import org.tarikh.date.Digits;
import org.tarikh.date.MonthStyle;
import org.tarikh.diagnostic.Diagnostic;
import org.tarikh.diagnostic.DiagnosticCode;
import org.tarikh.diagnostic.Location;

/**
 * The settings of one build.
 *
 * @param config what {@code site.yaml} says; where it cannot be used, plain settings, so that the
 *     articles are checked in the same run
 * @param diagnostics what was found amiss; with errors, nothing is published
 */
record SiteSettings(SiteConfig config, List<Diagnostic> diagnostics) {
  private static final SiteConfig PLAIN =
      new SiteConfig(
          "",
          URI.create("https://site.example/"),
          null,
          "ar",
          ZoneOffset.UTC,
          null,
          MonthStyle.IRAQI,
          Digits.LATN,
          false,
          null);

  static SiteSettings read(SourceTree sources) {
    SourceFile file = sources.site();
    if (file == null) {
      return new SiteSettings(PLAIN, List.of(missing()));
    }
    SourceText text = SourceText.read(file);
    if (text.fault() != null) {
      return new SiteSettings(PLAIN, List.of(text.fault()));
    }
    SiteConfigResult result = SiteConfigReader.read(file.path(), text.text());
    SiteConfig config = result.config();
    return new SiteSettings(config == null ? PLAIN : config, result.diagnostics());
  }

  private static Diagnostic missing() {
    return new Diagnostic(
        DiagnosticCode.SITE_MISSING,
        Location.startOf("site.yaml"),
        "the content folder has no site.yaml",
        "create it with two lines: \"title: …\" and \"baseUrl: https://…/\"");
  }
}

package org.tarikh.article;

import java.util.ArrayList;
import java.util.List;
import org.tarikh.config.SiteConfig;
import org.tarikh.content.SourceFile;
import org.tarikh.diagnostic.Diagnostic;
import org.tarikh.diagnostic.DiagnosticCode;
import org.tarikh.diagnostic.Location;
import org.tarikh.markdown.DateMark;
import org.tarikh.markdown.MarkdownDocument;
import org.tarikh.markdown.MarkdownParser;
import org.tarikh.yaml.Text;

/** Turns one Markdown file into a standing page. */
final class StandingPageParser {
  private final SourceFile source;
  private final SiteConfig config;
  private final MarkdownParser markdown;

  StandingPageParser(SourceFile source, SiteConfig config, MarkdownParser markdown) {
    this.source = source;
    this.config = config;
    this.markdown = markdown;
  }

  Parsed<StandingPage> parse() {
    MarkdownFile file = MarkdownFile.read(source);
    if (file.fault() != null) {
      return new Parsed<>(source, null, false, List.of(file.fault()));
    }
    FrontMatterReader reader = new FrontMatterReader();
    FrontMatterChecks checks = new FrontMatterChecks(config.weekStart());
    RawFrontMatter raw = reader.standingPage(source.path(), file.frontMatter());
    MarkdownDocument body = markdown.parse(source.path(), file.body(), file.bodyLine(), 1);
    for (DateMark mark : body.outline().dateMarks()) {
      checks.report(
          DiagnosticCode.EVENT_OUTSIDE_ARTICLE,
          mark.location(),
          "the date link \"" + mark.value() + "\" is in a standing page, and makes no event",
          "events belong to articles: move it to a file in articles/");
    }
    StandingPage page = raw == null ? null : page(raw, checks, body, file.hash());
    List<Diagnostic> diagnostics = new ArrayList<>(reader.diagnostics());
    diagnostics.addAll(body.diagnostics());
    diagnostics.addAll(checks.diagnostics());
    boolean complete = raw != null && raw.title() != null;
    return new Parsed<>(source, page, complete, diagnostics);
  }

  private StandingPage page(
      RawFrontMatter raw, FrontMatterChecks checks, MarkdownDocument body, String hash) {
    Text title = raw.title();
    Text summary = raw.summary();
    return new StandingPage(
        source,
        title == null ? "" : title.value(),
        checks.day(raw.updated()),
        summary == null ? null : summary.value(),
        raw.image(),
        checks.slug(raw.slug(), source),
        raw.slug() == null ? Location.startOf(source.path()) : raw.slug().location(),
        checks.aliases(raw.aliases()),
        raw.draft(),
        checks.lang(raw.lang(), config.lang()),
        body.outline().withHeadingIds(List.of()),
        hash);
  }
}

package org.tarikh;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.tarikh.BuildReport.Counts;
import org.tarikh.BuildReport.Outcome;
import org.tarikh.article.ArticleReader;
import org.tarikh.article.Articles;
import org.tarikh.chronology.Chronology;
import org.tarikh.config.SiteConfig;
import org.tarikh.content.SourceTree;
import org.tarikh.diagnostic.Diagnostic;
import org.tarikh.page.SitePlan;
import org.tarikh.page.SitePlanner;
import org.tarikh.render.RenderException;
import org.tarikh.render.RenderedPage;
import org.tarikh.render.Renderer;
import org.tarikh.render.Theme;
import org.tarikh.write.OutputFile;
import org.tarikh.write.Publication;
import org.tarikh.write.Publisher;

/** Builds a site from a folder of articles. */
public final class SiteGenerator {
  private final BuildRequest request;

  public SiteGenerator(BuildRequest request) {
    this.request = request;
  }

  /**
   * Builds the site and publishes it, unless an error is found.
   *
   * @throws IOException if a folder or the theme cannot be read or written
   */
  public BuildReport generate() throws IOException {
    return build(Outcome.PUBLISHED, this::publish);
  }

  /**
   * Does all that {@link #generate()} does, but writes nothing.
   *
   * @throws IOException if a folder or the theme cannot be read
   */
  public BuildReport check() throws IOException {
    return build(Outcome.CHECKED, SiteGenerator::renderOnly);
  }

  private BuildReport build(Outcome success, LastStage lastStage) throws IOException {
    Stages stages = new Stages();
    try (Workers workers = new Workers(request.threads())) {
      SourceTree sources =
          stages.time("content", () -> SourceTree.scan(request.contentDirectory()));
      SiteSettings settings = SiteSettings.read(sources);
      SiteConfig config = settings.config();
      LocalDate asOf = asOf(config);
      ArticleReader reader = new ArticleReader(config, asOf, request.drafts(), request.future());
      Articles articles = stages.time("article", () -> workers.run(() -> reader.readAll(sources)));
      Chronology chronology = stages.time("chronology", () -> Chronology.of(articles.published()));
      Theme theme = request.theme().with(sources.templates());
      SitePlanner planner = new SitePlanner(config, theme.settings(), asOf);
      SitePlan plan = stages.time("page", () -> planner.plan(sources, articles, chronology));
      List<Diagnostic> found =
          Diagnostic.inFileOrder(
              List.of(
                  sources.diagnostics(),
                  settings.diagnostics(),
                  articles.diagnostics(),
                  plan.diagnostics(),
                  new Publisher(request.outputDirectory()).unwritable(plan.paths())));
      List<Diagnostic> last = List.of();
      if (!isRejected(found)) {
        Renderer renderer = new Renderer(theme);
        last =
            stages.time(
                "render and write",
                () -> workers.run(() -> lastStage.run(renderer.pagesOf(plan), sources)));
      }
      List<Diagnostic> all = Diagnostic.inFileOrder(List.of(found, last));
      return new BuildReport(
          isRejected(all) ? Outcome.REJECTED : success,
          all,
          counts(sources, articles, chronology, plan),
          stages.times());
    }
  }

  private List<Diagnostic> publish(Stream<RenderedPage> pages, SourceTree sources)
      throws IOException {
    Stream<OutputFile> rendered =
        pages.map(page -> new OutputFile.Rendered(page.path(), page.bytes()));
    Stream<OutputFile> assets =
        sources.assets().stream().map(asset -> new OutputFile.Copied(asset.path(), asset.file()));
    try {
      Publication publication =
          new Publisher(request.outputDirectory()).publish(Stream.concat(rendered, assets));
      return publication.diagnostics();
    } catch (RenderException e) {
      return List.of(e.diagnostic());
    }
  }

  private static List<Diagnostic> renderOnly(Stream<RenderedPage> pages, SourceTree sources) {
    try {
      pages.forEach(page -> {});
      return List.of();
    } catch (RenderException e) {
      return List.of(e.diagnostic());
    }
  }

  private LocalDate asOf(SiteConfig config) {
    if (request.asOf() != null) {
      return request.asOf();
    }
    LocalDate configured = config.asOf();
    return configured != null ? configured : request.now().atZone(config.timeZone()).toLocalDate();
  }

  private boolean isRejected(List<Diagnostic> found) {
    return request.failOnWarning() ? !found.isEmpty() : Diagnostic.anyError(found);
  }

  private static Counts counts(
      SourceTree sources, Articles articles, Chronology chronology, SitePlan plan) {
    return new Counts(
        articles.published().size(),
        articles.drafts(),
        articles.future(),
        chronology.entries().size(),
        chronology.undated().size(),
        plan.pages().size() + plan.files().size(),
        sources.assets().size());
  }

  /** What is done with the pages: they are published, or only looked at. */
  private interface LastStage {
    List<Diagnostic> run(Stream<RenderedPage> pages, SourceTree sources) throws IOException;
  }
}

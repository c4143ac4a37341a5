package org.tarikh.render;

import static java.nio.charset.StandardCharsets.UTF_8;

import freemarker.core.InvalidReferenceException;
import freemarker.core.ParseException;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import java.io.IOException;
import java.io.StringWriter;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tarikh.diagnostic.Diagnostic;
import org.tarikh.diagnostic.DiagnosticCode;
import org.tarikh.diagnostic.Location;
import org.tarikh.page.PlannedFile;
import org.tarikh.page.PlannedPage;
import org.tarikh.page.SitePlan;
import org.tarikh.page.SourceChangedException;

/** Renders the pages of a plan with the templates of a theme. */
public final class Renderer {
  private final Theme theme;
  private final Templates templates;

  public Renderer(Theme theme) {
    this.theme = theme;
    templates = new Templates(theme.templates());
  }

  /**
   * All documents of a plan and the theme's assets, each rendered when the stream comes to it. The
   * stream is parallel; it throws {@link RenderException}.
   */
  public Stream<RenderedPage> pagesOf(SitePlan plan) {
    Stream<RenderedPage> pages = plan.pages().parallelStream().map(this::page);
    Stream<RenderedPage> files = plan.files().parallelStream().map(Renderer::file);
    return Stream.concat(Stream.concat(pages, files), theme.assets().parallelStream());
  }

  private static RenderedPage file(PlannedFile file) {
    return new RenderedPage(file.file(), file.text().get().getBytes(UTF_8));
  }

  private RenderedPage page(PlannedPage page) {
    Map<String, Object> model = model(page);
    model.put("asset", new AssetFunction(theme, page.root()));
    String name = page.template() + ".ftlh";
    StringWriter html = new StringWriter();
    try {
      Template template = templates.get(name);
      template.process(model, html);
    } catch (TemplateException e) {
      throw failure(e, e.getTemplateSourceName(), e.getLineNumber(), e.getColumnNumber());
    } catch (ParseException e) {
      throw failure(e, e.getTemplateName(), e.getLineNumber(), e.getColumnNumber());
    } catch (IOException e) {
      throw failure(e, name, 1, 1);
    }
    return new RenderedPage(page.file(), html.toString().getBytes(UTF_8));
  }

  private static Map<String, Object> model(PlannedPage page) {
    try {
      return new HashMap<>(page.model().get());
    } catch (SourceChangedException e) {
      throw new RenderException(e.diagnostic(), e);
    }
  }

  private static RenderException failure(
      Exception e, @Nullable String template, @Nullable Integer line, @Nullable Integer column) {
    Location location = new Location("templates/" + template, atLeastOne(line), atLeastOne(column));
    return new RenderException(
        new Diagnostic(
            DiagnosticCode.TEMPLATE_ERROR,
            location,
            message(e),
            "the theme's contract lists what each template sees"),
        e);
  }

  private static String message(Exception e) {
    if (e instanceof InvalidReferenceException missing
        && missing.getBlamedExpressionString() != null) {
      return "\"" + missing.getBlamedExpressionString() + "\" has no value here";
    }
    return e.getMessage() == null ? e.toString() : firstLine(e.getMessage());
  }

  private static int atLeastOne(@Nullable Integer position) {
    return position == null ? 1 : Math.max(1, position);
  }

  private static String firstLine(String message) {
    return message.lines().findFirst().orElse(message).strip();
  }
}

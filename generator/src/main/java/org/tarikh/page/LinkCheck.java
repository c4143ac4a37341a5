package org.tarikh.page;

import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.tarikh.article.Article;
import org.tarikh.article.Articles;
import org.tarikh.article.Document;
import org.tarikh.article.Event;
import org.tarikh.article.EventText;
import org.tarikh.article.Image;
import org.tarikh.config.MenuItem;
import org.tarikh.diagnostic.Diagnostic;
import org.tarikh.diagnostic.DiagnosticCode;
import org.tarikh.markdown.Link;

/** Checks where the links and images of all documents lead, of those that are not published too. */
final class LinkCheck {
  private final Site site;

  LinkCheck(Site site) {
    this.site = site;
  }

  void check(Articles articles, Consumer<Diagnostic> report) {
    articles.published().forEach(article -> check(article, report));
    articles.standingPages().forEach(page -> check(page, report));
    articles.leftOut().forEach(document -> check(document, report));
    articles.incomplete().forEach(document -> check(document, report));
    checkMenu(report);
  }

  private void check(Document document, Consumer<Diagnostic> report) {
    checkLinks(document, document.outline().links(), report);
    checkImage(document.image(), report);
    if (document instanceof Article article) {
      for (Event event : article.events()) {
        EventText text = event.text();
        checkLinks(document, text == null ? List.of() : text.links(), report);
        checkImage(event.image(), report);
      }
    }
  }

  private void checkLinks(Document document, List<Link> links, Consumer<Diagnostic> report) {
    for (Link link : links) {
      Diagnostic fault = site.targets().resolve(document, link).fault();
      if (fault != null) {
        report.accept(fault);
      }
    }
  }

  private void checkImage(@Nullable Image image, Consumer<Diagnostic> report) {
    if (image != null && site.targets().isMissingAsset(image.src())) {
      report.accept(
          new Diagnostic(
              DiagnosticCode.ASSET_MISSING,
              image.location(),
              "no file is at \"" + image.src() + "\"",
              "put the file into assets/ and write its path, such as \"assets/photo.jpg\""));
    }
  }

  private void checkMenu(Consumer<Diagnostic> report) {
    List<MenuItem> menu = site.config().menu();
    for (MenuItem item : menu == null ? List.<MenuItem>of() : menu) {
      Diagnostic fault = site.targets().resolve(item).fault();
      if (fault != null) {
        report.accept(fault);
      }
    }
  }
}

package org.tarikh.page;

import java.util.ArrayList;
import java.util.List;
import org.tarikh.article.StandingPage;
import org.tarikh.config.MenuItem;
import org.tarikh.diagnostic.Location;

/** The main navigation: what {@code site.yaml} says, else the pages that every reader looks for. */
final class Menu {
  private final Site site;

  Menu(Site site) {
    this.site = site;
  }

  List<MenuItem> items() {
    List<MenuItem> given = site.config().menu();
    return given != null ? given : defaults();
  }

  private List<MenuItem> defaults() {
    List<MenuItem> items = new ArrayList<>();
    items.add(item("الرئيسية", Address.HOME));
    items.add(item("التسلسل الزمني", Address.CHRONOLOGY));
    for (TopicKind kind : TopicKind.values()) {
      if (!site.topics().all(kind).isEmpty()) {
        items.add(item(kind.title(), kind.index()));
      }
    }
    for (StandingPage page : site.standingPages()) {
      items.add(item(page.title(), site.index().addressOf(page)));
    }
    return items;
  }

  private static MenuItem item(String title, Address address) {
    return new MenuItem(title, address.path(), Location.startOf("site.yaml"));
  }
}

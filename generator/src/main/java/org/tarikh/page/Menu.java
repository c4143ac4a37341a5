package org.tarikh.page;

import java.util.ArrayList;
import java.util.List;
import org.tarikh.article.StandingPage;
import org.tarikh.config.MenuItem;

/** The main navigation: what {@code site.yaml} says, else the pages that every reader looks for. */
final class Menu {
  /**
   * A link of the navigation.
   *
   * @param title what readers see
   * @param target where it leads
   */
  record Item(String title, Target target) {}

  private final Site site;

  private Menu(Site site) {
    this.site = site;
  }

  /** The links in order. */
  static List<Item> of(Site site) {
    List<MenuItem> given = site.config().menu();
    return given == null ? new Menu(site).defaults() : new Menu(site).resolved(given);
  }

  private List<Item> resolved(List<MenuItem> given) {
    return given.stream()
        .map(item -> new Item(item.title(), site.targets().resolve(item)))
        .toList();
  }

  private List<Item> defaults() {
    List<Item> items = new ArrayList<>();
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

  private static Item item(String title, Address address) {
    return new Item(title, new Target.Internal(address, ""));
  }
}

package org.tarikh.page;

import java.util.List;

/**
 * What the home page shows, as {@code home} in {@code home.ftlh}.
 *
 * @param articles how many articles are published
 * @param events how many events the chronology has
 * @param chronology the page of the chronology
 * @param overview the widest periods, with their counts and where to find them, without events
 * @param newest the newest articles, newest first
 * @param major the major events in order
 */
public record HomeView(
    int articles,
    int events,
    String chronology,
    List<PeriodView> overview,
    List<ArticleCardView> newest,
    List<EventView> major) {
  public HomeView {
    overview = List.copyOf(overview);
    newest = List.copyOf(newest);
    major = List.copyOf(major);
  }
}

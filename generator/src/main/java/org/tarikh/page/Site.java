package org.tarikh.page;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.tarikh.article.Article;
import org.tarikh.article.StandingPage;
import org.tarikh.chronology.Chronology;
import org.tarikh.config.SiteConfig;
import org.tarikh.date.ArabicFormat;
import org.tarikh.markdown.MarkdownParser;

/**
 * What every page of one build draws on.
 *
 * @param config the site's settings
 * @param asOf the day that decides what is still to come
 * @param articles the published articles, newest first
 * @param standingPages the published standing pages, by path
 * @param chronology the events of the published articles
 * @param index which documents and assets there are
 * @param topics all topics
 * @param periodPages which periods have pages
 * @param targets resolves the links of documents
 * @param format writes dates as the site wants them
 * @param times the events' dates as pages show them
 * @param markdown parses bodies and event texts
 */
record Site(
    SiteConfig config,
    LocalDate asOf,
    List<Article> articles,
    List<StandingPage> standingPages,
    Chronology chronology,
    SiteIndex index,
    TopicCatalog topics,
    PeriodPages periodPages,
    LinkTargets targets,
    ArabicFormat format,
    EventTimes times,
    MarkdownParser markdown) {
  private static final Set<String> RIGHT_TO_LEFT =
      Set.of(
          "ar", "arc", "ckb", "dv", "fa", "he", "iw", "ji", "ks", "ps", "sd", "syr", "ug", "ur",
          "yi");

  private static final Set<String> RIGHT_TO_LEFT_SCRIPTS =
      Set.of("Adlm", "Arab", "Hebr", "Mand", "Nkoo", "Rohg", "Samr", "Syrc", "Thaa");

  /** The direction in which a language is written: {@code rtl} or {@code ltr}. */
  static String dir(String lang) {
    Locale locale = Locale.forLanguageTag(lang);
    boolean rightToLeft =
        locale.getScript().isEmpty()
            ? RIGHT_TO_LEFT.contains(locale.getLanguage())
            : RIGHT_TO_LEFT_SCRIPTS.contains(locale.getScript());
    return rightToLeft ? "rtl" : "ltr";
  }

  /** The absolute URL of an address. */
  String url(Address address) {
    return config.absolute(address.encoded());
  }
}

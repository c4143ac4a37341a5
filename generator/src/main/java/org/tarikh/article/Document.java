package org.tarikh.article;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tarikh.content.SourceFile;
import org.tarikh.diagnostic.Location;
import org.tarikh.markdown.Outline;

/** A Markdown file that becomes a page of its own. It holds neither the body nor a syntax tree. */
public sealed interface Document permits Article, StandingPage {
  SourceFile source();

  String title();

  /** The last part of its address. */
  String slug();

  /** Where the slug, or else the file, is named. */
  Location slugLocation();

  /** Former addresses, as written. */
  List<Alias> aliases();

  /** Its language, a BCP 47 tag. */
  String lang();

  /** What the writer says of it, or null. */
  @Nullable String summary();

  @Nullable Image image();

  /** The headings, links and date marks of the body. */
  Outline outline();

  /** The SHA-256 of the file that it was read from. */
  String hash();

  /** Ids on its page that headings must leave free: those of its events. */
  List<String> eventIds();

  /** The path of its file below the content folder. */
  default String path() {
    return source().path();
  }
}

package org.tarikh.page;

import java.util.List;
import org.tarikh.article.TopicName;
import org.tarikh.article.Topics;

/** A taxonomy. */
enum TopicKind {
  TAGS("tags", "الوسوم"),
  PEOPLE("people", "الأشخاص"),
  PLACES("places", "الأماكن");

  private final String key;
  private final String title;

  TopicKind(String key, String title) {
    this.key = key;
    this.title = title;
  }

  /** The word that addresses and templates use. */
  String key() {
    return key;
  }

  /** What readers call it. */
  String title() {
    return title;
  }

  /** The page that lists all topics of this kind. */
  Address index() {
    return new Address("/" + key + "/");
  }

  List<TopicName> of(Topics topics) {
    return switch (this) {
      case TAGS -> topics.tags();
      case PEOPLE -> topics.people();
      case PLACES -> topics.places();
    };
  }
}

package org.tarikh.article;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tarikh.config.DatesMode;
import org.tarikh.yaml.Text;

/**
 * Front matter as it was read: everything is optional, every value keeps its place.
 *
 * @param title plain text
 * @param date the publication date as written
 * @param updated the date of the last change as written
 * @param summary what the writer gave
 * @param slug as written
 * @param lang as written
 * @param draft whether it is left out unless drafts are asked for
 * @param dates what becomes of the dates that the body tells
 * @param authors names
 * @param aliases former addresses as written
 * @param topics the lists that were given
 * @param sources null where no list was given
 * @param image its image
 * @param events in the writer's order
 */
record RawFrontMatter(
    @Nullable Text title,
    @Nullable Text date,
    @Nullable Text updated,
    @Nullable Text summary,
    @Nullable Text slug,
    @Nullable Text lang,
    boolean draft,
    DatesMode dates,
    List<Text> authors,
    List<Text> aliases,
    RawTopics topics,
    @Nullable List<Source> sources,
    @Nullable Image image,
    List<RawEvent> events) {

  /**
   * The lists of topics that were given; null is a list that was not.
   *
   * @param tags what it is about
   * @param people who is in it
   * @param places where it was
   */
  record RawTopics(
      @Nullable List<TopicName> tags,
      @Nullable List<TopicName> people,
      @Nullable List<TopicName> places) {

    /** The lists that were given, and those of {@code defaults} for the rest. */
    Topics or(Topics defaults) {
      return new Topics(
          tags == null ? defaults.tags() : tags,
          people == null ? defaults.people() : people,
          places == null ? defaults.places() : places);
    }
  }

  /**
   * An event of the front matter as it was read.
   *
   * @param date as written
   * @param title plain text
   * @param text Markdown
   * @param id as written
   * @param importance {@link Importance#NORMAL} where none was given
   * @param topics the lists that were given
   * @param sources null where no list was given
   * @param image its image
   */
  record RawEvent(
      @Nullable Text date,
      @Nullable Text title,
      @Nullable Text text,
      @Nullable Text id,
      Importance importance,
      RawTopics topics,
      @Nullable List<Source> sources,
      @Nullable Image image) {}
}

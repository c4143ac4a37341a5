package org.tarikh;

import static org.assertj.core.api.Assertions.assertThat;

import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.SyndFeedInput;
import com.rometools.rome.io.XmlReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FeedTest {
  @TempDir Path output;

  @Test
  void readersParseTheFeed() throws Exception {
    Fixtures.build(Fixtures.resource("sites/every-key/content"), output);
    SyndFeed feed;
    try (XmlReader reader = new XmlReader(Files.newInputStream(output.resolve("feed.xml")))) {
      feed = new SyndFeedInput().build(reader);
    }
    assertThat(feed.getFeedType()).isEqualTo("atom_1.0");
    assertThat(feed.getTitle()).isEqualTo("العراق والعالم");
    assertThat(feed.getEntries())
        .extracting(SyndEntry::getTitle)
        .containsExactly("بعثة الاتحاد الأوروبي", "بغداد: المدينة المدورة", "In English");
    SyndEntry newest = feed.getEntries().get(0);
    assertThat(newest.getLink())
        .isEqualTo(
            "https://example.org/%D8%A3%D8%B1%D8%B4%D9%8A%D9%81/articles/%D8%A8%D8%B9%D8%AB%D8%A9-eu/");
    assertThat(newest.getPublishedDate().toInstant())
        .as("midnight in Baghdad")
        .isEqualTo(Instant.parse("2022-04-19T21:00:00Z"));
    assertThat(newest.getUpdatedDate().toInstant())
        .isEqualTo(Instant.parse("2022-04-30T21:00:00Z"));
    assertThat(newest.getAuthors()).extracting("name").containsExactly("كاتبة", "كاتب");
  }
}

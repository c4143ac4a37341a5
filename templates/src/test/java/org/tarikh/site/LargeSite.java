package org.tarikh.site;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes a site of 40 articles and 800 events in eight centuries, half of them in one. */
final class LargeSite {
  private LargeSite() {}

  static Path write(Path content) throws IOException {
    Files.createDirectories(content.resolve("articles"));
    Files.writeString(
        content.resolve("site.yaml"),
        "title: موقع كبير\nbaseUrl: https://large.example.org/\n",
        UTF_8);
    for (int article = 0; article < 40; article++) {
      StringBuilder text = new StringBuilder();
      text.append("---\ntitle: مقال ").append(article).append("\ndate: 2020-01-01\n");
      text.append("tags: [وسم ").append(article % 3).append("]\nevents:\n");
      for (int event = 0; event < 20; event++) {
        int century = event % 2 == 0 ? 19 : 12 + event % 7;
        text.append("  - {date: ").append(century * 100 + article * 2 + event / 10);
        text.append(", title: واقعة ").append(event).append("}\n");
      }
      text.append("  - {date: 19XX, title: القرن}\n---\nنص.\n");
      Files.writeString(content.resolve("articles/a" + article + ".md"), text, UTF_8);
    }
    return content;
  }
}

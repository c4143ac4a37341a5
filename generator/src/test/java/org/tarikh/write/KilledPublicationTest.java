package org.tarikh.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A whole Java killed while it publishes. */
class KilledPublicationTest {
  private static final int STEPS_OF_ONE_PUBLICATION = 75;

  @TempDir Path temp;

  @Test
  void killedAtAnyMomentTheOutputIsOneGenerationAndNothingIsLost() throws Exception {
    Path output = temp.resolve("site");
    Path foreign = Sites.write(output.resolve("notes/mine.txt"), "mine");
    for (int kill = 0; kill < 12; kill++) {
      killAfter(STEPS_OF_ONE_PUBLICATION + kill * 7, output, "kill " + kill);
      boolean absent = !Files.exists(output);
      if (!absent) {
        assertThat(generations(output)).as("right after kill %d", kill).hasSize(1);
        assertThat(foreign).hasContent("mine");
      }

      new Publisher(output).recover();
      assertThat(generations(output)).as("recovered after kill %d", kill).hasSize(1);
      assertThat(foreign).hasContent("mine");
      assertThat(Sites.names(temp)).containsExactly(".site.tarikh-lock", "site");
    }
  }

  @Test
  void nextPublicationNeedsNoRecoveryBefore() throws Exception {
    Path output = temp.resolve("site");
    Path foreign = Sites.write(output.resolve("notes/mine.txt"), "mine");
    for (int kill = 0; kill < 4; kill++) {
      killAfter(STEPS_OF_ONE_PUBLICATION + kill * 19, output, "kill " + kill);
      Sites.publish(output, "index.html", "after kill " + kill);
      assertThat(Sites.contents(output))
          .containsOnlyKeys("", ".tarikh-manifest", "index.html", "notes", "notes/mine.txt")
          .containsEntry("index.html", "after kill " + kill);
      assertThat(foreign).hasContent("mine");
      assertThat(Sites.names(temp)).containsExactly(".site.tarikh-lock", "site");
    }
  }

  private static void killAfter(int steps, Path output, String name) throws Exception {
    Process process = Sites.java(PublishingLoop.class, output.toString(), name);
    try (BufferedReader lines = process.inputReader()) {
      for (int step = 0; step < steps; step++) {
        assertThat(lines.readLine()).as("the publishing Java ended by itself").isNotNull();
      }
      process.destroyForcibly().waitFor();
    } finally {
      process.destroyForcibly();
    }
  }

  /** What the pages of a site say, after it was made sure that all are there. */
  private static Set<String> generations(Path output) throws IOException {
    Set<String> texts = new TreeSet<>();
    for (int page = 0; page < PublishingLoop.PAGES; page++) {
      texts.add(Files.readString(output.resolve("articles/" + page + "/index.html")));
    }
    return texts;
  }
}

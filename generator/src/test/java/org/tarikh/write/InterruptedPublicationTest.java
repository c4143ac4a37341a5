package org.tarikh.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tarikh.write.Checkpoint.Step;

/** A publication that ends before its end, at any of its steps. */
class InterruptedPublicationTest {
  private static final String[] OLD = {
    "index.html", "old", "articles/a/index.html", "old a", "articles/gone/index.html", "old gone"
  };
  private static final String[] NEW = {
    "index.html", "new", "articles/a/index.html", "new a", "articles/b/index.html", "new b"
  };

  @TempDir Path temp;

  @Test
  void killedAtAnyStepTheOutputIsOldOrNewOrAbsentAndTheNextPublicationCleansUp()
      throws IOException {
    Path before = siteBefore("before");
    Path after = siteBefore("after");
    Sites.publish(after, NEW);
    Set<Step> seen = EnumSet.noneOf(Step.class);
    boolean completed = false;
    for (int steps = 0; !completed; steps++) {
      Path output = siteBefore("killed-" + steps);
      Power power = new Power(steps);
      completed = publishWith(output, power);
      seen.addAll(power.seen);
      assertThat(Sites.contents(output))
          .as("killed after %d steps", steps)
          .isIn(Sites.contents(before), Sites.contents(after), Map.of());

      Sites.publish(output, NEW);
      assertThat(Sites.contents(output)).isEqualTo(Sites.contents(after));
      assertNothingBeside(output);
    }
    assertThat(seen).containsAll(EnumSet.complementOf(EnumSet.of(Step.RENAME_OLD_BACK)));
  }

  @Test
  void killedAgainWhileRecoveringLosesNothing() throws IOException {
    Path before = siteBefore("before");
    Path after = siteBefore("after");
    Sites.publish(after, NEW);
    Set<Step> seen = EnumSet.noneOf(Step.class);
    boolean completed = false;
    for (int steps = 0; !completed; steps++) {
      boolean recovered = false;
      for (int more = 0; !recovered; more++) {
        Path output = siteBefore("killed-" + steps + "-" + more);
        completed = publishWith(output, new Power(steps));
        Power power = new Power(more);
        recovered = recoverWith(output, power);
        seen.addAll(power.seen);
        assertThat(Sites.contents(output))
            .as("killed after %d steps, and after %d of the recovery", steps, more)
            .isIn(Sites.contents(before), Sites.contents(after), Map.of());

        new Publisher(output).recover();
        assertThat(Sites.contents(output)).isIn(Sites.contents(before), Sites.contents(after));
        assertNothingBeside(output);
      }
    }
    assertThat(seen).contains(Step.RENAME_OLD_BACK, Step.DELETE, Step.REMOVE_JOURNAL);
  }

  @Test
  void firstPublicationKilledAtAnyStepLeavesTheNewSiteOrNone() throws IOException {
    Path after = temp.resolve("after/site");
    Sites.publish(after, NEW);
    boolean completed = false;
    for (int steps = 0; !completed; steps++) {
      Path output = temp.resolve("first-" + steps + "/site");
      completed = publishWith(output, new Power(steps));
      assertThat(Sites.contents(output)).isIn(Sites.contents(after), Map.of());

      new Publisher(output).recover();
      assertThat(Sites.contents(output)).isIn(Sites.contents(after), Map.of());
      assertNothingBeside(output);
    }
  }

  @Test
  void oneStepThatFailsLeavesOldOrNewAtOnceAndNothingBeside() throws IOException {
    Path before = siteBefore("before");
    Path after = siteBefore("after");
    Sites.publish(after, NEW);
    boolean completed = false;
    for (int step = 0; !completed; step++) {
      Path output = siteBefore("failed-" + step);
      completed = publishWith(output, new Hiccup(step));
      assertThat(Sites.contents(output))
          .as("failed at step %d", step)
          .isIn(Sites.contents(before), Sites.contents(after));
      assertNothingBeside(output);
    }
  }

  @Test
  void journalCutShortInTheMiddleOfALineCountsUpToTheLineBefore() throws IOException {
    Path output = siteBefore("cut");
    Path before = siteBefore("before");
    Sites.write(beside(output, "journal"), "writing\nwhol");
    Sites.write(beside(output, "new").resolve("index.html"), "half");
    new Publisher(output).recover();
    assertThat(Sites.contents(output)).isEqualTo(Sites.contents(before));
    assertNothingBeside(output);
  }

  @Test
  void emptyJournalMeansThatNothingButTheNewFolderWasBegun() throws IOException {
    Path output = siteBefore("empty");
    Path before = siteBefore("before");
    Sites.write(beside(output, "journal"), "");
    new Publisher(output).recover();
    assertThat(Sites.contents(output)).isEqualTo(Sites.contents(before));
    assertNothingBeside(output);
  }

  @Test
  void journalOfAnotherVersionIsLeftAloneWithAllThatIsThere() throws IOException {
    Path output = siteBefore("other");
    Path journal = Sites.write(beside(output, "journal"), "writing\nverified\n");
    Path fresh = Sites.write(beside(output, "new").resolve("index.html"), "half");
    assertThatThrownBy(() -> Sites.publish(output, NEW))
        .isInstanceOf(IOException.class)
        .hasMessage(
            journal.toRealPath()
                + " is no journal that this version of Tarikh can read: it says \"verified\"");
    assertThat(fresh).hasContent("half");
    assertThat(output.resolve("index.html")).hasContent("old");
  }

  @Test
  void folderInTheWayWithoutAJournalIsNotDeleted() throws IOException {
    Path output = siteBefore("stray");
    Path stray = Sites.write(beside(output, "old").resolve("mine.txt"), "mine");
    assertThatThrownBy(() -> Sites.publish(output, NEW))
        .isInstanceOf(IOException.class)
        .hasMessage(
            stray.getParent().toRealPath()
                + " is in the way, and no journal says what it is: move it away and build again");
    assertThat(stray).hasContent("mine");
    assertThat(output.resolve("index.html")).hasContent("old");
  }

  @Test
  void whatWasPutInThePlaceOfAnAbsentSiteIsNotDeleted() throws IOException {
    Path output = siteBefore("replaced");
    publishWith(output, new PowerUntil(Step.RENAME_NEW_IN));
    assertThat(output).doesNotExist();
    Path mine = Sites.write(output.resolve("mine.txt"), "mine");
    assertThatThrownBy(() -> Sites.publish(output, NEW))
        .isInstanceOf(IOException.class)
        .hasMessage(
            "a publication was interrupted, and since then something else was put at %s: move that"
                    .formatted(output.toRealPath())
                + " away and build again; the site as it was is in "
                + beside(output, "old").toRealPath());
    assertThat(mine).hasContent("mine");

    Files.delete(mine);
    Files.delete(output);
    Sites.publish(output, NEW);
    assertThat(output.resolve("index.html")).hasContent("new");
    assertThat(output.resolve("notes/foreign.txt")).hasContent("foreign");
    assertNothingBeside(output);
  }

  @Test
  void emptyFolderMadeInThePlaceOfAnAbsentSiteGivesWay() throws IOException {
    Path output = siteBefore("remade");
    publishWith(output, new PowerUntil(Step.RENAME_NEW_IN));
    Files.createDirectory(output);
    new Publisher(output).recover();
    assertThat(output.resolve("index.html")).hasContent("old");
    assertNothingBeside(output);
  }

  private Path siteBefore(String name) throws IOException {
    Path output = temp.resolve(name).resolve("site");
    Sites.publish(output, OLD);
    Sites.write(output.resolve("notes/foreign.txt"), "foreign");
    return output;
  }

  private static boolean publishWith(Path output, Checkpoint checkpoint) throws IOException {
    try {
      new Publisher(output, Duration.ZERO, checkpoint).publish(Sites.files(NEW).stream());
      return true;
    } catch (IOException e) {
      assertThat(e).hasStackTraceContaining("broken off");
      return false;
    }
  }

  private static boolean recoverWith(Path output, Checkpoint checkpoint) throws IOException {
    try {
      new Publisher(output, Duration.ZERO, checkpoint).recover();
      return true;
    } catch (IOException e) {
      assertThat(e).hasStackTraceContaining("broken off");
      return false;
    }
  }

  private static Path beside(Path output, String kind) {
    return output.resolveSibling("." + output.getFileName() + ".tarikh-" + kind);
  }

  /** The lock file alone stays, so that two builds never lock two files of one name. */
  private static void assertNothingBeside(Path output) throws IOException {
    assertThat(Sites.names(output.getParent())).isSubsetOf("site", ".site.tarikh-lock");
  }

  /** Ends after some steps, and no step is possible from then on: a kill, seen from the disk. */
  private static final class Power implements Checkpoint {
    private final Set<Step> seen = EnumSet.noneOf(Step.class);
    private int left;

    Power(int steps) {
      this.left = steps;
    }

    @Override
    public void before(Step step) throws IOException {
      if (left == 0) {
        throw new IOException("broken off before " + step);
      }
      left--;
      seen.add(step);
    }
  }

  /** Ends at a kind of step. */
  private static final class PowerUntil implements Checkpoint {
    private final Step last;
    private boolean off;

    PowerUntil(Step last) {
      this.last = last;
    }

    @Override
    public void before(Step step) throws IOException {
      off |= step == last;
      if (off) {
        throw new IOException("broken off before " + step);
      }
    }
  }

  /** Fails once; every later step goes on. */
  private static final class Hiccup implements Checkpoint {
    private int left;

    Hiccup(int step) {
      this.left = step;
    }

    @Override
    public void before(Step step) throws IOException {
      if (left-- == 0) {
        throw new IOException("broken off before " + step);
      }
    }
  }
}

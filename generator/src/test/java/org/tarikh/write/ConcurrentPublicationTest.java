package org.tarikh.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two publications into one folder at once. */
class ConcurrentPublicationTest {
  private static final Duration LONG = Duration.ofMinutes(5);

  @TempDir Path temp;
  private final ExecutorService threads = Executors.newFixedThreadPool(2);
  private Path output;

  @BeforeEach
  void chooseOutput() {
    output = temp.resolve("site");
  }

  @AfterEach
  void endThreads() {
    threads.shutdownNow();
  }

  @Test
  void secondThreadWaitsForTheFirst() throws Exception {
    CountDownLatch begun = new CountDownLatch(1);
    CountDownLatch goOn = new CountDownLatch(1);
    Future<Publication> first = threads.submit(publishingOnceTold(begun, goOn));
    begun.await();
    Future<String> second = threads.submit(this::publishAndTellWhatWasThere);
    assertBusy(output);
    goOn.countDown();
    assertThat(first.get().published()).isTrue();
    assertThat(second.get()).isEqualTo("first");
    assertSecondIsPublished();
  }

  @Test
  void secondThreadThatMayNotWaitSaysSoAndTheFirstGoesOn() throws Exception {
    CountDownLatch begun = new CountDownLatch(1);
    CountDownLatch goOn = new CountDownLatch(1);
    Future<Publication> first = threads.submit(publishingOnceTold(begun, goOn));
    begun.await();
    assertBusy(output);
    goOn.countDown();
    assertThat(first.get().published()).isTrue();
    assertThat(output.resolve("index.html")).hasContent("first");
  }

  @Test
  void oneFolderUnderTwoNamesIsOneFolder() throws Exception {
    Path link = Files.createSymbolicLink(temp.resolve("link"), Files.createDirectory(output));
    CountDownLatch begun = new CountDownLatch(1);
    CountDownLatch goOn = new CountDownLatch(1);
    Future<Publication> first = threads.submit(publishingOnceTold(begun, goOn));
    begun.await();
    assertBusy(link);
    goOn.countDown();
    assertThat(first.get().published()).isTrue();
  }

  @Test
  void secondProcessWaitsForTheFirst() throws Exception {
    Process first = publishingProcess();
    try {
      Future<String> second = threads.submit(this::publishAndTellWhatWasThere);
      tell(first);
      assertThat(first.waitFor()).isZero();
      assertThat(second.get()).isEqualTo("first");
      assertSecondIsPublished();
    } finally {
      first.destroyForcibly();
    }
  }

  @Test
  void secondProcessThatMayNotWaitSaysSoAndTheFirstGoesOn() throws Exception {
    Process first = publishingProcess();
    try {
      assertBusy(output);
      assertBusy(output); // looking did not free the lock
      tell(first);
      assertThat(first.waitFor()).isZero();
      assertThat(output.resolve("index.html")).hasContent("first");
    } finally {
      first.destroyForcibly();
    }
  }

  @Test
  void recoveryLeavesAPublicationOfAnotherProcessAlone() throws Exception {
    Process first = publishingProcess();
    try {
      new Publisher(output).recover();
      assertThat(Sites.names(temp)).contains(".site.tarikh-journal", ".site.tarikh-new");
      tell(first);
      assertThat(first.waitFor()).isZero();
      assertThat(output.resolve("index.html")).hasContent("first");
    } finally {
      first.destroyForcibly();
    }
  }

  @Test
  void killedProcessHoldsNoLock() throws Exception {
    Process first = publishingProcess();
    first.destroyForcibly().waitFor();
    Sites.publish(output, "index.html", "second");
    assertSecondIsPublished();
  }

  @Test
  void failedPublicationHoldsNoLock() throws IOException {
    assertThatThrownBy(() -> Sites.publish(output, "a.html", "x", "a.html", "y"))
        .isInstanceOf(IllegalStateException.class);
    Sites.publish(output, "index.html", "second");
    assertSecondIsPublished();
  }

  @Test
  void twoFoldersArePublishedAtOnce() throws Exception {
    Process first = publishingProcess();
    try {
      Path other = temp.resolve("other");
      Sites.publish(other, "index.html", "other");
      assertThat(other.resolve("index.html")).hasContent("other");
    } finally {
      first.destroyForcibly().waitFor();
    }
  }

  private Process publishingProcess() throws IOException {
    Process process = Sites.java(PublishWhenTold.class, output.toString());
    assertThat(process.inputReader().readLine()).isEqualTo("publishing");
    return process;
  }

  private static void tell(Process process) throws IOException {
    process.getOutputStream().write('\n');
    process.getOutputStream().flush();
  }

  private Callable<Publication> publishingOnceTold(CountDownLatch begun, CountDownLatch goOn) {
    return () ->
        new Publisher(output)
            .publish(
                Stream.of("index.html")
                    .map(
                        path -> {
                          begun.countDown();
                          await(goOn);
                          return Sites.rendered(path, "first");
                        }));
  }

  /** The stream is asked for its files while the lock is held: what is there then was first. */
  private String publishAndTellWhatWasThere() throws IOException {
    StringBuilder there = new StringBuilder();
    new Publisher(output, LONG)
        .publish(
            Stream.of("index.html")
                .map(
                    path -> {
                      there.append(read(output.resolve(path)));
                      return Sites.rendered(path, "second");
                    }));
    return there.toString();
  }

  private static void assertBusy(Path folder) {
    assertThatThrownBy(() -> Sites.publish(folder, "index.html", "busy"))
        .isInstanceOf(OutputBusyException.class)
        .hasMessage(
            "another build is writing to "
                + real(folder)
                + " and did not end within 0 s: wait for it to end, then build again");
  }

  private void assertSecondIsPublished() throws IOException {
    assertThat(Sites.contents(output)).containsOnlyKeys("", ".tarikh-manifest", "index.html");
    assertThat(output.resolve("index.html")).hasContent("second");
    assertThat(Sites.names(temp)).containsExactly(".site.tarikh-lock", "site");
  }

  private static Path real(Path folder) {
    try {
      return Files.exists(folder)
          ? folder.toRealPath()
          : folder.getParent().toRealPath().resolve(folder.getFileName());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}

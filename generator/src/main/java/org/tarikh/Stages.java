package org.tarikh;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.tarikh.BuildReport.StageTime;

/** Takes the time of each stage of one build. */
final class Stages {
  private final List<StageTime> times = new ArrayList<>();

  <T> T time(String stage, Work<T> work) throws IOException {
    long start = System.nanoTime();
    try {
      return work.run();
    } finally {
      times.add(new StageTime(stage, Duration.ofNanos(System.nanoTime() - start)));
    }
  }

  List<StageTime> times() {
    return List.copyOf(times);
  }

  /** One stage. */
  interface Work<T> {
    T run() throws IOException;
  }
}

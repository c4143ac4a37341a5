package org.tarikh.write;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;

/** Another build was writing to the same output folder, and did not end in time. */
public final class OutputBusyException extends IOException {
  private static final long serialVersionUID = 1L;

  OutputBusyException(Path output, Duration patience) {
    super(
        "another build is writing to "
            + output
            + " and did not end within "
            + patience.toSeconds()
            + " s: wait for it to end, then build again");
  }
}

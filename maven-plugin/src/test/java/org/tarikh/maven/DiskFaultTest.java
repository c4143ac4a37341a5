package org.tarikh.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import org.junit.jupiter.api.Test;

class DiskFaultTest {
  @Test
  void kindOfFaultIsPutIntoWordsWhereTheMessageIsAPath() {
    assertThat(DiskFault.message(new NoSuchFileException("/site/site.yaml")))
        .isEqualTo("no such file: /site/site.yaml");
    assertThat(DiskFault.message(new AccessDeniedException("/site")))
        .isEqualTo("access denied: /site");
  }

  @Test
  void messageThatSaysTheReasonStays() {
    assertThat(DiskFault.message(new FileSystemException("/site", null, "No space left on device")))
        .isEqualTo("/site: No space left on device");
    assertThat(DiskFault.message(new IOException("There is no site.yaml in /site")))
        .isEqualTo("There is no site.yaml in /site");
  }
}

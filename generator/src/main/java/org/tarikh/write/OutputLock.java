package org.tarikh.write;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Optional;

/**
 * Lets one build at a time write to an output folder, among all processes of a machine and all
 * threads of this one.
 *
 * <p>Between processes it is a lock of the operating system on a file beside the output, which ends
 * with the process however that ends. The file stays: were it deleted, one build could lock the
 * deleted file and another a new one of the same name.
 *
 * <p>Within this process such a lock is no use, and even unsafe: POSIX drops it as soon as the
 * process closes <em>any</em> channel to that file, so that a second build that only looks would
 * free it. The threads of a process therefore agree first, on a system property, which is the one
 * thing that two copies of this class under two class loaders (two plugins of one Maven run) share.
 */
final class OutputLock implements AutoCloseable {
  private static final Duration PAUSE = Duration.ofMillis(50);

  private final Folders folders;
  private final String property;
  private final FileChannel channel;

  private OutputLock(Folders folders, String property, FileChannel channel) {
    this.folders = folders;
    this.property = property;
    this.channel = channel;
  }

  /** Waits for the lock, if need be. */
  static OutputLock acquire(Folders folders, Duration patience) throws IOException {
    long start = System.nanoTime();
    while (true) {
      Optional<OutputLock> lock = tryAcquire(folders);
      if (lock.isPresent()) {
        return lock.get();
      }
      if (System.nanoTime() - start >= patience.toNanos()) {
        throw new OutputBusyException(folders.site(), patience);
      }
      pause();
    }
  }

  /** The lock, or nothing if another build has it. */
  static Optional<OutputLock> tryAcquire(Folders folders) throws IOException {
    String property = "org.tarikh.write.lock:" + folders.lock();
    if (System.getProperties().putIfAbsent(property, "held") != null) {
      return Optional.empty();
    }
    Optional<OutputLock> lock = Optional.empty();
    try {
      lock = lockFile(folders.lock()).map(channel -> new OutputLock(folders, property, channel));
    } catch (IOException e) {
      throw Faults.explain("cannot lock the output folder " + folders.site(), e);
    } finally {
      if (lock.isEmpty()) {
        System.getProperties().remove(property);
      }
    }
    return lock;
  }

  /** The folders that only this build may change until {@link #close}. */
  Folders folders() {
    return folders;
  }

  private static Optional<FileChannel> lockFile(Path file) throws IOException {
    FileChannel channel =
        FileChannel.open(
            file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);
    FileLock lock = null;
    try {
      lock = channel.tryLock();
    } finally {
      if (lock == null) {
        channel.close();
      }
    }
    return lock == null ? Optional.empty() : Optional.of(channel);
  }

  private static void pause() throws InterruptedIOException {
    try {
      Thread.sleep(PAUSE.toMillis());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("interrupted while another build was writing");
    }
  }

  @Override
  public void close() throws IOException {
    try {
      channel.close();
    } finally {
      System.getProperties().remove(property);
    }
  }
}

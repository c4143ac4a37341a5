package org.tarikh.write;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.tarikh.write.Checkpoint.Step;

/**
 * Writes the files of a new site into an empty folder, from many threads at once.
 *
 * <p>A parallel stream that fails returns to its caller while other threads are still at work.
 * {@link #close} waits for the files being written and refuses the rest, so that the folder can be
 * deleted behind it.
 */
final class SiteWriter implements AutoCloseable {
  private final Path root;
  private final Checkpoint checkpoint;
  private final Set<String> paths = ConcurrentHashMap.newKeySet();
  private final Set<String> folders = ConcurrentHashMap.newKeySet();
  private final ReadWriteLock gate = new ReentrantReadWriteLock();
  private boolean closed;

  SiteWriter(Path root, Checkpoint checkpoint) {
    this.root = root;
    this.checkpoint = checkpoint;
  }

  /**
   * Writes one file.
   *
   * @throws IllegalStateException if a file was written at that path already
   */
  void write(OutputFile file) throws IOException {
    String path = file.path();
    if (path.equals(Manifest.PATH) || !paths.add(path)) {
      throw new IllegalStateException("two files at one address: " + path);
    }
    gate.readLock().lock();
    try {
      if (closed) {
        throw new IOException("the publication was given up before " + path + " was written");
      }
      checkpoint.before(Step.WRITE_FILE);
      createFolderOf(path);
      writeTo(target(path), file);
    } catch (FileAlreadyExistsException e) {
      throw new IOException(
          "\"" + path + "\" and another file or folder of the site have one name on this machine",
          e);
    } finally {
      gate.readLock().unlock();
    }
  }

  /** Writes the manifest of all that was written so far. */
  void writeManifest() throws IOException {
    checkpoint.before(Step.WRITE_MANIFEST);
    writeTo(
        root.resolve(Manifest.PATH),
        new OutputFile.Rendered(Manifest.PATH, Manifest.bytesFor(paths)));
  }

  int count() {
    return paths.size();
  }

  @Override
  public void close() {
    gate.writeLock().lock();
    try {
      closed = true;
    } finally {
      gate.writeLock().unlock();
    }
  }

  /** The place of a path; checked again here, since some systems read more into a name. */
  private Path target(String path) {
    Path target = root.resolve(path);
    if (!target.startsWith(root) || !target.normalize().equals(target)) {
      throw new IllegalArgumentException("output path \"" + path + "\" leaves the output folder");
    }
    return target;
  }

  private void createFolderOf(String path) throws IOException {
    int slash = path.lastIndexOf('/');
    if (slash < 0) {
      return;
    }
    String folder = path.substring(0, slash);
    if (folders.contains(folder)) {
      return;
    }
    createFolderOf(folder);
    createFolder(target(folder));
    folders.add(folder);
  }

  private static void createFolder(Path folder) throws IOException {
    try {
      Files.createDirectory(folder);
    } catch (FileAlreadyExistsException e) {
      if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
        throw e;
      }
    }
  }

  private static void writeTo(Path target, OutputFile file) throws IOException {
    try (FileChannel channel =
        FileChannel.open(target, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
      if (file instanceof OutputFile.Rendered rendered) {
        write(rendered.bytes(), channel);
      } else if (file instanceof OutputFile.Copied copied) {
        copy(copied.source(), channel);
      }
    }
  }

  private static void write(byte[] bytes, FileChannel channel) throws IOException {
    ByteBuffer buffer = ByteBuffer.wrap(bytes);
    while (buffer.hasRemaining()) {
      channel.write(buffer);
    }
  }

  /** Bytes alone: {@link Files#copy} would give a private source's permissions to a public file. */
  private static void copy(Path source, FileChannel channel) throws IOException {
    try (FileChannel in = FileChannel.open(source, StandardOpenOption.READ)) {
      long size = in.size();
      long done = 0;
      while (done < size) {
        long moved = in.transferTo(done, size - done, channel);
        if (moved == 0) {
          throw new IOException(source + " became shorter while it was copied");
        }
        done += moved;
      }
    }
  }
}

package org.tarikh.write;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Locale;
import java.util.Optional;

/**
 * How far a publication is, in a file beside the output folder.
 *
 * <p>Each state is one line, appended and forced to disk before anything that it announces; the
 * last whole line counts, and a line that a kill cut short never was. The file is there exactly
 * while a publication is under way or was interrupted.
 *
 * <table>
 *   <caption>States, what may be on disk, and what the next run does</caption>
 *   <tr><th>state</th><th>output</th><th>{@code new}</th><th>{@code old}</th><th>next run</th></tr>
 *   <tr><td>no journal</td><td>a site, or none</td><td>–</td><td>–</td><td>nothing</td></tr>
 *   <tr><td>WRITING</td><td>as it was</td><td>none or part</td><td>–</td>
 *       <td>back: deletes {@code new}</td></tr>
 *   <tr><td>WHOLE</td><td>as it was</td><td>whole, or part in a roll-back</td><td>–</td>
 *       <td>back: deletes {@code new}</td></tr>
 *   <tr><td>WHOLE</td><td>absent</td><td>whole</td><td>the old site</td>
 *       <td>back: {@code old} in, then deletes {@code new}</td></tr>
 *   <tr><td>WHOLE</td><td>the new site</td><td>–</td><td>the old site, or none</td>
 *       <td>on: deletes {@code old}</td></tr>
 *   <tr><td>SWAPPED</td><td>the new site</td><td>–</td><td>the old site, part of it, or none</td>
 *       <td>on: deletes {@code old}</td></tr>
 * </table>
 *
 * <p>It rolls back whenever the new site is not in its place yet. The pages are not forced to disk
 * one by one, which would take longer than writing them; after a power failure the old site is the
 * one known to be whole, and whatever was put into it since the kill is kept.
 */
final class Journal {

  /** What the last line says. */
  enum State {
    WRITING,
    WHOLE,
    SWAPPED
  }

  private final Path file;

  Journal(Path file) {
    this.file = file;
  }

  /** The state an interrupted publication was in; empty if none was interrupted. */
  Optional<State> read() throws IOException {
    if (!Folders.exists(file)) {
      return Optional.empty();
    }
    String text = Files.readString(file, StandardCharsets.ISO_8859_1);
    String whole = text.substring(0, text.lastIndexOf('\n') + 1);
    State last = State.WRITING; // the file is created before anything else is
    for (String line : whole.lines().toList()) {
      last = parse(line);
    }
    return Optional.of(last);
  }

  private State parse(String line) throws IOException {
    for (State state : State.values()) {
      if (word(state).equals(line)) {
        return state;
      }
    }
    throw new IOException(
        file + " is no journal that this version of Tarikh can read: it says \"" + line + "\"");
  }

  void append(State state) throws IOException {
    try (FileChannel channel =
        FileChannel.open(
            file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.APPEND)) {
      ByteBuffer line = StandardCharsets.ISO_8859_1.encode(word(state) + "\n");
      while (line.hasRemaining()) {
        channel.write(line);
      }
      channel.force(true);
    }
    FileTrees.force(file.getParent());
  }

  void remove() throws IOException {
    Files.deleteIfExists(file);
  }

  private static String word(State state) {
    return state.name().toLowerCase(Locale.ROOT);
  }
}

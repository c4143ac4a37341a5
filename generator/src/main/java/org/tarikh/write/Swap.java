package org.tarikh.write;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.tarikh.write.Checkpoint.Step;
import org.tarikh.write.Journal.State;

/**
 * Puts a new site in the old one's place, all or nothing; see {@link Journal} for the states.
 *
 * <p>A rename onto a folder that is not empty fails, so there are two renames, and for the instant
 * between them no site.
 */
final class Swap {
  private final Folders folders;
  private final Journal journal;
  private final Checkpoint checkpoint;

  Swap(Folders folders, Checkpoint checkpoint) {
    this.folders = folders;
    this.journal = new Journal(folders.journal());
    this.checkpoint = checkpoint;
  }

  /** Opens the journal and creates the folder for the new site. */
  void begin() throws IOException {
    try {
      note(State.WRITING);
      checkpoint.before(Step.CREATE_FOLDER);
      Files.createDirectory(folders.fresh());
    } catch (IOException e) {
      throw Faults.explain(
          "cannot write beside "
              + folders.site()
              + ", where a new site is written before it takes the old one's place",
          e);
    }
  }

  /** Exchanges the whole new site for the old one, and deletes the old one. */
  void complete() throws IOException {
    FileTrees.force(folders.fresh());
    note(State.WHOLE);
    if (Folders.exists(folders.site())) {
      rename(Step.RENAME_OLD_AWAY, folders.site(), folders.old());
    }
    rename(Step.RENAME_NEW_IN, folders.fresh(), folders.site());
    note(State.SWAPPED);
    deleteOld();
    close();
  }

  /** Completes or rolls back what an interrupted publication left; does nothing otherwise. */
  void recover() throws IOException {
    State state = journal.read().orElse(null);
    if (state == null) {
      refuseStray(folders.fresh());
      refuseStray(folders.old());
      return;
    }
    switch (state) {
      case WRITING -> deleteNew();
      case WHOLE -> recoverWhole();
      case SWAPPED -> deleteOld();
    }
    close();
  }

  private void recoverWhole() throws IOException {
    boolean newIsIn = !Folders.exists(folders.fresh()) && Folders.exists(folders.site());
    if (newIsIn) {
      deleteOld();
      return;
    }
    if (Folders.exists(folders.old())) {
      makeRoom();
      rename(Step.RENAME_OLD_BACK, folders.old(), folders.site());
    }
    deleteNew();
  }

  /** Between the renames another program may have made the output folder anew. */
  private void makeRoom() throws IOException {
    try {
      Files.deleteIfExists(folders.site());
    } catch (DirectoryNotEmptyException e) {
      throw new IOException(
          "a publication was interrupted, and since then something else was put at "
              + folders.site()
              + ": move that away and build again; the site as it was is in "
              + folders.old(),
          e);
    }
  }

  private static void refuseStray(Path path) throws IOException {
    if (Folders.exists(path)) {
      throw new IOException(
          path + " is in the way, and no journal says what it is: move it away and build again");
    }
  }

  private void note(State state) throws IOException {
    checkpoint.before(Step.WRITE_JOURNAL);
    journal.append(state);
  }

  private void rename(Step step, Path from, Path to) throws IOException {
    checkpoint.before(step);
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw Faults.explain(
          "cannot rename "
              + from
              + " to "
              + to.getFileName()
              + " (a mount point, or a folder that another program holds open, cannot be)",
          e);
    }
    FileTrees.force(to.getParent());
  }

  private void deleteNew() throws IOException {
    FileTrees.delete(folders.fresh(), checkpoint);
  }

  private void deleteOld() throws IOException {
    try {
      FileTrees.delete(folders.old(), checkpoint);
    } catch (IOException e) {
      throw Faults.explain(
          "the new site is at " + folders.site() + ", but the old one cannot be deleted", e);
    }
  }

  private void close() throws IOException {
    checkpoint.before(Step.REMOVE_JOURNAL);
    journal.remove();
  }
}

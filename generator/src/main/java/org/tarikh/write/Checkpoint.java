package org.tarikh.write;

import java.io.IOException;

/** Told before every step that changes the disk, so that a test can stop a publication there. */
@FunctionalInterface
interface Checkpoint {

  /** Lets every step pass. */
  Checkpoint NONE = step -> {};

  void before(Step step) throws IOException;

  /** What is about to happen on disk. */
  enum Step {
    WRITE_JOURNAL,
    CREATE_FOLDER,
    WRITE_FILE,
    WRITE_MANIFEST,
    CARRY_FOREIGN,
    RENAME_OLD_AWAY,
    RENAME_NEW_IN,
    RENAME_OLD_BACK,
    DELETE,
    REMOVE_JOURNAL
  }
}

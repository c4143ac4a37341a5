package org.tarikh.prose;

import org.jspecify.annotations.Nullable;

/** What a wording says: a value, or the fields of a date of which some may be missing. */
sealed interface Piece permits Piece.Told, Written {

  /**
   * A value.
   *
   * @param exclusive whether an open interval leaves out the date that bounds it
   * @param year the year that the wording tells, which later dates without one may have; null if it
   *     tells none
   */
  record Told(When when, Found found, boolean exclusive, @Nullable Integer year) implements Piece {
    Told(When when, Found found) {
      this(when, found, false, null);
    }

    Told withYear(@Nullable Integer told) {
      return new Told(when, found, exclusive, told);
    }

    Told marked(Mark mark) {
      return new Told(when.marked(mark), found, exclusive, year);
    }
  }
}

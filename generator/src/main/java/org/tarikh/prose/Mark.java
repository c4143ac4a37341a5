package org.tarikh.prose;

/** How sure a wording is. */
enum Mark {
  NONE(""),
  ABOUT("~"),
  PERHAPS("?"),
  BOTH("%");

  private final String edtf;

  Mark(String edtf) {
    this.edtf = edtf;
  }

  /** What a qualifier says. */
  static Mark of(Hit qualifier) {
    return switch (qualifier.word()) {
      case ABOUT, ABOUT_AFTER -> ABOUT;
      default -> PERHAPS;
    };
  }

  String edtf() {
    return edtf;
  }

  Mark and(Mark other) {
    if (this == NONE || this == other) {
      return other;
    }
    return other == NONE ? this : BOTH;
  }
}

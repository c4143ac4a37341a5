package org.tarikh.date;

/**
 * How sure a date is, as EDTF marks it.
 *
 * <p>The constants stand in the order in which {@link TemporalExpression#order()} wants them.
 */
public enum Qualification {
  NONE(""),
  APPROXIMATE("~"),
  UNCERTAIN("?"),
  /** Approximate and uncertain at once. */
  BOTH("%");

  private final String mark;

  Qualification(String mark) {
    this.mark = mark;
  }

  public boolean approximate() {
    return this == APPROXIMATE || this == BOTH;
  }

  public boolean uncertain() {
    return this == UNCERTAIN || this == BOTH;
  }

  /** The EDTF mark; empty for {@link #NONE}. */
  String mark() {
    return mark;
  }

  /** Every mark that either of the two carries. */
  Qualification union(Qualification other) {
    if (this == NONE || this == other) {
      return other;
    }
    return other == NONE ? this : BOTH;
  }

  /** Whether every mark of the other is one of its marks. */
  boolean holds(Qualification other) {
    return union(other) == this;
  }

  /** Its marks but for those of the other. */
  Qualification without(Qualification other) {
    boolean approximate = approximate() && !other.approximate();
    boolean uncertain = uncertain() && !other.uncertain();
    return approximate ? (uncertain ? BOTH : APPROXIMATE) : uncertain ? UNCERTAIN : NONE;
  }

  static Qualification ofMark(String mark) {
    for (Qualification qualification : values()) {
      if (qualification.mark.equals(mark)) {
        return qualification;
      }
    }
    throw new IllegalArgumentException("not a mark of EDTF: " + mark);
  }
}

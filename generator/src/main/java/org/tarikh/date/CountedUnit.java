package org.tarikh.date;

/**
 * A unit of time that is counted, in agreement with its number: عام واحد، عامان، 3 أعوام، 11 عامًا،
 * 101 عام.
 *
 * <p>From three on, the last two digits of the number decide: after 3 to 10 stands the plural,
 * after 11 to 99 the singular in the accusative, after 00, 01 and 02 the singular in the genitive.
 */
public enum CountedUnit {
  DAY("يوم", "أيام"),
  WEEK("أسبوع", "أسابيع"),
  MONTH("شهر", "أشهر"),
  YEAR("عام", "أعوام");

  private final String singular;
  private final String plural;

  CountedUnit(String singular, String plural) {
    this.singular = singular;
    this.plural = plural;
  }

  /**
   * The number and the unit, in ASCII digits.
   *
   * @param count 0 or more
   */
  public String of(long count, GrammaticalCase grammaticalCase) {
    if (count < 0) {
      throw new IllegalArgumentException("a negative count: " + count);
    }
    if (count == 0) {
      return "لا " + plural;
    }
    if (count == 1) {
      return singular + " واحد";
    }
    if (count == 2) {
      return singular + (grammaticalCase == GrammaticalCase.NOMINATIVE ? "ان" : "ين");
    }
    long rest = count % 100;
    if (rest >= 3 && rest <= 10) {
      return count + " " + plural;
    }
    return count + " " + singular + (rest > 10 ? "ًا" : "");
  }
}

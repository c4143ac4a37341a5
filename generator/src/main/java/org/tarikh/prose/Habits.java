package org.tarikh.prose;

/** Tells a date of one year from what happens every year, or is told of an age. */
final class Habits {
  private static final int WORDS_BEFORE = 3;
  private static final int CLAUSE = 7;
  private static final int SENTENCE = 16;

  private final Paragraph paragraph;
  private final Years years;
  private final Context context;

  Habits(Paragraph paragraph, Years years, Context context) {
    this.paragraph = paragraph;
    this.years = years;
    this.context = context;
  }

  /** What is told of every year, or of a year that is not read: "في أيلول من كل عام". */
  boolean habit(Match match, int i) {
    boolean without =
        match.piece() instanceof Written written
            ? written.year() == null && written.shift() == null
            : ((Piece.Told) match.piece()).found() != Found.EXPLICIT
                && ((Piece.Told) match.piece()).year() == null;
    if (!without) {
      return false;
    }
    boolean age =
        match.piece() instanceof Piece.Told told
            && told.found() == Found.INFERRED
            && paragraph.has(i - 1, Word.IN)
            && paragraph.anyHit(i - 2, Word.PERSON) != null;
    if (age || everyWeek(i, match.next())) {
      return true;
    }
    int next = match.next();
    if (paragraph.has(next, Word.HABIT_AFTER)
        || (paragraph.has(next, Word.OF)
            && paragraph.has(paragraph.past(next, Word.OF), Word.YEAR_WORD)
            && match.piece() instanceof Written)) {
      return true;
    }
    for (int j = i - 1; j >= Math.max(0, i - WORDS_BEFORE); j--) {
      if (paragraph.token(j).kind() == Token.Kind.SIGN) {
        return false;
      }
      boolean several =
          paragraph.anyHit(j, Word.DAYS_WORD) != null && paragraph.anyHit(i, Word.WEEKDAY) == null;
      boolean ofSome =
          paragraph.has(j, Word.EACH)
              && (paragraph.token(j + 1).isNumber() || paragraph.has(j + 1, Word.CARDINAL));
      if (paragraph.anyHit(j, Word.HABIT_BEFORE) != null
          && !ofSome
          && !(several && match.piece() instanceof Piece.Told)) {
        return true;
      }
    }
    return match.piece() instanceof Written day && ofAnotherYear(day, next);
  }

  /** "من الاثنين إلى الجمعة، وتغلق يوم الأحد من كل أسبوع": days of a sentence about each week. */
  private boolean everyWeek(int i, int next) {
    int weekdays = 0;
    for (int j = i; j < next; j++) {
      weekdays += paragraph.anyHit(j, Word.WEEKDAY) != null ? 1 : 0;
      if (paragraph.anyHit(j, Word.MONTH) != null) {
        return false;
      }
    }
    boolean end =
        paragraph.anyHit(i - 1, Word.TO) != null && paragraph.anyHit(i - 2, Word.WEEKDAY) != null;
    boolean ranged =
        end || paragraph.anyHit(i, Word.FROM) != null || paragraph.anyHit(i - 1, Word.FROM) != null;
    if (weekdays > 0 && ranged && isOpen(i)) {
      return true;
    }
    for (int j = next; weekdays > 0 && j < next + SENTENCE && !paragraph.is(j, "."); j++) {
      Hit unit = paragraph.has(j, Word.EACH) ? paragraph.hit(j + 1, 0, Word.UNIT) : null;
      if (unit != null && Unit.of(unit.value()) == Unit.WEEK) {
        return true;
      }
    }
    return false;
  }

  /** "تفتح المكتبة أبوابها من الأحد إلى الخميس". */
  private boolean isOpen(int i) {
    for (int j = i - 1; j >= Math.max(0, i - SENTENCE) && !paragraph.is(j, "."); j--) {
      if (paragraph.anyHit(j, Word.OPENING) != null) {
        return true;
      }
    }
    return false;
  }

  /** A day of the week in a clause that tells its year is not that of the week before. */
  private boolean ofAnotherYear(Written day, int next) {
    if (day.weekday() == 0 || day.month() != 0 || day.shift() != null) {
      return false;
    }
    for (int j = next; j < next + CLAUSE; j++) {
      if (paragraph.token(j).kind() == Token.Kind.SIGN || paragraph.has(j, Word.LINKING)) {
        return false;
      }
      Match year = paragraph.token(j).isWord() ? years.cued(j, 0) : null;
      if (year != null
          && year.piece() instanceof Written written
          && written.year() != null
          && written.year() != context.reference().getYear()) {
        return !paragraph.has(j - 1, Word.SINCE);
      }
    }
    return false;
  }
}

package org.tarikh.prose;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tarikh.date.Reading;
import org.tarikh.date.TemporalReader;

/** Finds the temporal expressions of one paragraph, from its start to its end. */
final class ParagraphReader {
  private static final int EVENT_WORDS = 4;
  private static final int LONGEST_TITLE = 12;
  private static final int HABIT_WORDS = 3;
  private static final int CLAUSE = 7;
  private static final int LEAST_OF_TWO_DIGITS = 30;
  private static final int LAST_CENTURY = 1900;
  private static final String OPENING = "«\"“‘'";
  private static final String CLOSING = "»\"”’'";

  private final Paragraph paragraph;
  private final Context context;
  private final Numbers numbers;
  private final Years years;
  private final Resolver resolver;
  private final Ranges ranges;
  private final List<Mention> mentions = new ArrayList<>();
  private final boolean asked;
  private int lastNext = -1;

  /**
   * @param asked whether the paragraph is the answer to "when", so that its first word needs no cue
   */
  ParagraphReader(List<Token> tokens, LocalDate reference, DayOfWeek weekStart, boolean asked) {
    this.asked = asked;
    this.paragraph = new Paragraph(tokens, Lexicon.ARABIC);
    this.context = new Context(reference, weekStart);
    this.numbers = new Numbers(paragraph);
    Tense tense = new Tense(paragraph);
    this.resolver = new Resolver(paragraph, context, tense);
    Relatives relatives = new Relatives(paragraph, numbers, context, tense);
    this.years = new Years(paragraph, numbers, relatives);
    Dates dates = new Dates(paragraph, numbers, years, relatives, context);
    Periods periods = new Periods(paragraph, numbers, years, dates, relatives, context, resolver);
    DualDates dual = new DualDates(paragraph, years, dates, context);
    Points points = new Points(paragraph, years, dates, relatives, periods, dual);
    this.ranges = new Ranges(paragraph, numbers, years, dates, relatives, points, resolver);
  }

  List<Mention> mentions() {
    return mentions;
  }

  List<Doubt> doubts() {
    return context.doubts();
  }

  void read() {
    int i = 0;
    while (i < paragraph.size()) {
      Hit name = paragraph.anyHit(i, Word.NAME);
      if (name != null && !yearAfterName(name)) {
        i = name.next();
        continue;
      }
      int title = endOfTitle(i);
      if (title > i) {
        i = title;
        continue;
      }
      Match match = at(i);
      i = match != null && add(match, i) ? match.next() : i + 1;
    }
  }

  private boolean yearAfterName(Hit name) {
    if (paragraph.is(name.next(), "/")) {
      return true;
    }
    return paragraph.token(name.next()).digits() == 4
        && paragraph.token(name.next()).isNumber()
        && !paragraph.has(name.next() - 1, Word.NAME)
        && paragraph.anyHit(name.next() - 1, Word.MONTH) != null;
  }

  /** Behind the closing quotation mark of a title that begins at the token, or the token. */
  private int endOfTitle(int i) {
    String mark = paragraph.token(i).text();
    boolean title =
        !mark.isEmpty() && OPENING.contains(mark) && paragraph.anyHit(i - 1, Word.TITLED) != null;
    for (int j = i + 1; title && j < Math.min(paragraph.size(), i + LONGEST_TITLE); j++) {
      if (CLOSING.contains(paragraph.token(j).text())) {
        return j + 1;
      }
    }
    return i;
  }

  private @Nullable Match at(int i) {
    for (int skip : paragraph.skips(i)) {
      Match match = ranges.expression(i, skip, cued(i, skip));
      if (match != null && !named(match, i) && !quoted(match, i) && !habit(match, i)) {
        return match;
      }
    }
    return paragraph.token(i).isNumber() ? lonely(i) : null;
  }

  /** Whether a word right before the token, or the letter in it, asks for a time. */
  private boolean cued(int i, int skip) {
    if (skip > 0 && paragraph.token(i).text().charAt(skip - 1) == 'ب') {
      return false;
    }
    return (asked && i == 0)
        || paragraph.follows(i, Word.IN)
        || (paragraph.anyHit(i - 1, Word.DAY_WORD) != null && paragraph.has(i, Word.MONTH));
  }

  /** "ثورة 25 يناير" is a name, if no year follows. */
  private boolean named(Match match, int i) {
    if (!(match.piece() instanceof Written written)
        || written.month() == 0
        || written.year() != null
        || written.shift() != null) {
      return false;
    }
    // "شوال" is also a sack.
    boolean sack = written.hijri() && paragraph.has(match.next(), Word.COUNTED);
    return sack || paragraph.anyHit(i - 1, Word.NAMER) != null;
  }

  /** What is told of every year, or of a year that is not read: "في أيلول من كل عام". */
  private boolean habit(Match match, int i) {
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
            && paragraph.is(i - 1, "في")
            && paragraph.anyHit(i - 2, Word.PERSON) != null;
    if (age) {
      return true;
    }
    int next = match.next();
    if (paragraph.has(next, Word.HABIT_AFTER)
        || (paragraph.is(next, "من")
            && paragraph.has(next + 1, Word.YEAR_WORD)
            && match.piece() instanceof Written)) {
      return true;
    }
    for (int j = i - 1; j >= Math.max(0, i - HABIT_WORDS); j--) {
      if (paragraph.token(j).kind() == Token.Kind.SIGN) {
        return false;
      }
      if (paragraph.anyHit(j, Word.HABIT_BEFORE) != null) {
        return true;
      }
    }
    return match.piece() instanceof Written day && ofAnotherYear(day, next);
  }

  /** A day of the week in a clause that tells its year is not that of the week before. */
  private boolean ofAnotherYear(Written day, int next) {
    if (day.weekday() == 0 || day.month() != 0 || day.shift() != null) {
      return false;
    }
    for (int j = next; j < next + CLAUSE; j++) {
      if (paragraph.token(j).kind() == Token.Kind.SIGN) {
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

  /** A day without a year that stands alone in quotation marks is a title. */
  private boolean quoted(Match match, int i) {
    return match.piece() instanceof Written written
        && written.year() == null
        && OPENING.contains(paragraph.token(i - 1).text())
        && !paragraph.token(i - 1).text().isEmpty()
        && CLOSING.contains(paragraph.token(match.next()).text())
        && !paragraph.token(match.next()).text().isEmpty();
  }

  /** A number that what stands before it makes a year: an event, brackets, a year before it. */
  private @Nullable Match lonely(int i) {
    Match year = years.bare(i);
    if (year == null) {
      return twoDigits(i);
    }
    if (years.numbered(i)) {
      return null;
    }
    if (headsEntry(i)) {
      return year;
    }
    int value = paragraph.token(i).number();
    boolean and = paragraph.is(i - 1, "و");
    if (and && lastNext == i - 1 && !mentions.isEmpty() && value >= 1000) {
      return year;
    }
    boolean brackets = paragraph.is(i - 1, "(") && paragraph.is(i + 1, ")");
    if (brackets && value >= 1400) {
      return year;
    }
    if (value < 1700) {
      return null;
    }
    return afterEvent(i) && !years.accusative(i + 1) ? year : null;
  }

  /** "1914 – اندلاع الحرب": an entry of a chronology begins with its year. */
  private boolean headsEntry(int i) {
    Token sign = paragraph.token(i + 1);
    return (i == 0 || (i == 1 && paragraph.token(0).kind() == Token.Kind.SIGN))
        && (sign.is(":") || (Numbers.joins(sign) && !sign.is("/")))
        && paragraph.token(i + 2).isWord()
        && !paragraph.has(i + 2, Word.COUNTED);
  }

  /** "حرب 67". */
  private @Nullable Match twoDigits(int i) {
    int value = paragraph.token(i).number();
    boolean year =
        numbers.alone(i)
            && paragraph.token(i).digits() == 2
            && value >= LEAST_OF_TWO_DIGITS
            && paragraph.anyHit(i - 1, Word.TWO_DIGIT_EVENT) != null
            && !years.counted(i + 1)
            && numbers.openAfter(i);
    return year
        ? new Match(
            paragraph.token(i).start(0),
            i + 1,
            Written.NOTHING.withYear(LAST_CENTURY + value, Era.NONE, Found.INFERRED))
        : null;
  }

  private boolean afterEvent(int i) {
    for (int j = i - 1; j >= Math.max(0, i - EVENT_WORDS); j--) {
      if (!paragraph.token(j).isWord()) {
        return paragraph.is(j, ".") && j == i - 1 && paragraph.has(j - 1, Word.EVENT);
      }
      if (paragraph.anyHit(j, Word.EVENT) != null) {
        return true;
      }
      if (paragraph.anyHit(j, Word.NUMBERED) != null
          || paragraph.anyHit(j, Word.MEASURING) != null
          || paragraph.anyHit(j, Word.FROM) != null) {
        return false;
      }
    }
    return false;
  }

  private boolean add(Match match, int i) {
    int end = paragraph.token(match.next() - 1).end();
    int doubtsBefore = context.doubtCount();
    Piece.Told told = resolver.told(match, i);
    if (told == null) {
      // What is told to the writer is not also read as something smaller.
      return context.doubtCount() > doubtsBefore;
    }
    Reading reading = TemporalReader.read(told.when().edtf());
    if (!(reading instanceof Reading.Value value)) {
      return false;
    }
    context.tell(told);
    lastNext = match.next();
    return mentions.add(
        new Mention(match.from(), end, value.expression(), told.found(), told.exclusive()));
  }
}

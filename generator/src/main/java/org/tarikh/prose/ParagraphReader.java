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
  private static final int LONGEST_TITLE = 12;
  private static final int SAFAR = 2;
  private static final int WHATEVER_FOLLOWS = 1;
  private static final String OPENING = "«\"“‘'";
  private static final String VERBS = "يتنس";
  private static final String CLOSING = "»\"”’'";

  private final Paragraph paragraph;
  private final Context context;
  private final Resolver resolver;
  private final Expressions expressions;
  private final LonelyYears lonely;
  private final Years years;
  private final Habits habits;
  private final List<Mention> mentions = new ArrayList<>();
  private final boolean asked;
  private int lastNext = -1;
  private int lastNamed = -1;
  private boolean campNamed;

  /**
   * @param asked whether the paragraph is the answer to "when", so that its first word needs no cue
   */
  ParagraphReader(List<Token> tokens, LocalDate reference, DayOfWeek weekStart, boolean asked) {
    this.asked = asked;
    this.paragraph = new Paragraph(tokens, Lexicon.ARABIC);
    this.context = new Context(reference, weekStart);
    Numbers numbers = new Numbers(paragraph);
    Tense tense = new Tense(paragraph);
    this.resolver = new Resolver(paragraph, context, tense);
    Relatives relatives = new Relatives(paragraph, numbers, context, tense);
    this.years = new Years(paragraph, numbers, relatives);
    this.lonely = new LonelyYears(paragraph, numbers, years);
    this.habits = new Habits(paragraph, years, context);
    Dates dates = new Dates(paragraph, numbers, years, relatives, context);
    Periods periods = new Periods(paragraph, numbers, years, dates, relatives, context, resolver);
    DualDates dual = new DualDates(paragraph, years, dates, context);
    Points points = new Points(paragraph, years, dates, relatives, periods, dual);
    Ends ends = new Ends(paragraph, numbers, years, dates, points);
    Spans spans = new Spans(ends, resolver);
    Lists lists = new Lists(paragraph, numbers, dates, ends, spans, resolver, context);
    YearPairs pairs = new YearPairs(paragraph, numbers, years);
    Ranges ranges =
        new Ranges(paragraph, years, relatives, points, ends, spans, lists, pairs, resolver, tense);
    this.expressions =
        new Expressions(paragraph, numbers, points, spans, lists, pairs, ranges, resolver, tense);
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
      if (name != null && !yearAfterName(name) && !beginsDate(i, name)) {
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

  /** "اليوم السابع عشر من رمضان" is no newspaper, "نهاية الأسبوع الماضي" not any weekend. */
  private boolean beginsDate(int i, Hit name) {
    boolean time =
        paragraph.anyHit(i, Word.DAY_WORD) != null || paragraph.anyHit(i, Word.PART) != null;
    Match match = time ? at(i) : null;
    return match != null && match.next() > name.next();
  }

  private boolean yearAfterName(Hit name) {
    if (name.value() == WHATEVER_FOLLOWS) {
      return false;
    }
    if (paragraph.is(name.next(), "/")) {
      return true;
    }
    // "حرب تشرين الأول (أكتوبر) 1973" has a date in it.
    boolean month = paragraph.anyHit(name.next() - 1, Word.MONTH) != null;
    Match dated = month ? at(name.next() - 1) : null;
    if (dated != null
        && dated.next() > name.next()
        && dated.piece() instanceof Written written
        && written.year() != null) {
      return true;
    }
    // "الجنيه المصري اليوم السبت" is no newspaper.
    if (paragraph.has(name.next() - 1, Word.DAY_OFFSET)
        && paragraph.has(name.next(), Word.WEEKDAY)) {
      return true;
    }
    return paragraph.token(name.next()).digits() == 4
        && paragraph.token(name.next()).isNumber()
        && !paragraph.has(name.next() - 1, Word.NAME)
        && paragraph.anyHit(name.next() - 1, Word.MONTH) != null;
  }

  /** Behind the closing quotation mark of a title that begins at the token, or the token. */
  private int endOfTitle(int i) {
    boolean title = isOpening(i) && paragraph.anyHit(i - 1, Word.TITLED) != null;
    for (int j = i + 1; title && j < Math.min(paragraph.size(), i + LONGEST_TITLE); j++) {
      if (CLOSING.contains(paragraph.token(j).text())) {
        return j + 1;
      }
    }
    return i;
  }

  private @Nullable Match at(int i) {
    for (int skip : paragraph.skips(i)) {
      Match match = expressions.expression(i, skip, cued(i, skip));
      if (match != null && !named(match, i) && !quoted(match, i) && !habits.habit(match, i)) {
        return match;
      }
    }
    return paragraph.token(i).isNumber() ? lonely.year(i, lastNext == i - 1) : lonely.inWords(i);
  }

  /** Whether a word right before the token, or the letter in it, asks for a time. */
  private boolean cued(int i, int skip) {
    if (skip > 0 && paragraph.token(i).text().charAt(skip - 1) == 'ب') {
      return false;
    }
    return (asked && i == 0)
        || paragraph.follows(i, Word.IN)
        || (paragraph.has(i, Word.MONTH)
            && (paragraph.anyHit(i - 1, Word.DAY_WORD) != null
                || paragraph.anyHit(i - 1, Word.MONTHLY) != null));
  }

  /** "ثورة 25 يناير" is a name, if no year follows. */
  private boolean named(Match match, int i) {
    if (match.piece() instanceof Written dated
        && dated.day() != 0
        && dated.year() != null
        && paragraph.anyHit(i - 1, Word.NAMER) != null
        && years.counted(match.next())
        && years.accusative(match.next())) {
      // "مدينة السادس من أكتوبر 1950 مصنعا": a name, and a count.
      return true;
    }
    if (!(match.piece() instanceof Written written)
        || written.month() == 0
        || written.part() != 0
        || written.year() != null
        || written.shift() != null) {
      return false;
    }
    // "شوال" is also a sack.
    boolean sack = written.hijri() && paragraph.has(match.next(), Word.COUNTED);
    // "4 صفر" is also a score.
    boolean score =
        written.hijri()
            && written.month() == SAFAR
            && paragraph.token(i).isNumber()
            && paragraph.is(i + 1, "صفر")
            && !cued(i, 0);
    // "الرقم 10 شعبان عيد" is a player.
    boolean player =
        written.hijri()
            && paragraph.token(i).isNumber()
            && paragraph.anyHit(i - 1, Word.NUMBERED) != null;
    boolean opening = paragraph.is(i - 1, "(") || isOpening(i - 1);
    // "قوى 14 آذار و8 آذار" are two names.
    boolean another =
        (lastNamed == i - 1 && paragraph.is(i - 1, "و"))
            || (lastNamed == i && paragraph.afterAnd(i) != null)
            || (campNamed && paragraph.has(i, Word.CAMP));
    if (another || paragraph.anyHit(opening ? i - 2 : i - 1, Word.NAMER) != null) {
      lastNamed = match.next();
      campNamed |= paragraph.has(i, Word.CAMP);
      return true;
    }
    return sack || score || player;
  }

  private boolean isOpening(int i) {
    String mark = paragraph.token(i).text();
    return !mark.isEmpty() && OPENING.contains(mark);
  }

  /**
   * A day without a year that stands alone in quotation marks is a title, and so is a noun with a
   * day: «أثير الجمعة».
   */
  private boolean quoted(Match match, int i) {
    String closing = paragraph.token(match.next()).text();
    if (closing.isEmpty() || !CLOSING.contains(closing)) {
      return false;
    }
    boolean yearless =
        match.piece() instanceof Written written
            ? written.year() == null
            : ((Piece.Told) match.piece()).found() == Found.RELATIVE;
    boolean day =
        match.next() == i + 1
            && (paragraph.has(i, Word.WEEKDAY) || paragraph.has(i, Word.DAY_OFFSET));
    boolean ofNoun = day && isOpening(i - 2) && paragraph.token(i - 1).isWord() && !verb(i - 1);
    return yearless && (isOpening(i - 1) || ofNoun);
  }

  /** A verb of the present begins with one of these letters, or one of the future. */
  private boolean verb(int i) {
    return VERBS.indexOf(paragraph.token(i).text().charAt(0)) >= 0;
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
    if (match.piece() instanceof Written written
        && written.era() != Era.COMMON
        && written.ofHijra()
        && written.year() != null) {
      context.tellHijri(written.year());
    }
    lastNext = match.next();
    return mentions.add(
        new Mention(match.from(), end, value.expression(), told.found(), told.exclusive()));
  }
}

package org.tarikh.prose;

import org.jspecify.annotations.Nullable;

/** Reads years and eras. */
final class Years {
  private static final int EARLIEST_BARE = 1000;
  private static final int LATEST_BARE = 2100;
  private static final int LATEST = 9999;
  private static final int LEAST_BEFORE_NOUN = 1500;
  private static final int MONEY = 1;
  private static final String ACCUSATIVE = "اهءي";
  private static final int LOOK_BACK = 4;

  private final Paragraph paragraph;
  private final Numbers numbers;
  private final Relatives relatives;

  Years(Paragraph paragraph, Numbers numbers, Relatives relatives) {
    this.paragraph = paragraph;
    this.numbers = numbers;
    this.relatives = relatives;
  }

  /** An era mark and the token after it. */
  record EraMark(Era era, int next) {}

  /** The era mark at the token; {@link Era#NONE} where none stands. */
  EraMark era(int i) {
    EraMark best = new EraMark(Era.NONE, i);
    best = longer(best, i, Word.CE, Era.COMMON);
    best = longer(best, i, Word.AH, Era.HIJRI);
    best = longer(best, i, Word.BCE, Era.BEFORE_COMMON);
    return longer(best, i, Word.SOLAR, Era.OTHER);
  }

  private EraMark longer(EraMark best, int i, Word word, Era era) {
    Hit hit = paragraph.hit(i, 0, word);
    if (hit == null || hit.next() <= best.next()) {
      return best;
    }
    // The full stop of a sentence is not that of an abbreviation.
    boolean stop = paragraph.is(hit.next() - 1, ".") && hit.next() == paragraph.size();
    return new EraMark(era, stop ? hit.next() - 1 : hit.next());
  }

  /** "عام 1958", "سنة ألف وتسعمئة", "العام 1443هـ", "عام (1990)", "عام 67". */
  @Nullable Match cued(int i, int skip) {
    Hit cue = paragraph.hit(i, skip, Word.YEAR_WORD);
    if (cue == null) {
      return null;
    }
    if (paragraph.token(i - 1).text().endsWith("رقم")) {
      return null;
    }
    int from = paragraph.token(i).start(skip);
    Hit school = paragraph.hit(cue.next(), 0, Word.SCHOOL_YEAR);
    boolean named =
        school != null
            && era(cue.next()).era() != Era.COMMON
            && era(cue.next()).era() != Era.HIJRI
            && paragraph.token(school.next()).digits() == 4;
    int at = named && school != null ? school.next() : cue.next();
    Match ordinal = ordinal(from, at);
    if (ordinal != null) {
      return ordinal;
    }
    // "العام الميلادي 1187".
    EraMark adjective = era(at);
    boolean before = paragraph.definite(at, 0) && numbers.alone(adjective.next());
    if (before && (adjective.era() == Era.COMMON || adjective.era() == Era.HIJRI)) {
      int value = paragraph.token(adjective.next()).number();
      return value < 1 || value > LATEST
          ? null
          : new Match(
              from,
              adjective.next() + 1,
              Written.NOTHING.withYear(value, adjective.era(), Found.EXPLICIT));
    }
    boolean bracket = paragraph.is(at, "(");
    Match year = number(bracket ? at + 1 : at, true);
    if (year == null || (bracket && !paragraph.is(year.next(), ")"))) {
      return null;
    }
    Match whole = year.from(from);
    return bracket ? eraBehind(whole.until(year.next() + 1)) : whole;
  }

  /** "عام (150) م". */
  private Match eraBehind(Match match) {
    EraMark era = era(match.next());
    return match.piece() instanceof Written year
            && year.era() == Era.NONE
            && era.era() != Era.NONE
            && year.year() != null
        ? match.until(era.next()).with(year.withYear(year.year(), era.era(), Found.EXPLICIT))
        : match;
  }

  /** "السنة الثامنة للهجرة". */
  private @Nullable Match ordinal(int from, int i) {
    Numbers.Count count = numbers.ordinal(i, 0);
    EraMark era = count == null ? new EraMark(Era.NONE, i) : era(count.next());
    return count == null || era.era() != Era.HIJRI
        ? null
        : new Match(
            from, era.next(), Written.NOTHING.withYear(count.value(), Era.HIJRI, Found.EXPLICIT));
  }

  /**
   * A year in figures or words, with its era.
   *
   * @param cued whether a word before it says that it is a year
   */
  @Nullable Match number(int i, boolean cued) {
    if (numbers.alone(i) && paragraph.token(i).digits() <= 5) {
      int value = paragraph.token(i).number();
      EraMark era = era(i + 1);
      Hit counted = paragraph.hit(i + 1, 0, Word.COUNTED);
      // "المؤشر العام 1020 نقطة", "دعم عام 1200 دينار": a general one.
      boolean general =
          cued && (value < 1000 || (paragraph.definite(i - 1, 0) && paragraph.definite(i - 2, 0)));
      boolean count = counted != null && (general || isMoney(counted, value));
      if (value > LATEST || value == 0 || (era.era() == Era.NONE && count)) {
        return null;
      }
      boolean twoDigits =
          cued
              && era.era() == Era.NONE
              && paragraph.token(i).digits() == 2
              && value >= Written.LEAST_OF_TWO_DIGITS;
      Written written =
          twoDigits
              ? Written.ofLastCentury(value)
              : Written.NOTHING.withYear(value, era.era(), Found.EXPLICIT);
      return new Match(paragraph.token(i).start(0), era.next(), written);
    }
    Numbers.Count words = numbers.words(i, 0);
    if (words == null) {
      return null;
    }
    EraMark era = era(words.next());
    boolean twoDigits =
        cued
            && era.era() == Era.NONE
            && words.value() >= Written.LEAST_OF_TWO_DIGITS
            && words.value() <= 99;
    if (!twoDigits && words.value() < 100 && era.era() == Era.NONE) {
      return null;
    }
    Hit counted = paragraph.hit(era.next(), 0, Word.COUNTED);
    boolean count =
        counted != null && (isMoney(counted, words.value()) || !(cued && words.value() >= 1000));
    if (count || words.value() > LATEST) {
      return null;
    }
    Written written =
        twoDigits
            ? Written.ofLastCentury(words.value())
            : Written.NOTHING.withYear(words.value(), era.era(), Found.EXPLICIT);
    return new Match(paragraph.token(i).start(0), era.next(), written);
  }

  private static boolean isMoney(Hit counted, int value) {
    return counted.value() == MONEY && value % 100 == 0;
  }

  /** A number that its era mark makes a year: "1958م", "44 ق.م", "505هـ". */
  @Nullable Match ofEra(int i) {
    if (!numbers.alone(i) || !numbers.openBefore(i) || paragraph.token(i).digits() > 4) {
      return wordsOfEra(i);
    }
    EraMark era = era(i + 1);
    int value = paragraph.token(i).number();
    if (era.era() == Era.NONE || value == 0) {
      return null;
    }
    boolean letter = paragraph.is(i + 1, "م") || paragraph.is(i + 1, "ه");
    // "المادة 124 ق.م" is of the civil code.
    boolean code = era.era() == Era.BEFORE_COMMON && numbered(i);
    if (code || (letter && (paragraph.glued(i + 2, "²") || numbered(i)))) {
      return null;
    }
    if (paragraph.is(i + 1, "م") && !likely(i, value)) {
      return null;
    }
    return new Match(
        paragraph.token(i).start(0),
        era.next(),
        Written.NOTHING.withYear(value, era.era(), Found.EXPLICIT));
  }

  private @Nullable Match wordsOfEra(int i) {
    Numbers.Count words = numbers.words(i, 0);
    if (words == null || words.value() < 2 || paragraph.anyHit(i - 1, Word.ORDINAL) != null) {
      return null;
    }
    EraMark era = era(words.next());
    boolean spelled =
        era.next() > words.next() && paragraph.token(words.next()).text().length() > 1;
    return era.era() == Era.NONE || !(spelled || era.era() == Era.BEFORE_COMMON)
        ? null
        : new Match(
            paragraph.token(i).start(0),
            era.next(),
            Written.NOTHING.withYear(words.value(), era.era(), Found.EXPLICIT));
  }

  /** "م" is also a metre. */
  private boolean likely(int i, int value) {
    if (paragraph.is(i + 2, "فوق")) {
      // "1340م فوق سطح البحر"
      return false;
    }
    boolean closes = paragraph.is(i - 1, "(") || paragraph.follows(i - 1, Word.BCE);
    return (value >= 100 || closes) && value <= LATEST_BARE && !measured(i);
  }

  /** A number that may be a year where a cue asks for a time. */
  @Nullable Match bare(int i) {
    if (!numbers.alone(i) || !numbers.openBefore(i)) {
      return null;
    }
    int value = paragraph.token(i).number();
    EraMark era = era(i + 1);
    if (era.era() != Era.NONE) {
      return ofEra(i);
    }
    if (paragraph.token(i).digits() != 4 || value < EARLIEST_BARE || value > LATEST_BARE) {
      return null;
    }
    if (counted(i + 1) || !numbers.openAfter(i) || (value < LEAST_BEFORE_NOUN && noun(i + 1))) {
      return null;
    }
    return ofFigures(i);
  }

  /** The number at the token as a year. */
  Match ofFigures(int i) {
    return new Match(
        paragraph.token(i).start(0),
        i + 1,
        Written.NOTHING.withYear(paragraph.token(i).number(), Era.NONE, Found.EXPLICIT));
  }

  /** "حزيران 67": two digits behind a month, a season or a day, where nothing is counted. */
  @Nullable Match ofLastCentury(int i) {
    boolean year =
        numbers.alone(i)
            && paragraph.token(i).digits() == 2
            && paragraph.token(i).number() >= Written.LEAST_OF_TWO_DIGITS
            && numbers.openAfter(i)
            && !counted(i + 1)
            && !paragraph.token(i + 1).isNumber()
            && (!paragraph.token(i + 1).isWord()
                || paragraph.has(i + 1, Word.SMALL)
                || !mayBeCounted(i + 1));
    return year
        ? new Match(
            paragraph.token(i).start(0), i + 1, Written.ofLastCentury(paragraph.token(i).number()))
        : null;
  }

  /** After 11 to 99 what is counted is a singular in the accusative, which ends so. */
  private boolean mayBeCounted(int i) {
    String text = paragraph.token(i).text();
    return ACCUSATIVE.indexOf(text.charAt(text.length() - 1)) >= 0;
  }

  /** Whether a word stands there that may be counted: without the article, and no small word. */
  boolean noun(int i) {
    Token token = paragraph.token(i);
    String text = token.text();
    return token.isWord()
        && text.length() > 2
        && !paragraph.definite(i, 0)
        && paragraph.afterAnd(i) == null
        && !paragraph.has(i, Word.SMALL);
  }

  /** Whether a counted noun stands there, perhaps behind another number's words. */
  boolean counted(int i) {
    return paragraph.has(i, Word.COUNTED)
        || paragraph.is(i, "%")
        || (paragraph.token(i).is("و")
            && paragraph.token(i + 1).isNumber()
            && paragraph.has(i + 2, Word.COUNTED));
  }

  /** After 11 to 99 what is counted stands in the accusative, and ends in an alif. */
  boolean accusative(int i) {
    int last = paragraph.token(i - 1).number() % 100;
    Token token = paragraph.token(i);
    String text = token.text();
    return last >= 11
        && token.isWord()
        && text.length() > 3
        && text.endsWith("ا")
        && !text.endsWith("يا")
        && !text.endsWith("ها")
        && !paragraph.definite(i, 0)
        && paragraph.afterAnd(i) == null
        && !paragraph.has(i, Word.SMALL)
        && paragraph.anyHit(i, Word.DAY_OFFSET) == null;
  }

  /** Whether a word before the number says that it is the number of a thing. */
  boolean numbered(int i) {
    int at = paragraph.is(i - 1, "(") || paragraph.is(i - 1, ":") ? i - 2 : i - 1;
    return paragraph.anyHit(at, Word.NUMBERED) != null;
  }

  /** Whether a word before the number says that it measures or counts. */
  boolean measured(int i) {
    for (int j = i - 1; j >= Math.max(0, i - LOOK_BACK); j--) {
      if (paragraph.token(j).kind() == Token.Kind.SIGN && !paragraph.is(j, "(")) {
        return false;
      }
      if (paragraph.anyHit(j, Word.MEASURING) != null) {
        return true;
      }
    }
    return false;
  }

  /** A year, however it is said: with its word, or counted from the reference. */
  @Nullable Match year(int i, int skip) {
    Match cued = cued(i, skip);
    if (cued != null) {
      return cued;
    }
    Match unit = relatives.unit(i, skip);
    boolean year =
        unit != null
            && unit.piece() instanceof Piece.Told told
            && told.when() instanceof Simple date
            && date.unit() == Unit.YEAR;
    return year ? unit : null;
  }
}

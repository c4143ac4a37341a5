package org.tarikh.prose;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tarikh.date.HijriCalendar;

/** Reads days and months: "الجمعة 15 نيسان 2022", "25 (كانون الثاني/يناير) 2011", "12/3/2007". */
final class Dates {
  private static final int LAST_OF_DAYS = 31;
  private static final int CLAUSE = 10;

  private final Paragraph paragraph;
  private final Numbers numbers;
  private final Years years;
  private final Relatives relatives;
  private final Context context;

  Dates(Paragraph paragraph, Numbers numbers, Years years, Relatives relatives, Context context) {
    this.paragraph = paragraph;
    this.numbers = numbers;
    this.years = years;
    this.relatives = relatives;
    this.context = context;
  }

  /** A month, or two; whether its name alone is enough to be one. */
  record Months(int first, int last, boolean hijri, int next, boolean weak) {}

  /** A day in words or figures. */
  record Day(int number, int next) {}

  @Nullable Match date(int i, int skip) {
    int from = paragraph.token(i).start(skip);
    Match numeric = skip == 0 ? numeric(i) : null;
    if (numeric != null) {
      return numeric;
    }
    Match likeNow = likeNow(i, skip);
    if (likeNow != null) {
      return likeNow;
    }
    Hit word = paragraph.hit(i, skip, Word.DAY_WORD);
    if (word != null && paragraph.definite(i, skip) && pointedAt(i)) {
      // "في مثل هذا اليوم 19 أكتوبر 1910": the date begins behind it.
      return null;
    }
    int at = word != null ? word.next() : i;
    int atSkip = word != null ? 0 : skip;
    Hit weekday = weekday(at, atSkip, word != null);
    if (weekday != null) {
      return ofWeekday(from, weekday);
    }
    Match day = dayAndMonth(at, atSkip, word != null);
    if (day == null && word != null && !paragraph.has(i, Word.DAY_OFFSET)) {
      Match figures = numeric(at);
      return figures == null ? null : figures.from(from);
    }
    return day == null ? null : day.from(from);
  }

  /** "هذا اليوم من عام 1956": the day and month of the reference, in another year; "هذا الأحد". */
  private @Nullable Match likeNow(int i, int skip) {
    Hit pointing = paragraph.hit(i, skip, Word.DEMONSTRATIVE);
    if (pointing == null) {
      return null;
    }
    int from = paragraph.token(i).start(skip);
    Hit weekday = weekday(pointing.next(), 0, false);
    if (weekday != null) {
      return ofWeekday(from, weekday);
    }
    Hit unit = paragraph.hit(pointing.next(), 0, Word.SINGULAR_UNIT);
    boolean month = unit != null && Unit.of(unit.value()) == Unit.MONTH;
    boolean day = unit != null && Unit.of(unit.value()) == Unit.DAY;
    if (unit == null || !(day || month)) {
      return null;
    }
    LocalDate now = context.reference();
    Written written =
        Written.NOTHING
            .withDay(day ? now.getDayOfMonth() : 0)
            .withMonth(now.getMonthValue(), now.getMonthValue(), false);
    Match year = years.year(paragraph.past(unit.next(), Word.OF), 0);
    boolean counted =
        year != null && year.piece() instanceof Written other && other.era() != Era.NONE;
    Written whole = year == null || counted ? null : inYear(written, year.piece());
    return year == null || whole == null
        ? null
        : new Match(from, year.next(), whole.withYear(whole.year(), Era.NONE, Found.RELATIVE));
  }

  /** The day or month in the year; null if the year is none. */
  private static @Nullable Written inYear(Written date, Piece year) {
    if (year instanceof Written written) {
      return written.year() == null
          ? null
          : date.withYear(written.year(), written.era(), written.yearFound());
    }
    Piece.Told told = (Piece.Told) year;
    Simple last = told.when().last();
    return last == null ? null : date.withYear(last.year(), Era.NONE, told.found());
  }

  /** "This day", "the same day". */
  private boolean pointedAt(int i) {
    return paragraph.anyHit(i - 1, Word.DEMONSTRATIVE) != null
        || paragraph.anyHit(i - 1, Word.THAT) != null
        || paragraph.anyHit(i - 1, Word.SAME_BEFORE) != null;
  }

  private @Nullable Match ofWeekday(int from, Hit weekday) {
    int next = weekday.next();
    Written written = Written.NOTHING.withWeekday(weekday.value());
    int comma = paragraph.is(next, "،") || paragraph.is(next, ",") ? 1 : 0;
    int at = next + comma;
    at = paragraph.past(at, Word.DAY_WORD);
    at = paragraph.past(at, Word.CORRESPONDING);
    boolean bracket = paragraph.is(at, "(");
    Match date = dayAndMonth(bracket ? at + 1 : at, 0, false);
    if (date == null) {
      date = numeric(bracket ? at + 1 : at);
    }
    if (date == null && paragraph.mayBeginWithTo(at)) {
      date = dayAndMonth(at, 1, false);
    }
    if (date != null && date.piece() instanceof Written found && found.day() != 0) {
      int end = bracket && paragraph.is(date.next(), ")") ? date.next() + 1 : date.next();
      if (!bracket || end > date.next()) {
        return new Match(from, end, found.withWeekday(weekday.value()));
      }
    }
    Hit hit = paragraph.first(next, 0, Word.LAST, Word.NEXT, Word.THIS);
    if (hit != null) {
      Match apposition = apposition(hit.next());
      return apposition == null
          ? clock(new Match(from, hit.next(), written.withShift(hit.value())))
          : clock(
              new Match(
                  from,
                  apposition.next(),
                  ((Written) apposition.piece())
                      .withWeekday(weekday.value())
                      .withShift(hit.value())));
    }
    Hit after = paragraph.hit(next, 0, Word.AFTER);
    Hit coming = after == null ? null : paragraph.hit(after.next(), 0, Word.NEXT);
    if (coming != null) {
      return clock(new Match(from, coming.next(), written.withShift(2)));
    }
    Hit before = paragraph.hit(next, 0, Word.BEFORE);
    Hit gone = before == null ? null : paragraph.hit(before.next(), 0, Word.LAST);
    if (gone != null) {
      return clock(new Match(from, gone.next(), written.withShift(-2)));
    }
    if (paragraph.has(next, Word.OF)) {
      Match week = relatives.unit(paragraph.past(next, Word.OF), 0);
      if (week != null
          && week.piece() instanceof Piece.Told told
          && told.when() instanceof When.Span span
          && span.start() != null) {
        int since =
            Math.floorMod(weekday.value() - span.start().firstDay().getDayOfWeek().getValue(), 7);
        return clock(
            new Match(
                from,
                week.next(),
                new Piece.Told(
                    Simple.day(span.start().firstDay().plusDays(since)), Found.RELATIVE)));
      }
    }
    return clock(new Match(from, next, written));
  }

  /** "الأربعاء القادم، العاشر من مارس": the same day, told once more. */
  private @Nullable Match apposition(int next) {
    boolean bracket = paragraph.is(next, "(");
    int at = bracket || paragraph.is(next, "،") ? next + 1 : next;
    at = paragraph.past(at, Word.CORRESPONDING);
    Match date = dayAndMonth(at, 0, false);
    if (date == null) {
      date = paragraph.mayBeginWithTo(at) ? dayAndMonth(at, 1, false) : numeric(at);
    }
    boolean day =
        date != null
            && date.piece() instanceof Written written
            && written.day() != 0
            && (written.shift() == null || written.shift() == 0);
    if (date == null || !day || (bracket && !paragraph.is(date.next(), ")"))) {
      return null;
    }
    return bracket ? date.until(date.next() + 1) : date;
  }

  private @Nullable Hit weekday(int i, int skip, boolean cued) {
    Hit hit = paragraph.hit(i, skip, Word.WEEKDAY);
    if (hit == null
        || (!cued
            && skip == 0
            && paragraph.anyHit(i - 1, Word.NO_WEEKDAY_AFTER) != null
            && !paragraph.follows(i, Word.HOST))
        || (skip == 1 && paragraph.anyHit(i - 2, Word.NO_WEEKDAY_AFTER) != null)
        || paragraph.has(hit.next(), Word.NO_WEEKDAY_BEFORE)) {
      return null;
    }
    // "الرجلين الاثنين" are two.
    if (hit.value() == 1
        && paragraph.token(i - 1).text().endsWith("ين")
        && paragraph.definite(i - 1, 0)) {
      return null;
    }
    boolean any = isAny(hit.next()) || (skip == 1 && isAnotherOfAny(i));
    if (any || (hit.value() == 1 && !cued && dual(hit.next()))) {
      // "السبت يوم راحة", "الاثنين يعملان"
      return null;
    }
    // "كل يوم جمعة": each of them.
    return cued && paragraph.anyHit(i - 2, Word.EACH) != null ? null : hit;
  }

  /** "السبت يوم راحة": whether "a day" stands behind a day of the week. */
  private boolean isAny(int next) {
    return paragraph.has(next, Word.DAY_WORD)
        && !paragraph.definite(next, 0)
        && day(next + 1, 0) == null;
  }

  /** "السبت يوم راحة في حارة، والأحد في حارة". */
  private boolean isAnotherOfAny(int i) {
    for (int j = i - 1; j >= Math.max(0, i - CLAUSE) && !paragraph.is(j, "."); j--) {
      if (paragraph.anyHit(j, Word.WEEKDAY) != null) {
        return isAny(j + 1);
      }
    }
    return false;
  }

  /** "الاثنين يعملان", "إن الاثنين تشاجرا": the verb is one of two. */
  private boolean dual(int i) {
    String text = paragraph.token(i).text();
    boolean present = text.length() > 4 && "يت".indexOf(text.charAt(0)) >= 0 && text.endsWith("ان");
    boolean past =
        text.length() > 4
            && text.endsWith("ا")
            && "تا".indexOf(text.charAt(0)) >= 0
            && paragraph.has(i - 2, Word.LINKING);
    return present || past;
  }

  private @Nullable Match dayAndMonth(int i, int skip, boolean dayWord) {
    int from = paragraph.token(i).start(skip);
    Day day = day(i, skip);
    if (day != null) {
      Match whole = afterDay(from, day, dayWord);
      if (whole != null && !isPlayer(day, i)) {
        return whole;
      }
    }
    return month(i, skip);
  }

  /** "رقم 7 ناصر" is a player. */
  private boolean isPlayer(Day day, int i) {
    return paragraph.has(day.next(), Word.LIBYAN_MONTH)
        && paragraph.anyHit(i - 1, Word.NUMBERED) != null;
  }

  private @Nullable Match afterDay(int from, Day day, boolean dayWord) {
    Match signs = betweenSigns(from, day);
    if (signs != null) {
      return signs;
    }
    int at = paragraph.past(day.next(), Word.OF);
    Hit monthWord = paragraph.hit(at, 0, Word.MONTH_WORD);
    Match lastOfYear = day.number() == Written.LAST_DAY ? lastOfYear(from, at) : null;
    if (lastOfYear != null) {
      return lastOfYear;
    }
    Match relative = relatives.unit(at, 0);
    if (relative != null
        && relative.piece() instanceof Piece.Told told
        && told.when() instanceof Simple month
        && month.unit() == Unit.MONTH) {
      return clock(new Match(from, relative.next(), inMonth(day, month.year(), month.month())));
    }
    if (monthWord != null) {
      at = monthWord.next();
    }
    Months months = months(at, 0, true);
    if (months != null && months.first() == months.last()) {
      Written written =
          Written.NOTHING
              .withDay(day.number())
              .withMonth(months.first(), months.last(), months.hijri());
      return clock(tail(new Match(from, months.next(), written)));
    }
    return months == null ? sameMonth(from, day, dayWord) : null;
  }

  /** "متم سنة 2024". */
  private @Nullable Match lastOfYear(int from, int i) {
    Match year = years.year(i, 0);
    boolean hijri = year != null && year.piece() instanceof Written other && other.ofHijra();
    Written last =
        year == null || hijri
            ? null
            : inYear(Written.NOTHING.withDay(LAST_OF_DAYS).withMonth(12, 12, false), year.piece());
    return year == null || last == null ? null : new Match(from, year.next(), last);
  }

  /** "06/مايو/2025", "15-ديسمبر-2009". */
  private @Nullable Match betweenSigns(int from, Day day) {
    Token sign = paragraph.token(day.next());
    boolean joined = sign.is("/") || sign.is("-");
    Hit month = joined ? paragraph.hit(day.next() + 1, 0, Word.MONTH) : null;
    if (month == null || !paragraph.is(month.next(), sign.text())) {
      return null;
    }
    int at = month.next() + 1;
    return numbers.alone(at) && paragraph.token(at).digits() == 4
        ? new Match(
            from,
            at + 1,
            Written.NOTHING
                .withDay(day.number())
                .withMonth(month.value(), month.value(), false)
                .withYear(paragraph.token(at).number(), Era.NONE, Found.EXPLICIT))
        : null;
  }

  /** "يوم 15 الجاري", "15 منه". */
  private @Nullable Match sameMonth(int from, Day day, boolean dayWord) {
    Hit ofThat = paragraph.hit(day.next(), 0, Word.OF_THAT);
    Simple told = context.told();
    if (ofThat != null && told != null && (told.unit() == Unit.DAY || told.unit() == Unit.MONTH)) {
      return new Match(from, ofThat.next(), inMonth(day, told.year(), told.month()));
    }
    boolean alone =
        paragraph.is(day.next(), "،")
            || paragraph.is(day.next(), ".")
            || paragraph.has(day.next(), Word.SMALL);
    if (dayWord && alone && told != null && told.unit() == Unit.DAY && told.day() < day.number()) {
      // "يوم 25 جويلية ... أما يوم 28، "
      return new Match(from, day.next(), inMonth(day, told.year(), told.month()));
    }
    int at = paragraph.past(day.next(), Word.OF);
    Hit current = paragraph.hit(at, 0, Word.THIS);
    if (current != null && (dayWord || paragraph.definite(at, 0))) {
      return new Match(
          from,
          current.next(),
          inMonth(day, context.reference().getYear(), context.reference().getMonthValue()));
    }
    return null;
  }

  private static Written inMonth(Day day, int year, int month) {
    return new Written(
        0,
        day.number(),
        month,
        month,
        0,
        false,
        year,
        Era.NONE,
        Found.RELATIVE,
        null,
        "",
        Mark.NONE,
        false);
  }

  /** A day of a month: "30", "الثلاثين", "الخامس والعشرين", "فاتح", "غرة", "ثلاث ليال خلون". */
  @Nullable Day day(int i, int skip) {
    Hit named = paragraph.hit(i, skip, Word.NAMED_DAY);
    if (named != null) {
      return new Day(named.value(), named.next());
    }
    Hit last = paragraph.hit(i, skip, Word.LAST_DAY);
    if (last != null) {
      return new Day(Written.LAST_DAY, last.next());
    }
    Numbers.Count nights = numbers.count(i, skip);
    Hit elapsed = nights == null ? null : paragraph.hit(nights.next(), 0, Word.ELAPSED);
    if (nights != null && elapsed != null && nights.value() <= LAST_OF_DAYS - 1) {
      return new Day(nights.value(), elapsed.next());
    }
    if (skip == 0 && numbers.alone(i) && paragraph.token(i).digits() <= 2) {
      int number = paragraph.token(i).number();
      return number >= 1 && number <= LAST_OF_DAYS ? new Day(number, i + 1) : null;
    }
    boolean article = paragraph.token(i).text().substring(skip).equals("ال");
    if (article && numbers.alone(i + 1) && paragraph.token(i + 1).digits() <= 2) {
      int number = paragraph.token(i + 1).number();
      return number >= 1 && number <= LAST_OF_DAYS ? new Day(number, i + 2) : null;
    }
    Numbers.Count ordinal = numbers.ordinal(i, skip);
    boolean ofAnother =
        skip == 0
            && paragraph.anyHit(i - 1, Word.DAY_WORD) == null
            && (paragraph.anyHit(i - 1, Word.SINGULAR_UNIT) != null
                || paragraph.anyHit(i - 1, Word.FRACTION) != null);
    if (ofAnother) {
      // "The first week of May" has no first of May.
      return null;
    }
    return ordinal != null && ordinal.value() <= LAST_OF_DAYS
        ? new Day(ordinal.value(), ordinal.next())
        : null;
  }

  /** A month's name, or the two names of it; two different ones are two months. */
  @Nullable Months months(int i, int skip, boolean afterDay) {
    if (skip == 0 && paragraph.is(i, "(") && !paragraph.is(i + 1, "(")) {
      Months inner = months(i + 1, 0, afterDay);
      return inner != null && paragraph.is(inner.next(), ")")
          ? new Months(inner.first(), inner.last(), inner.hijri(), inner.next() + 1, false)
          : null;
    }
    Hit hijri = paragraph.hit(i, skip, Word.HIJRI_MONTH);
    if (hijri != null) {
      return new Months(hijri.value(), hijri.value(), true, hijri.next(), true);
    }
    Hit name = paragraph.hit(i, skip, Word.MONTH);
    if (name == null) {
      Hit libyan = afterDay ? paragraph.hit(i, skip, Word.LIBYAN_MONTH) : null;
      return libyan == null
          ? null
          : new Months(libyan.value(), libyan.value(), false, libyan.next(), true);
    }
    int next = name.next();
    Hit synonym = paragraph.hit(next, 0, Word.MONTH);
    if (synonym != null && synonym.value() == name.value()) {
      return new Months(name.value(), name.value(), false, synonym.next(), false);
    }
    boolean bracket = paragraph.is(next, "(");
    boolean sign = paragraph.is(next, "/") || paragraph.is(next, "\\") || paragraph.is(next, "-");
    Hit other = bracket || sign ? paragraph.hit(next + 1, 0, Word.MONTH) : null;
    boolean closed = other != null && (!bracket || paragraph.is(other.next(), ")"));
    boolean pair =
        closed && other != null && !(paragraph.is(next, "-") && other.value() != name.value());
    if (pair && other != null && !(bracket && other.value() != name.value())) {
      return new Months(
          name.value(), other.value(), false, other.next() + (bracket ? 1 : 0), false);
    }
    return new Months(name.value(), name.value(), false, next, false);
  }

  /** "نيسان 2024", "شهر أيار", "نيسان الماضي"; a name alone where the caller takes it. */
  private @Nullable Match month(int i, int skip) {
    Hit word = paragraph.hit(i, skip, Word.MONTH_WORD);
    Months months = months(word != null ? word.next() : i, word != null ? 0 : skip, false);
    if (months == null) {
      return null;
    }
    Match american = monthFirst(paragraph.token(i).start(skip), months);
    if (american != null) {
      return american;
    }
    Match whole =
        tail(
            new Match(
                paragraph.token(i).start(skip),
                months.next(),
                Written.NOTHING.withMonth(months.first(), months.last(), months.hijri())));
    return whole;
  }

  /** "مارس 30 1912", "سبتمبر 04, 2011". */
  private @Nullable Match monthFirst(int from, Months months) {
    int i = months.next();
    boolean day = numbers.alone(i) && paragraph.token(i).digits() <= 2;
    int at = paragraph.is(i + 1, "،") || paragraph.is(i + 1, ",") ? i + 2 : i + 1;
    int number = paragraph.token(i).number();
    boolean whole =
        day
            && number >= 1
            && number <= LAST_OF_DAYS
            && months.first() == months.last()
            && numbers.alone(at)
            && paragraph.token(at).digits() == 4;
    return whole
        ? new Match(
            from,
            at + 1,
            Written.NOTHING
                .withDay(number)
                .withMonth(months.first(), months.last(), months.hijri())
                .withYear(paragraph.token(at).number(), Era.NONE, Found.EXPLICIT))
        : null;
  }

  /** Whether what was read is a month and nothing else. */
  boolean monthAlone(Match match, int i, int skip) {
    return match.piece() instanceof Written written
        && written.month() != 0
        && written.day() == 0
        && written.weekday() == 0
        && written.year() == null
        && written.shift() == null
        && paragraph.hit(i, skip, Word.MONTH_WORD) == null;
  }

  /** Adds the year, or "last" or "next", that stands behind a month. */
  private Match tail(Match match) {
    Written date = (Written) match.piece();
    int next = match.next();
    Hit hit = paragraph.first(next, 0, Word.LAST, Word.NEXT, Word.THIS);
    if (hit != null) {
      return match.until(hit.next()).with(date.withShift(hit.value()));
    }
    Match year = yearAfter(next, date);
    if (year == null) {
      return match;
    }
    if (year.piece() instanceof Written written) {
      boolean early =
          date.hijri() && written.yearFound() == Found.INFERRED && written.year() != null;
      // "رمضان سنة خمس وستين" is not of the twentieth century.
      return match
          .until(year.next())
          .with(
              early && written.year() != null
                  ? date.withYear(written.year() - Written.LAST_CENTURY, Era.NONE, Found.EXPLICIT)
                  : date.withYear(written.year(), written.era(), written.yearFound()));
    }
    Piece.Told told = (Piece.Told) year.piece();
    Simple simple = told.when().last();
    Simple day = context.told();
    boolean same = paragraph.follows(year.next(), Word.SAME);
    if (date.hijri()
        && same
        && day != null
        && day.unit() == Unit.DAY
        && HijriCalendar.hasDay(day.firstDay().toEpochDay())) {
      int hijriYear = HijriCalendar.fromEpochDay(day.firstDay().toEpochDay()).year();
      return match.until(year.next()).with(date.withYear(hijriYear, Era.HIJRI, told.found()));
    }
    Era era = date.hijri() ? Era.COMMON : Era.NONE;
    return simple == null
        ? match
        : match.until(year.next()).with(date.withYear(simple.year(), era, told.found()));
  }

  private @Nullable Match yearAfter(int start, Written date) {
    int i = start;
    boolean comma = paragraph.is(i, "،") || paragraph.is(i, ",");
    if (comma) {
      boolean plain = numbers.alone(i + 1) && paragraph.token(i + 1).digits() == 4;
      // "في سابع عشر شهر ربيع الآخر، سنة أربع وستين وخمسمائة"
      return plain ? plausible(i + 1, date) : years.cued(i + 1, 0);
    }
    if (paragraph.has(i, Word.YEAR_LINK)) {
      Match linked = years.year(paragraph.past(i, Word.YEAR_LINK), 0);
      return linked == null ? null : numberBehind(linked, date);
    }
    Match year = years.year(i, 0);
    if (year == null && paragraph.mayBeginWithTo(i)) {
      year = years.year(i, 1);
    }
    return year != null ? numberBehind(year, date) : plausible(i, date);
  }

  /** "لهذا العام 1446هـ", "من العام الحالي 2005م": the number counts. */
  private Match numberBehind(Match year, Written date) {
    boolean relative = year.piece() instanceof Piece.Told;
    Match number = relative ? plausible(year.next(), date) : null;
    return number != null ? number : year;
  }

  private @Nullable Match plausible(int i, Written date) {
    if (!numbers.alone(i)) {
      Numbers.Count words = numbers.words(i, 0);
      return words != null && words.value() >= 100 ? years.number(i, true) : null;
    }
    Match twoDigits = date.hijri() ? null : years.ofLastCentury(i);
    if (twoDigits != null) {
      return twoDigits;
    }
    Match year = years.number(i, false);
    if (year == null || !(year.piece() instanceof Written written)) {
      return null;
    }
    // Behind a day of the Gregorian calendar a number is its year, whatever follows; behind a month
    // it may be a count if it is round.
    boolean round = written.year() != null && (written.year() < 1800 || written.year() % 50 == 0);
    int digits = paragraph.token(i).digits();
    boolean amount = (date.day() == 0 && round) || digits < 4 || date.hijri();
    if (years.counted(i + 1) && amount) {
      return null;
    }
    boolean era = written.era() != Era.NONE;
    boolean three = date.hijri() || date.day() != 0 || !years.noun(i + 1);
    boolean fits = era || digits == 4 || (digits == 3 && three);
    Integer value = written.year();
    boolean far = !era && !date.hijri() && value != null && value > 2999;
    return fits && !far ? year : null;
  }

  /** 30/4/2024, 2024/4/30, 2024-04-30, 30.4.2024; 3/13/2007 is none, and is told. */
  @Nullable Match numeric(int i) {
    return numbers.openBefore(i) ? numericBehind(i) : null;
  }

  /** The same behind another number: "12-15/11/1988". */
  @Nullable Match numericBehind(int i) {
    if (!paragraph.token(i).isNumber()) {
      return null;
    }
    Token sign = paragraph.token(i + 1);
    boolean separated = sign.is("/") || sign.is("-") || sign.is(".") || sign.is("\\");
    if (!separated
        || !paragraph.token(i + 2).isNumber()
        || !paragraph.is(i + 3, sign.text())
        || !paragraph.token(i + 4).isNumber()
        || !(inOneFigure(i) || ((sign.is("/") || sign.is("-")) && ofFourDigits(i)))) {
      return null;
    }
    if (paragraph.glued(i + 5, sign.text()) && paragraph.token(i + 6).isNumber()) {
      return null;
    }
    int a = paragraph.token(i).number();
    int b = paragraph.token(i + 2).number();
    int c = paragraph.token(i + 4).number();
    boolean yearFirst = paragraph.token(i).digits() == 4;
    int year = yearFirst ? a : c;
    int yearDigits = paragraph.token(yearFirst ? i : i + 4).digits();
    int day = yearFirst ? c : a;
    int next = i + 5;
    int from = paragraph.token(i).start(0);
    if ((sign.is(".") && years.numbered(i))
        || paragraph.token(i + 2).digits() > 2
        || (yearFirst ? paragraph.token(i + 4) : paragraph.token(i)).digits() > 2
        || (yearDigits != 4 && (yearDigits != 2 || sign.is(".")))) {
      return null;
    }
    Years.EraMark era = years.era(next);
    boolean hijri = era.era() == Era.HIJRI;
    if (yearDigits == 4 && day >= 1 && day <= 12 && b > 12 && b <= LAST_OF_DAYS && !hijri) {
      context.doubt(
          from,
          paragraph.token(i + 4).end(),
          "there is no month " + b,
          "in figures the day comes first: \"" + b + "/" + day + "/" + year + "\"");
      return null;
    }
    if (b < 1 || b > 12 || day < 1 || day > LAST_OF_DAYS) {
      return null;
    }
    if (yearDigits == 2) {
      int century = year <= context.reference().getYear() % 100 + 1 ? 2000 : 1900;
      year += century;
    } else if (year < 100 || year > 2999) {
      return null;
    }
    // A year that is one of the Hijra, by its size.
    Written written =
        Written.NOTHING
            .withDay(day)
            .withMonth(b, b, hijri)
            .withYear(year, era.era(), yearDigits == 2 ? Found.INFERRED : Found.EXPLICIT);
    return clock(new Match(from, era.next(), written));
  }

  /** Whether no space stands in the figures that begin at the token. */
  private boolean inOneFigure(int i) {
    return paragraph.token(i + 1).glued()
        && paragraph.token(i + 3).glued()
        && paragraph.token(i + 4).glued();
  }

  /** "25 / 6 / 1996". */
  private boolean ofFourDigits(int i) {
    return paragraph.token(i).digits() == 4 || paragraph.token(i + 4).digits() == 4;
  }

  /** Adds the clock time behind a day, as in "الساعة 10:30". */
  Match clock(Match match) {
    int i = match.next();
    boolean full = match.piece() instanceof Written date && date.day() != 0 && date.year() != null;
    boolean sign =
        paragraph.is(i, ",")
            || paragraph.is(i, "-")
            || paragraph.is(i, "–")
            || paragraph.is(i, "|");
    if (paragraph.is(i, "،") || (full && sign)) {
      i++;
    }
    i = paragraph.past(i, Word.CLOCK_LINK);
    Hit clock = paragraph.hit(i, 0, Word.CLOCK);
    int at = clock != null ? clock.next() : paragraph.glued(i, "T") ? i + 1 : i;
    Clock time = time(at);
    if (time == null) {
      return match;
    }
    if (match.piece() instanceof Written date && date.unit() == Unit.DAY) {
      return match.until(time.next).with(date.at(time.edtf));
    }
    if (match.piece() instanceof Piece.Told told
        && told.when() instanceof Simple day
        && day.unit() == Unit.DAY) {
      return match
          .until(time.next)
          .with(new Piece.Told(day.at(time.edtf), told.found(), false, told.year()));
    }
    return match;
  }

  /** A clock time and the token after it. */
  record Clock(String edtf, int next) {}

  /** "10:30", "8:15 مساء". */
  @Nullable Clock time(int i) {
    if (!paragraph.token(i).isNumber()
        || !paragraph.glued(i + 1, ":")
        || !paragraph.token(i + 2).isNumber()
        || !paragraph.token(i + 2).glued()) {
      return null;
    }
    int hour = paragraph.token(i).number();
    int minute = paragraph.token(i + 2).number();
    int next = i + 3;
    int second = 0;
    if (paragraph.glued(next, ":") && paragraph.token(next + 1).isNumber()) {
      second = paragraph.token(next + 1).number();
      next += 2;
    }
    if (hour > 23 || minute > 59 || second > 59 || hour < 0 || minute < 0 || second < 0) {
      return null;
    }
    Hit afternoon = paragraph.hit(next, 0, Word.AFTERNOON);
    Hit morning = paragraph.hit(next, 0, Word.MORNING);
    boolean later = afternoon != null && hour < 12;
    int told = later && !(hour == 0) ? hour + 12 : hour;
    if (afternoon != null) {
      next = afternoon.next();
    } else if (morning != null) {
      next = morning.next();
    }
    return new Clock("T" + two(told) + ":" + two(minute) + ":" + two(second), next);
  }

  private static String two(int number) {
    return (number < 10 ? "0" : "") + number;
  }
}

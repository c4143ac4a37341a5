package org.tarikh.prose;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads decades, centuries and millennia, their parts, those of years and months, and seasons. */
final class Periods {
  private static final int MILLENNIUM = 1000;
  private static final int FIRST_SEASON = 21;
  private static final int FIRST_QUARTER = 33;
  private static final int MONTHS_OF_QUARTER = 3;
  private static final int OF_SCHOOLS = 1;
  private static final int SEPTEMBER = 9;
  private static final int TWENTIETH_CENTURY = 1900;
  private static final int MOST_CENTURIES = 10;

  private final Paragraph paragraph;
  private final Numbers numbers;
  private final Years years;
  private final Dates dates;
  private final Relatives relatives;
  private final Context context;
  private final Resolver resolver;

  Periods(
      Paragraph paragraph,
      Numbers numbers,
      Years years,
      Dates dates,
      Relatives relatives,
      Context context,
      Resolver resolver) {
    this.paragraph = paragraph;
    this.numbers = numbers;
    this.years = years;
    this.dates = dates;
    this.relatives = relatives;
    this.context = context;
    this.resolver = resolver;
  }

  @Nullable Match period(int i, int skip) {
    Match century = century(i, skip);
    if (century != null) {
      return century;
    }
    Match millennium = millennium(i, skip);
    if (millennium != null) {
      return millennium;
    }
    return decade(i, skip);
  }

  /** "القرن التاسع عشر", "القرن الـ19 الميلادي", "القرنين الثامن والتاسع". */
  @Nullable Match century(int i, int skip) {
    int from = paragraph.token(i).start(skip);
    Hit several = paragraph.hit(i, skip, Word.CENTURIES_WORD);
    if (several != null) {
      return centuries(from, several.next());
    }
    Hit word = paragraph.hit(i, skip, Word.CENTURY_WORD);
    if (word == null) {
      return null;
    }
    Numbers.Count count = numbers.numeral(word.next());
    return count == null ? null : numbered(from, count, Unit.CENTURY);
  }

  /** The n-th, or the n-th and one more: "القرن التاسع والعاشر الميلاديين". */
  private @Nullable Match numbered(int from, Numbers.Count first, Unit unit) {
    Match either = either(from, first);
    if (either != null) {
      return either;
    }
    Paragraph.At and = paragraph.afterAnd(first.next());
    Numbers.Count second = and == null ? null : numbers.ordinal(and.token(), and.skip());
    Years.EraMark era = second == null ? null : years.era(second.next());
    boolean inOrder =
        second != null
            && era != null
            && (era.era() == Era.BEFORE_COMMON
                ? second.value() < first.value()
                : second.value() > first.value());
    return inOrder && second != null && era != null
        ? several(from, era, List.of(first.value(), second.value()), false, unit)
        : nth(from, first, unit);
  }

  /** "القرن الثاني أو الثالث للميلاد". */
  private @Nullable Match either(int from, Numbers.Count first) {
    Hit or = paragraph.hit(first.next(), 0, Word.OR);
    Numbers.Count second = or == null ? null : numbers.numeral(or.next());
    if (second == null) {
      return null;
    }
    Years.EraMark era = years.era(second.next());
    return Values.nth(Unit.CENTURY, first.value(), era.era()) instanceof Simple x
            && Values.nth(Unit.CENTURY, second.value(), era.era()) instanceof Simple y
        ? new Match(from, era.next(), new Piece.Told(Values.choice(false, x, y), Found.EXPLICIT))
        : null;
  }

  private @Nullable Match nth(int from, Numbers.Count count, Unit unit) {
    Years.EraMark era = years.era(count.next());
    if (era.era() == Era.HIJRI) {
      Match gregorian = gregorianBeside(from, era.next(), unit);
      if (gregorian != null) {
        return gregorian;
      }
    }
    Era own = era.era() == Era.NONE ? eraOfEnd(era.next()) : era.era();
    When when = Values.nth(unit, count.value(), own);
    return when == null ? null : new Match(from, era.next(), new Piece.Told(when, Found.EXPLICIT));
  }

  /** "من الألف الرابع إلى الألف الأول قبل الميلاد": the era of the end holds for the start. */
  private Era eraOfEnd(int i) {
    Hit to = paragraph.hit(i, 0, Word.TO);
    Hit word =
        to == null ? null : paragraph.first(to.next(), 0, Word.CENTURY_WORD, Word.MILLENNIUM_WORD);
    Numbers.Count count = word == null ? null : numbers.numeral(word.next());
    return count == null ? Era.NONE : years.era(count.next()).era();
  }

  /** "القرن الثالث الهجري/التاسع الميلادي": the Gregorian one counts. */
  private @Nullable Match gregorianBeside(int from, int i, Unit unit) {
    boolean bracket = paragraph.is(i, "(");
    Hit corresponding = paragraph.hit(i, 0, Word.CORRESPONDING);
    if (!bracket && !paragraph.is(i, "/") && !paragraph.is(i, "-") && corresponding == null) {
      return null;
    }
    int at = corresponding != null ? corresponding.next() : i + 1;
    Hit inner = paragraph.hit(at, 0, Word.CORRESPONDING);
    at = inner != null ? inner.next() : at;
    int skip = paragraph.mayBeginWithTo(at) ? 1 : 0;
    Hit word = paragraph.hit(at, skip, Word.CENTURY_WORD);
    Numbers.Count count = numbers.numeral(word != null ? word.next() : at);
    if (count == null) {
      return null;
    }
    Years.EraMark era = years.era(count.next());
    When when = Values.nth(unit, count.value(), Era.COMMON);
    int next = bracket && paragraph.is(era.next(), ")") ? era.next() + 1 : era.next();
    return era.era() != Era.COMMON || when == null
        ? null
        : new Match(from, next, new Piece.Told(when, Found.EXPLICIT));
  }

  /** "القرنين الثالث والرابع الهجريين", "القرون 3 و4 و5 الهجرية", "القرنين 18-19". */
  private @Nullable Match centuries(int from, int i) {
    List<Integer> listed = new ArrayList<>();
    boolean range = false;
    Numbers.Count next = numbers.numeral(i);
    int end = i;
    while (next != null && listed.size() < MOST_CENTURIES) {
      listed.add(next.value());
      end = next.next();
      Paragraph.At and = paragraph.afterAnd(end);
      boolean to = paragraph.has(end, Word.TO) || paragraph.is(end, "-") || paragraph.is(end, "–");
      range |= to;
      boolean comma = paragraph.is(end, "،");
      next = and != null ? ordinalOrNumeral(and) : to || comma ? numbers.numeral(end + 1) : null;
    }
    if (listed.size() < 2) {
      return null;
    }
    Years.EraMark era = years.era(end);
    return several(from, era, listed, range, Unit.CENTURY);
  }

  private @Nullable Match several(
      int from, Years.EraMark era, List<Integer> listed, boolean range, Unit unit) {
    List<Simple> simple = new ArrayList<>();
    for (int number : listed) {
      if (Values.nth(unit, number, era.era()) instanceof Simple century) {
        simple.add(century);
      }
    }
    When first = Values.nth(unit, listed.get(0), era.era());
    When last = Values.nth(unit, listed.get(listed.size() - 1), era.era());
    if (first == null || last == null) {
      return null;
    }
    if (era.era() == Era.HIJRI && paragraph.is(era.next(), "(")) {
      Match gregorian = centuries(from, era.next() + 1);
      if (gregorian != null && paragraph.is(gregorian.next(), ")")) {
        return gregorian.until(gregorian.next() + 1);
      }
    }
    When when =
        !range && simple.size() == listed.size()
            ? new When.Choice(true, simple)
            : new When.Span(Values.startOf(first), Values.endOf(last));
    return new Match(from, era.next(), new Piece.Told(when, Found.EXPLICIT));
  }

  private Numbers.@Nullable Count ordinalOrNumeral(Paragraph.At at) {
    return at.skip() == 0
        ? numbers.numeral(at.token())
        : paragraph.token(at.token()).text().equals("وال")
            ? numbers.numeral(at.token() + 1)
            : numbers.ordinal(at.token(), at.skip());
  }

  private @Nullable Match millennium(int i, int skip) {
    Hit word = paragraph.hit(i, skip, Word.MILLENNIUM_WORD);
    Numbers.Count count = word == null ? null : numbers.numeral(word.next());
    return word == null || count == null || paragraph.token(word.next()).digits() == 4
        ? null
        : numbered(paragraph.token(i).start(skip), count, Unit.MILLENNIUM);
  }

  /** "تسعينيات القرن الماضي", "الستينات", "العقد الثامن من القرن العشرين". */
  @Nullable Match decade(int i, int skip) {
    int from = paragraph.token(i).start(skip);
    Hit decade = paragraph.hit(i, skip, Word.DECADE);
    if (decade != null) {
      return ofDecade(from, decade);
    }
    Hit unit = paragraph.hit(i, skip, Word.DECADE_UNIT);
    Hit named = unit == null ? null : paragraph.hit(unit.next(), 0, Word.DECADE);
    if (named != null) {
      return ofDecade(from, named);
    }
    Hit word = paragraph.hit(i, skip, Word.DECADE_WORD);
    if (word == null) {
      return null;
    }
    Hit last = paragraph.hit(word.next(), 0, Word.FINAL);
    Numbers.Count count =
        last != null ? new Numbers.Count(10, last.next()) : numbers.ordinal(word.next(), 0);
    if (count == null || count.value() > 10) {
      return null;
    }
    int at = paragraph.past(count.next(), Word.OF);
    Match century = centuryOrRelative(at);
    return century == null ? null : decadeOf(from, (count.value() - 1) * 10, century);
  }

  private @Nullable Match ofDecade(int from, Hit decade) {
    int next = decade.next();
    Paragraph.At and = paragraph.afterAnd(next);
    Hit second = and == null ? null : paragraph.hit(and.token(), and.skip(), Word.DECADE);
    int after = second != null ? second.next() : next;
    int at = paragraph.past(after, Word.OF);
    // "منتصف الأربعينات مئوية" is a temperature.
    if (paragraph.has(after, Word.DEGREE) || (at > after && paragraph.has(at, Word.AGE))) {
      return null;
    }
    Match century = centuryOrRelative(at);
    if (century != null && second != null) {
      Match a = decadeOf(from, decade.value(), century);
      Match b = decadeOf(from, second.value(), century);
      if (a != null
          && b != null
          && ((Piece.Told) a.piece()).when() instanceof Simple x
          && ((Piece.Told) b.piece()).when() instanceof Simple y) {
        return a.with(new Piece.Told(Values.choice(true, x, y), ((Piece.Told) a.piece()).found()));
      }
    }
    if (century != null && second == null) {
      return decadeOf(from, decade.value(), century);
    }
    return inferred(from, next, decade.value());
  }

  /** A decade without its century is one of the twentieth. */
  private static Match inferred(int from, int next, int decade) {
    return new Match(
        from,
        next,
        new Piece.Told(Simple.years(Unit.DECADE, TWENTIETH_CENTURY + decade), Found.INFERRED));
  }

  private @Nullable Match centuryOrRelative(int i) {
    Match century = century(i, 0);
    if (century != null) {
      return century;
    }
    Match relative = relatives.unit(i, 0);
    return relative != null
            && ((Piece.Told) relative.piece()).when() instanceof Simple simple
            && simple.unit() == Unit.CENTURY
        ? relative
        : null;
  }

  private static @Nullable Match decadeOf(int from, int decade, Match century) {
    Piece.Told told = (Piece.Told) century.piece();
    When when = told.when();
    if (when instanceof Simple simple && simple.unit() == Unit.CENTURY) {
      return new Match(
          from,
          century.next(),
          new Piece.Told(Simple.years(Unit.DECADE, simple.year() + decade), told.found()));
    }
    Simple start = Values.startOf(when);
    Simple end = Values.endOf(when);
    if (start == null || end == null || start.unit() != Unit.YEAR) {
      return null;
    }
    // Before the common era the nineties come before the eighties.
    int last = end.year() - decade;
    return new Match(
        from, century.next(), new Piece.Told(Values.years(last - 9, last), told.found()));
  }

  /** "مطلع التسعينيات", "الربع الأول من 2023", "صيف 1991". */
  @Nullable Match partOrSeason(int i, int skip) {
    Match part = part(i, skip);
    if (part != null) {
      return part;
    }
    Match same = sameOfYear(i, skip);
    if (same != null) {
      return same;
    }
    Match school = schoolYear(i, skip);
    if (school != null) {
      return school;
    }
    Match fraction = fraction(i, skip);
    return fraction != null ? fraction : season(i, skip);
  }

  private @Nullable Match part(int i, int skip) {
    Hit hit = paragraph.hit(i, skip, Word.PART);
    // "آخر" before what has no article is also "another".
    boolean another =
        hit != null
            && paragraph.hit(i, skip, Word.LAST_N) != null
            && !paragraph.definite(hit.next(), 0);
    if (hit == null || another) {
      return null;
    }
    int at = paragraph.past(hit.next(), Word.OF);
    Match month = partOfMonth(i, skip, at, hit.value());
    if (month != null) {
      return month;
    }
    Match whole = whole(at, at == hit.next());
    if (whole == null) {
      return null;
    }
    Piece.Told told = (Piece.Told) whole.piece();
    When when = Values.part(told.when(), hit.value());
    return when == null
        ? null
        : new Match(
            paragraph.token(i).start(skip),
            whole.next(),
            new Piece.Told(when, told.found(), false, told.year()));
  }

  /** "مطلع آذار": its year may stand behind another month. */
  private @Nullable Match partOfMonth(int i, int skip, int at, int part) {
    Match month = dates.date(at, 0);
    boolean alone =
        month != null
            && month.piece() instanceof Written written
            && written.month() != 0
            && written.monthTo() == written.month()
            && written.day() == 0
            && written.weekday() == 0;
    return month != null && alone
        ? month.from(paragraph.token(i).start(skip)).with(((Written) month.piece()).withPart(part))
        : null;
  }

  private @Nullable Match fraction(int i, int skip) {
    Hit hit = paragraph.hit(i, skip, Word.FRACTION);
    if (hit == null) {
      Match week = weekOfMonth(i, skip);
      return week != null ? week : firstMonths(i, skip);
    }
    Match relative = relativeQuarter(i, skip);
    if (relative != null) {
      return relative;
    }
    Hit last = paragraph.hit(hit.next(), 0, Word.FINAL);
    Numbers.Count ordinal =
        last != null ? new Numbers.Count(hit.value(), last.next()) : numbers.ordinal(hit.next(), 0);
    if (ordinal == null) {
      return null;
    }
    int at = ordinal.next();
    Match whole = whole(paragraph.past(at, Word.YEAR_LINK), true);
    if (whole == null && paragraph.mayBeginWithTo(at)) {
      Match year = years.year(at, 1);
      whole = year == null ? null : told(year, at);
    }
    if (whole == null) {
      return ofToldYear(i, skip, hit, ordinal);
    }
    Piece.Told told = (Piece.Told) whole.piece();
    When when = Values.fraction(told.when(), ordinal.value(), hit.value());
    return when == null
        ? null
        : new Match(
            paragraph.token(i).start(skip),
            whole.next(),
            new Piece.Told(when, told.found(), false, told.year()));
  }

  /** "الربع الأول من 2017 ... في الربع الثاني": of the year last told. */
  private @Nullable Match ofToldYear(int i, int skip, Hit fraction, Numbers.Count ordinal) {
    Integer year = context.toldYear();
    boolean quarter = paragraph.hit(i, skip, Word.QUARTER) != null && paragraph.follows(i, Word.IN);
    boolean division =
        quarter || (context.told() != null && context.told().unit() == Unit.DIVISION);
    boolean more = paragraph.has(ordinal.next(), Word.OF);
    When when =
        year == null || !division || more
            ? null
            : Values.fraction(Simple.year(year), ordinal.value(), fraction.value());
    return when == null
        ? null
        : new Match(
            paragraph.token(i).start(skip),
            ordinal.next(),
            new Piece.Told(when, Found.INFERRED, false, year));
  }

  /**
   * "الربع نفسه من العام الماضي", "نفس الشهر من عام 2020": the quarter or month last told, in
   * another year.
   */
  private @Nullable Match sameOfYear(int i, int skip) {
    Hit before = paragraph.hit(i, skip, Word.SAME_BEFORE);
    int at = before != null ? before.next() : i;
    int atSkip = before != null ? 0 : skip;
    Hit unit = paragraph.first(at, atSkip, Word.FRACTION, Word.SINGULAR_UNIT);
    Hit after = unit == null ? null : paragraph.hit(unit.next(), 0, Word.SAME);
    Hit same = before != null ? unit : after;
    Simple told = context.told();
    if (unit == null || same == null || told == null || told.mark() != Mark.NONE) {
      return null;
    }
    boolean month = unit.word() == Word.SINGULAR_UNIT && Unit.of(unit.value()) == Unit.MONTH;
    boolean fits =
        month
            ? told.unit() == Unit.DAY || told.unit() == Unit.MONTH
            : unit.word() == Word.FRACTION && told.unit() == Unit.DIVISION;
    Match year =
        fits && paragraph.has(same.next(), Word.OF)
            ? whole(paragraph.past(same.next(), Word.OF), false)
            : null;
    if (year == null
        || !(year.piece() instanceof Piece.Told whole)
        || !(whole.when() instanceof Simple other)
        || other.unit() != Unit.YEAR) {
      return null;
    }
    Simple value =
        month
            ? Simple.month(other.year(), told.month())
            : Simple.division(other.year(), told.month());
    return year.from(paragraph.token(i).start(skip))
        .with(new Piece.Told(value, Found.RELATIVE, false, other.year()));
  }

  /** "العام الدراسي المقبل", which begins in September. */
  private @Nullable Match schoolYear(int i, int skip) {
    Hit year = paragraph.hit(i, skip, Word.YEAR_WORD);
    Hit school = year == null ? null : paragraph.hit(year.next(), 0, Word.SCHOOL_YEAR);
    Hit shift =
        school == null || school.value() != OF_SCHOOLS
            ? null
            : paragraph.first(school.next(), 0, Word.LAST, Word.NEXT, Word.THIS);
    if (shift == null) {
      return null;
    }
    LocalDate day = context.reference();
    int current = day.getMonthValue() >= SEPTEMBER ? day.getYear() : day.getYear() - 1;
    int first = current + shift.value();
    return new Match(
        paragraph.token(i).start(skip),
        shift.next(),
        new Piece.Told(Values.years(first, first + 1), Found.RELATIVE));
  }

  /** "الربع الماضي". */
  private @Nullable Match relativeQuarter(int i, int skip) {
    Hit quarter = paragraph.hit(i, skip, Word.QUARTER);
    Hit shift =
        quarter == null
            ? null
            : paragraph.first(quarter.next(), 0, Word.LAST, Word.NEXT, Word.THIS);
    if (shift == null) {
      return null;
    }
    LocalDate day = context.reference().plusMonths(MONTHS_OF_QUARTER * (long) shift.value());
    int number = (day.getMonthValue() - 1) / MONTHS_OF_QUARTER;
    return new Match(
        paragraph.token(i).start(skip),
        shift.next(),
        new Piece.Told(Simple.division(day.getYear(), FIRST_QUARTER + number), Found.RELATIVE));
  }

  /** "الأسبوع الأول من أيار". */
  private @Nullable Match weekOfMonth(int i, int skip) {
    Hit week = paragraph.hit(i, skip, Word.SINGULAR_UNIT);
    if (week == null || Unit.of(week.value()) != Unit.WEEK) {
      return null;
    }
    Hit last = paragraph.hit(week.next(), 0, Word.FINAL);
    Numbers.Count count =
        last != null ? new Numbers.Count(0, last.next()) : numbers.ordinal(week.next(), 0);
    int at = count == null ? i : paragraph.past(count.next(), Word.OF);
    Match date = count == null || !paragraph.has(count.next(), Word.OF) ? null : dates.date(at, 0);
    Match month =
        date == null
            ? null
            : date.piece() instanceof Written written && written.month() != 0
                ? told(date, i)
                : whole(at, false);
    Piece.Told told = month == null ? null : (Piece.Told) month.piece();
    When when = told == null || count == null ? null : Values.week(told.when(), count.value());
    return month == null || told == null || when == null
        ? null
        : month
            .from(paragraph.token(i).start(skip))
            .with(new Piece.Told(when, told.found(), false, told.year()));
  }

  /** "الأشهر التسعة الأولى من 2023", "التسعة أشهر الأولى من 2023". */
  private @Nullable Match firstMonths(int i, int skip) {
    int before = skip == 0 ? paragraph.definiteCardinal(i) : 0;
    Hit unit = paragraph.hit(before > 0 ? i + 1 : i, skip, Word.UNIT);
    if (unit == null || Unit.of(unit.value()) != Unit.MONTH) {
      return null;
    }
    int count = before > 0 ? before : paragraph.definiteCardinal(unit.next());
    Hit first = paragraph.hit(before > 0 ? unit.next() : unit.next() + 1, 0, Word.FIRST_N);
    if (count < 2 || count > 11 || first == null) {
      return null;
    }
    Match whole = whole(paragraph.past(first.next(), Word.OF), true);
    if (whole == null
        || !(((Piece.Told) whole.piece()).when() instanceof Simple year)
        || year.unit() != Unit.YEAR) {
      return null;
    }
    return new Match(
        paragraph.token(i).start(skip),
        whole.next(),
        new Piece.Told(
            Values.firstMonths(year.year(), count), ((Piece.Told) whole.piece()).found()));
  }

  /** What has parts: a period, a year, a month, the current year. */
  private @Nullable Match whole(int i, boolean direct) {
    Match period = period(i, 0);
    if (period != null) {
      return period;
    }
    Match season = season(i, 0);
    if (season != null) {
      return season;
    }
    Match year = years.year(i, 0);
    if (year != null) {
      return told(year, i);
    }
    Match unit = relatives.unit(i, 0);
    if (unit != null) {
      return unit;
    }
    Match month = dates.date(i, 0);
    if (month != null
        && month.piece() instanceof Written written
        && written.day() == 0
        && written.month() != 0) {
      return told(month, i);
    }
    Match bare = years.bare(i);
    if (bare != null) {
      return told(bare, i);
    }
    return direct || paragraph.has(i - 1, Word.OF) ? current(i) : null;
  }

  /** "نهاية العام": this one. */
  private @Nullable Match current(int i) {
    Hit unit = paragraph.hit(i, 0, Word.UNIT);
    if (unit == null
        || !paragraph.definite(i, 0)
        || Unit.of(unit.value()).compareTo(Unit.MONTH) < 0
        || !singular(i)
        || paragraph.has(unit.next(), Word.SCHOOL_YEAR)
        || paragraph.has(unit.next(), Word.SAME)
        || paragraph.has(unit.next(), Word.ORDINAL)) {
      return null;
    }
    When when = context.shifted(context.reference(), Unit.of(unit.value()), 0);
    return new Match(
        paragraph.token(i).start(0), unit.next(), new Piece.Told(when, Found.RELATIVE));
  }

  private boolean singular(int i) {
    return paragraph.has(i, Word.SINGULAR_UNIT);
  }

  private @Nullable Match told(Match match, int i) {
    Piece.Told told = resolver.told(match, i);
    return told == null ? null : match.with(told);
  }

  private @Nullable Match season(int i, int skip) {
    int from = paragraph.token(i).start(skip);
    Hit unit = paragraph.hit(i, skip, Word.SEASON_UNIT);
    int at = unit != null ? unit.next() : i;
    int atSkip = unit != null ? 0 : skip;
    Hit demonstrative = paragraph.hit(at, atSkip, Word.DEMONSTRATIVE);
    Hit pointed =
        demonstrative == null ? null : paragraph.hit(demonstrative.next(), 0, Word.DEFINITE_SEASON);
    if (pointed != null) {
      Simple value = Simple.division(seasonYear(pointed.value(), 0), pointed.value());
      return new Match(from, pointed.next(), new Piece.Told(value, Found.RELATIVE));
    }
    Hit definite = paragraph.hit(at, atSkip, Word.DEFINITE_SEASON);
    if (definite != null) {
      return relativeSeason(from, definite);
    }
    Hit season = paragraph.hit(at, atSkip, Word.SEASON);
    if (season == null || paragraph.hit(at, atSkip, Word.HIJRI_MONTH) != null) {
      return null;
    }
    Hit last = lastSeason(season);
    int next = paragraph.past(last.next(), Word.OF);
    Match year = years.year(next, 0);
    if (year == null) {
      year = years.bare(next);
      if (year == null) {
        year = winterPair(next);
      }
      if (year == null) {
        year = years.ofLastCentury(next);
      }
    }
    Match told = year == null ? null : told(year, next);
    if (told == null
        || !(told.piece() instanceof Piece.Told when)
        || !(when.when() instanceof Simple simple)
        || simple.unit() != Unit.YEAR) {
      return null;
    }
    Simple start = Simple.division(simple.year(), season.value());
    Simple end = Simple.division(simple.year(), last.value());
    return new Match(
        from,
        told.next(),
        new Piece.Told(
            start.equals(end) ? start : new When.Span(start, end),
            when.found(),
            false,
            when.year()));
  }

  /** The last of "ربيع – خريف" and of "ربيع وصيف"; of one season itself. */
  private Hit lastSeason(Hit first) {
    int i = first.next();
    Paragraph.At and = paragraph.afterAnd(i);
    boolean to = Numbers.joins(paragraph.token(i)) || paragraph.has(i, Word.TO);
    Hit other =
        and != null
            ? paragraph.hit(and.token(), and.skip(), Word.SEASON)
            : to ? paragraph.hit(i + 1, 0, Word.SEASON) : null;
    boolean later =
        other != null && (to ? other.value() > first.value() : other.value() == first.value() + 1);
    return other != null && later ? other : first;
  }

  /** "شتاء 1990/1991" is that of 1990, "شتاء 539–538 ق.م" that of 539. */
  private @Nullable Match winterPair(int i) {
    int first = paragraph.token(i).number();
    int second = paragraph.token(i + 2).number();
    if (!Numbers.joins(paragraph.token(i + 1)) || first < 1) {
      return null;
    }
    Years.EraMark era = years.era(i + 3);
    boolean before = era.era() == Era.BEFORE_COMMON;
    boolean pair = before ? second == first - 1 : first >= MILLENNIUM && second == first + 1;
    return pair
        ? new Match(
            paragraph.token(i).start(0),
            era.next(),
            Written.NOTHING.withYear(first, era.era(), Found.EXPLICIT))
        : null;
  }

  private @Nullable Match relativeSeason(int from, Hit season) {
    int next = season.next();
    Hit hit = paragraph.first(next, 0, Word.LAST, Word.NEXT, Word.THIS);
    if (hit != null) {
      Simple value = Simple.division(seasonYear(season.value(), hit.value()), season.value());
      return new Match(from, hit.next(), new Piece.Told(value, Found.RELATIVE));
    }
    Hit following = paragraph.hit(next, 0, Word.FOLLOWING);
    Simple told = context.told();
    if (following == null || told == null || told.unit().compareTo(Unit.YEAR) > 0) {
      return null;
    }
    boolean later =
        (told.unit() == Unit.DAY || told.unit() == Unit.MONTH)
            && told.month() < 3 * (season.value() - FIRST_SEASON) + 3;
    return new Match(
        from,
        following.next(),
        new Piece.Told(
            Simple.division(told.year() + (later ? 0 : 1), season.value()), Found.RELATIVE));
  }

  private int seasonYear(int code, int shift) {
    int year = context.reference().getYear();
    int month = context.reference().getMonthValue();
    int first = 3 * (code - FIRST_SEASON) + 3;
    int last = first + 2;
    if (shift < 0) {
      return last > 12 ? (month > last - 12 ? year - 1 : year - 2) : month > last ? year : year - 1;
    }
    if (shift > 0) {
      return month < first ? year : year + 1;
    }
    return last > 12 && month <= last - 12 ? year - 1 : year;
  }
}

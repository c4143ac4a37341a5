package org.tarikh.prose;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Reads what is counted from the reference day or from the date last told. */
final class Relatives {
  private static final int MOST = 1000;
  private static final int CLAUSE = 5;
  private static final String AND = "و";
  private static final String OF_BOTH = "هما";
  private static final String STARTS = ".:«\"“";
  private static final String CLITICS = "بلوفكا";
  private static final String VERBS = "يتسن";

  private final Paragraph paragraph;
  private final Numbers numbers;
  private final Context context;
  private final Tense tense;

  Relatives(Paragraph paragraph, Numbers numbers, Context context, Tense tense) {
    this.paragraph = paragraph;
    this.numbers = numbers;
    this.context = context;
    this.tense = tense;
  }

  /** "Last year", "this week", "the following day", "the last ten years". */
  @Nullable Match unit(int i, int skip) {
    int from = paragraph.token(i).start(skip);
    Hit demonstrative = paragraph.hit(i, skip, Word.DEMONSTRATIVE);
    if (demonstrative != null) {
      // "In the like of this day" is another year's.
      if (paragraph.anyHit(i - 1, Word.LIKE) != null) {
        return null;
      }
      Hit unit = paragraph.hit(demonstrative.next(), 0, Word.UNIT);
      return unit != null && paragraph.definite(demonstrative.next(), 0)
          ? match(from, unit.next(), context.shifted(context.reference(), Unit.of(unit.value()), 0))
          : null;
    }
    Hit same = paragraph.hit(i, skip, Word.SAME_BEFORE);
    if (same == null) {
      same = paragraph.hit(i, skip, Word.THAT);
    }
    if (same != null) {
      Hit unit = paragraph.hit(same.next(), 0, Word.UNIT);
      return unit != null && paragraph.definite(same.next(), 0)
          ? told(from, unit.next(), Unit.of(unit.value()), 0)
          : null;
    }
    Hit lastN = paragraph.hit(i, skip, Word.LAST_N);
    if (lastN != null) {
      return lastCounted(from, lastN.next());
    }
    Hit dual = paragraph.hit(i, skip, Word.DUAL_UNIT);
    if (dual != null && paragraph.definite(i, skip)) {
      return counted(from, dual.next(), 2, Unit.of(dual.value()));
    }
    Hit unit = paragraph.hit(i, skip, Word.UNIT);
    if (unit != null && paragraph.definite(i, skip)) {
      Match single = singular(i, skip) ? modified(from, unit) : null;
      return single != null ? single : countedAfter(from, unit);
    }
    return countedBefore(i, skip);
  }

  private @Nullable Match modified(int from, Hit unitHit) {
    Unit unit = Unit.of(unitHit.value());
    int next = unitHit.next();
    LocalDate day = context.reference();
    for (Word word : new Word[] {Word.LAST, Word.NEXT, Word.THIS}) {
      Hit hit = paragraph.hit(next, 0, word);
      if (hit != null) {
        return unit == Unit.DAY && word != Word.THIS
            ? null
            : match(from, hit.next(), context.shifted(day, unit, hit.value()));
      }
    }
    Hit before = paragraph.hit(next, 0, Word.BEFORE);
    Hit last = before == null ? null : paragraph.hit(before.next(), 0, Word.LAST);
    if (last != null) {
      return match(from, last.next(), context.shifted(day, unit, -2));
    }
    Hit after = paragraph.hit(next, 0, Word.AFTER);
    Hit coming = after == null ? null : paragraph.hit(after.next(), 0, Word.NEXT);
    if (coming != null) {
      return match(from, coming.next(), context.shifted(day, unit, 2));
    }
    for (Word word : new Word[] {Word.FOLLOWING, Word.PRECEDING, Word.SAME}) {
      Hit hit = paragraph.hit(next, 0, word);
      if (hit != null) {
        return told(from, hit.next(), unit, hit.value());
      }
    }
    return null;
  }

  /** "السنوات العشر الماضية", "الأيام الـ10 المقبلة". */
  private @Nullable Match countedAfter(int from, Hit unit) {
    Numbers.Count count = definiteCount(unit.next());
    return count == null ? null : counted(from, count.next(), count.value(), Unit.of(unit.value()));
  }

  /** "العشر سنوات الماضية", "الثلاثة أشهر المقبلة". */
  private @Nullable Match countedBefore(int i, int skip) {
    if (skip > 0) {
      return null;
    }
    Numbers.Count count = definiteCount(i);
    Hit unit = count == null ? null : paragraph.hit(count.next(), 0, Word.UNIT);
    return count == null || unit == null
        ? null
        : counted(paragraph.token(i).start(0), unit.next(), count.value(), Unit.of(unit.value()));
  }

  private @Nullable Match counted(int from, int next, int count, Unit unit) {
    LocalDate day = context.reference();
    Hit last = paragraph.hit(next, 0, Word.LAST);
    if (last == null) {
      last = paragraph.hit(next, 0, Word.LAST_OF_SPAN);
    }
    Hit coming = paragraph.hit(next, 0, Word.NEXT);
    if (count < 1 || count > MOST || (last == null && coming == null)) {
      return null;
    }
    if (last != null && paragraph.has(last.next(), Word.OF_A_LIFE)) {
      return null;
    }
    return last != null
        ? match(from, last.next(), span(day, unit, -count, 0))
        : match(from, coming == null ? next : coming.next(), span(day, unit, 0, count));
  }

  private @Nullable Match lastCounted(int from, int at) {
    Numbers.Count count = numbers.count(at, 0);
    Hit unit = count == null ? null : paragraph.hit(count.next(), 0, Word.UNIT);
    if (count != null && unit != null && count.value() >= 1 && count.value() <= MOST) {
      return match(
          from, unit.next(), span(context.reference(), Unit.of(unit.value()), -count.value(), 0));
    }
    return null;
  }

  /** So many units to the reference or from it, as exact as the unit is, a year at most. */
  private When span(LocalDate day, Unit unit, int fromBy, int toBy) {
    if (unit == Unit.WEEK) {
      return Values.days(day.plusWeeks(fromBy), day.plusWeeks(toBy));
    }
    if (unit.compareTo(Unit.YEAR) > 0) {
      int years = unit.years();
      return Values.years(day.getYear() + fromBy * years, day.getYear() + toBy * years);
    }
    return new When.Span(
        Values.startOf(context.shifted(day, unit, fromBy)),
        Values.endOf(context.shifted(day, unit, toBy)));
  }

  private Numbers.@Nullable Count definiteCount(int i) {
    Token token = paragraph.token(i);
    if (token.is("ال") && paragraph.token(i + 1).glued() && numbers.alone(i + 1)) {
      return new Numbers.Count(paragraph.token(i + 1).number(), i + 2);
    }
    int value = paragraph.definiteCardinal(i);
    return value > 0 ? new Numbers.Count(value, i + 1) : null;
  }

  /** "قبل ثلاثة أيام", "بعد عامين", "منذ شهر": the count behind the cue. */
  @Nullable Match ago(int i, int skip) {
    Hit before = paragraph.hit(i, skip, Word.BEFORE);
    Hit after = paragraph.hit(i, skip, Word.AFTER);
    Hit cue = before != null ? before : after;
    if (cue == null) {
      return null;
    }
    Amount amount = amount(cue.next(), 0);
    // "عاما بعد عام" is every year.
    boolean each =
        amount != null
            && amount.count == 1
            && (paragraph.token(i - 1).text().startsWith(paragraph.token(cue.next()).text())
                || paragraph
                    .token(i - 1)
                    .text()
                    .startsWith(AND + paragraph.token(cue.next()).text()));
    if (amount == null || each) {
      return null;
    }
    int next = amount.next;
    Hit fromNow = paragraph.hit(next, 0, Word.FROM_NOW);
    Hit ofThat = paragraph.hit(next, 0, Word.OF_THAT_TIME);
    if (ofThat != null) {
      return told(
          paragraph.token(i).start(skip),
          ofThat.next(),
          amount.unit,
          before != null ? -amount.count : amount.count);
    }
    if (fromNow != null) {
      next = fromNow.next();
    } else if (belongsToSomething(next)) {
      return null;
    }
    Simple told = context.told();
    When then = after == null ? null : context.fromTold(amount.unit, amount.count);
    Simple last = then == null ? null : then.last();
    boolean past = last != null && last.lastDay().isBefore(context.reference());
    boolean happened = paragraph.has(next, Word.PUNCTUAL) || paragraph.has(next, Word.PAST);
    boolean story =
        past || happened || (told != null && told.year() < context.reference().getYear());
    if (after != null && fromNow == null && story && !tense.future(i, next)) {
      return null;
    }
    When when =
        context.shifted(
            context.reference(), amount.unit, before != null ? -amount.count : amount.count);
    return new Match(
        paragraph.token(i).start(skip),
        next,
        new Piece.Told(when.marked(amount.mark), Found.RELATIVE));
  }

  /** "منذ ثلاثة أعوام": a point where the verb is one, else open. */
  @Nullable Match since(int i, int skip) {
    Hit cue = paragraph.hit(i, skip, Word.SINCE);
    Amount amount = cue == null ? null : amount(cue.next(), 0);
    if (amount == null || belongsToSomething(amount.next)) {
      return null;
    }
    When from =
        context.shifted(context.reference(), amount.unit, -amount.count).marked(amount.mark);
    When when = tense.punctual(i) ? from : new When.Span(Values.startOf(from), null);
    return new Match(
        paragraph.token(i).start(skip), amount.next, new Piece.Told(when, Found.RELATIVE));
  }

  /** "بعد ذلك بيومين", "قبلها بثلاث سنوات", "ثلاث سنوات بعد ذلك". */
  @Nullable Match fromThat(int i, int skip) {
    Amount first = amount(i, skip);
    if (first != null) {
      Hit later = paragraph.hit(first.next, 0, Word.AFTER_THAT);
      Hit end = later != null ? later : paragraph.hit(first.next, 0, Word.BEFORE_THAT);
      int by = later != null ? first.count : -first.count;
      return end == null ? null : told(paragraph.token(i).start(skip), end.next(), first.unit, by);
    }
    Hit after = paragraph.hit(i, skip, Word.AFTER_THAT);
    Hit cue = after != null ? after : paragraph.hit(i, skip, Word.BEFORE_THAT);
    if (cue == null || !paragraph.token(cue.next()).text().startsWith("ب")) {
      return null;
    }
    Amount amount = amount(cue.next(), paragraph.is(cue.next(), "ب") ? -1 : 1);
    if (amount == null) {
      return null;
    }
    Match told =
        told(
            paragraph.token(i).start(skip),
            amount.next,
            amount.unit,
            after != null ? amount.count : -amount.count);
    return told == null || amount.mark == Mark.NONE
        ? told
        : told.with(((Piece.Told) told.piece()).marked(amount.mark));
  }

  private record Amount(int count, Unit unit, Mark mark, int next) {}

  /** A count of units: "ثلاثة أيام", "عامين", "شهر"; -1 skips a token that is a lone letter. */
  private @Nullable Amount amount(int start, int skipped) {
    int i = skipped < 0 ? start + 1 : start;
    int skip = Math.max(0, skipped);
    Mark mark = Mark.NONE;
    Hit about = paragraph.hit(i, skip, Word.ABOUT);
    if (about != null) {
      mark = Mark.ABOUT;
      i = about.next();
      skip = 0;
    }
    Hit dual = paragraph.hit(i, skip, Word.DUAL_UNIT);
    if (dual != null && !paragraph.definite(i, skip)) {
      return amount(2, dual, mark);
    }
    Numbers.Count count = numbers.count(i, skip);
    Hit counted = count == null ? null : paragraph.hit(count.next(), 0, Word.UNIT);
    if (count != null && counted != null && count.value() >= 1 && count.value() <= MOST) {
      return paragraph.definite(count.next(), 0) ? null : amount(count.value(), counted, mark);
    }
    Hit one = paragraph.hit(i, skip, Word.UNIT);
    if (one == null || paragraph.definite(i, skip) || !singular(i, skip)) {
      return null;
    }
    // "عام 1990" is a year, not "a year".
    if (paragraph.token(one.next()).isNumber() || numbers.words(one.next(), 0) != null) {
      Numbers.Count single = numbers.words(one.next(), 0);
      boolean isOne = single != null && single.value() == 1;
      return isOne && single != null
          ? new Amount(1, Unit.of(one.value()), mark, single.next())
          : null;
    }
    // "منذ شهر شباط" is no month ago.
    boolean named =
        paragraph.first(one.next(), 0, Word.MONTH, Word.HIJRI_MONTH, Word.WEEKDAY) != null;
    return named || paragraph.is(one.next(), "(") ? null : amount(1, one, mark);
  }

  private static Amount amount(int count, Hit unit, Mark mark) {
    return new Amount(count, Unit.of(unit.value()), mark, unit.next());
  }

  private boolean singular(int i, int skip) {
    return paragraph.hit(i, skip, Word.SINGULAR_UNIT) != null;
  }

  /** "Three days from the accident" counts from the accident. */
  private boolean belongsToSomething(int next) {
    Token token = paragraph.token(next);
    Paragraph.At and = paragraph.afterAnd(next);
    boolean half = and != null && paragraph.hit(and.token(), and.skip(), Word.HALF) != null;
    Amount more = and == null ? null : amount(and.token(), and.skip());
    return half
        || (more != null && paragraph.has(more.next, Word.COUNTED_FROM))
        || token.text().endsWith(OF_BOTH)
        || paragraph.token(next + 1).text().endsWith(OF_BOTH)
        || paragraph.has(next, Word.COUNTED_FROM);
  }

  private static Match match(int from, int next, When when) {
    Piece.Told told = new Piece.Told(when, Found.RELATIVE);
    return new Match(
        from,
        next,
        when instanceof Simple date && date.unit() == Unit.YEAR
            ? told.withYear(date.year())
            : told);
  }

  private @Nullable Match told(int from, int next, Unit unit, int by) {
    When when = context.fromTold(unit, by);
    return when == null ? null : match(from, next, when);
  }

  /** Today, yesterday, tomorrow, perhaps with the day of the week. */
  @Nullable Match day(int i, int skip) {
    Hit word = paragraph.hit(i, skip, Word.DAY_WORD);
    int at = word == null || paragraph.hit(i, skip, Word.DAY_OFFSET) != null ? i : word.next();
    int atSkip = at == i ? skip : 0;
    Hit night = paragraph.hit(i, skip, Word.NIGHT_OFFSET);
    Hit hit = night != null ? night : paragraph.hit(at, atSkip, Word.DAY_OFFSET);
    if (hit == null || (hit.value() == 0 && !today(at, atSkip, hit.next()))) {
      return null;
    }
    if (bareTomorrow(at, atSkip, word != null)
        || becomes(at, hit.next())
        || thePast(at, atSkip, hit.next(), word != null)) {
      return null;
    }
    LocalDate day = context.reference().plusDays(hit.value());
    int next = hit.next();
    String closing = paragraph.is(next, "(") ? ")" : paragraph.is(next, "«") ? "»" : "";
    int weekdayAt = paragraph.is(next, "،") || !closing.isEmpty() ? next + 1 : next;
    Hit weekday = paragraph.hit(weekdayAt, 0, Word.WEEKDAY);
    if (weekday != null && weekday.value() == day.getDayOfWeek().getValue()) {
      next = weekday.next();
      if (!closing.isEmpty()) {
        next = paragraph.is(next, closing) ? next + 1 : hit.next();
      }
    } else if (weekday != null && weekdayAt == next) {
      next = weekday.next();
      context.doubt(
          paragraph.token(at).start(atSkip),
          paragraph.token(next - 1).end(),
          "that day was " + day + ", which is another day of the week",
          "correct the day of the week");
    }
    return new Match(
        paragraph.token(i).start(skip), next, new Piece.Told(Simple.day(day), Found.RELATIVE));
  }

  /** "رجال الأمس": not yesterday, which is "بالأمس" or stands behind a time of day. */
  private boolean thePast(int at, int skip, int next, boolean dayWord) {
    String text = paragraph.token(at).text();
    return text.substring(skip).equals("الامس")
        && next == at + 1
        && !dayWord
        && !(skip > 0 && text.charAt(skip - 1) == 'ب')
        && paragraph.anyHit(at - 1, Word.TIME_OF_DAY) == null
        && paragraph.anyHit(at - 1, Word.SINCE) == null
        && paragraph.anyHit(at - 1, Word.UNTIL) == null
        && !paragraph.has(next, Word.WEEKDAY);
  }

  /** "غدا المشروع": the verb, at the start of a sentence. */
  private boolean becomes(int at, int next) {
    Token before = paragraph.token(at - 1);
    String text = paragraph.token(at).text();
    if (paragraph.has(at - 1, Word.DAY_OFFSET)) {
      // "اليوم وغدا"
      return false;
    }
    String behind = paragraph.token(next).text();
    // "حتى غدا صاحبها أشهر منه"
    boolean until =
        paragraph.has(at - 1, Word.UNTIL)
            && !behind.isEmpty()
            && CLITICS.indexOf(behind.charAt(0)) < 0;
    boolean starts =
        before.text().isEmpty()
            || until
            || before.text().endsWith("قد")
            || STARTS.contains(before.text())
            || !text.equals("غدا");
    Token after = paragraph.token(next);
    return text.endsWith("غدا")
        && starts
        && after.isWord()
        && !verb(after.text())
        && !paragraph.has(next, Word.SMALL)
        && !paragraph.has(next, Word.WEEKDAY);
  }

  /** A verb of the present begins so, and has no alif after its prefix. */
  private static boolean verb(String text) {
    return VERBS.indexOf(text.charAt(0)) >= 0 && (text.length() < 2 || text.charAt(1) != 'ا');
  }

  /** "غد" needs a word for day or for a time of day; "الغد" may be a newspaper. */
  private boolean bareTomorrow(int at, int skip, boolean dayWord) {
    String text = paragraph.token(at).text().substring(skip);
    boolean article = text.equals("الغد");
    boolean afterToday = skip > 0 && paragraph.has(at - 1, Word.DAY_OFFSET);
    return (article || text.equals("غد"))
        && !dayWord
        && !afterToday
        && paragraph.anyHit(at - 1, Word.PLANNED) == null
        && paragraph.anyHit(at - 1, Word.MONTHLY) == null
        && !paragraph.follows(at, Word.STARTING)
        && paragraph.anyHit(at - 1, Word.TIME_OF_DAY) == null
        && (article
            || (paragraph.anyHit(at - 1, Word.TO) == null
                && paragraph.anyHit(at - 1, Word.UNTIL) == null
                && paragraph.anyHit(at - 1, Word.BEFORE) == null
                && !paragraph.has(at - 1, Word.OF)
                && paragraph.anyHit(at - 1, Word.SINCE) == null));
  }

  /** "لم يعد الكتاب المطبوع اليوم": nowadays. */
  private boolean noLonger(int i) {
    for (int j = i - 1; j >= Math.max(0, i - CLAUSE); j--) {
      if (paragraph.anyHit(j, Word.NO_LONGER) != null) {
        return true;
      }
    }
    return false;
  }

  private boolean today(int i, int skip, int next) {
    if (noLonger(i)) {
      return false;
    }
    if (skip > 1 || (skip == 1 && "بكف".indexOf(paragraph.token(i).text().charAt(0)) >= 0)) {
      return false;
    }
    if (paragraph.token(next).isNumber() || numbers.ordinal(next, 0) != null) {
      return false;
    }
    boolean weekday = paragraph.has(next, Word.WEEKDAY);
    return weekday
        || ((paragraph.anyHit(i - 1, Word.NO_TODAY_AFTER) == null
                || paragraph.anyHit(i - 2, Word.PRAYER) != null)
            && !paragraph.has(next, Word.NO_TODAY_BEFORE));
  }
}

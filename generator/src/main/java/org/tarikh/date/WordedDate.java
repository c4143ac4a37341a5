package org.tarikh.date;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Understands dates in more words than Tarikh reads, such as "نحو 1958" or "April 2024", to propose
 * what it does read.
 *
 * <p>Words are compared as {@link MonthNames#folded} writes them.
 */
final class WordedDate {

  /**
   * What a text probably means.
   *
   * @param rule why it is not read
   * @param text what is read instead
   */
  record Meaning(String rule, String text) {
    DateFault fault() {
      return new DateFault(rule, DateFault.write(text));
    }
  }

  private static final Pattern INTERVAL =
      Pattern.compile("(?:من |بين |from |between )?(.+?)(?: الي | حتي | to | ?[–—] ?| - |(-))(.+)");
  private static final Pattern BETWEEN =
      Pattern.compile("(?:بين|ما بين|between) (.+?) (?:و ?|and )(.+)");
  private static final Pattern SINCE =
      Pattern.compile("(?:منذ|من|ابتداء من|اعتبارا من|since|from) (.+)");
  private static final Pattern UNTIL = Pattern.compile("(?:حتي|الي|لغايه|until|till) (.+)");
  private static final Pattern ABOUT =
      Pattern.compile(
          "(?:نحو|حوالي|قرابه|زهاء|تقريبا|circa|about|around|c\\.?|ca\\.?) ?(.+?)|(.+?) تقريبا");
  private static final Pattern DOUBTFUL =
      Pattern.compile("(?:ربما|لعله|perhaps|probably) (.+)|(.+?) ?(?:\\( ?\\? ?\\)|\\?)");
  private static final Pattern BEFORE_COMMON_ERA =
      Pattern.compile("(.+?) ?(?:ق\\. ?م\\.?|ق ?م|قبل الميلاد|bce?|b\\.c\\.(?:e\\.)?)");
  private static final Pattern COMMON_ERA =
      Pattern.compile("(.+?) ?(?:م\\.?|ميلاديه?|للميلاد|بعد الميلاد|ce|ad|a\\.d\\.)|ad (.+)");
  private static final Pattern SEASON = Pattern.compile("(?:ال)?([^ ]+) (.+)");
  private static final Pattern CENTURY = Pattern.compile("(?:القرن|قرن) (?:ال ?)?([0-9]{1,2})");
  private static final Pattern YEAR_FIRST =
      Pattern.compile("([0-9]{3,4}) ([^0-9/]+?)(?: ([0-9]{1,2}))?");
  private static final Pattern MONTH_FIRST =
      Pattern.compile("([^0-9/]+?) ([0-9]{1,2}) ?[،,]? ([0-9]{3,4})");
  private static final Pattern YEAR_OF_FEW_DIGITS = Pattern.compile("[0-9]{3}");

  private static final Pattern FEW_DIGITS = Pattern.compile("(?<![0-9])[0-9]{1,3}$");

  private static final Map<String, String> SEASONS =
      Map.of(
          "ربيع", "21", "صيف", "22", "خريف", "23", "شتاء", "24", //
          "spring", "21", "summer", "22", "autumn", "23", "fall", "23", "winter", "24");
  private static final Set<String> FILLERS =
      Set.of(
          "في",
          "من",
          "عام",
          "عامي",
          "العام",
          "سنه",
          "السنه",
          "شهر",
          "يوم",
          "السبت",
          "الاحد",
          "الاثنين",
          "الثلاثاء",
          "الاربعاء",
          "الخميس",
          "الجمعه",
          "in",
          "on",
          "of",
          "the",
          "year");
  private static final List<String> ENGLISH_MONTHS =
      List.of(
          "january",
          "february",
          "march",
          "april",
          "may",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december");
  private static final int LAST_CENTURY = 30;

  /** How many forms may stand in each other: bounds the work on hostile text. */
  private static final int DEEPEST = 4;

  private final int depth;

  private WordedDate(int depth) {
    this.depth = depth;
  }

  /** What a text probably means that is not read; empty where none of the forms here fits. */
  static Optional<Meaning> of(String text) {
    String folded = MonthNames.folded(text.toLowerCase(Locale.ROOT));
    WordedDate whole = new WordedDate(DEEPEST);
    return whole
        .interval(folded)
        .or(() -> whole.openInterval(folded))
        .or(() -> whole.meaning(folded));
  }

  private Optional<Meaning> meaning(String text) {
    return Stream.<Function<String, Optional<Meaning>>>of(
            this::marked,
            this::ofAnEra,
            this::season,
            WordedDate::period,
            this::inEnglish,
            WordedDate::reordered,
            this::withoutFillers)
        .flatMap(form -> form.apply(text).stream())
        .findFirst();
  }

  private Optional<Meaning> interval(String text) {
    Matcher between = BETWEEN.matcher(text);
    if (between.matches()) {
      return interval(between.group(1), between.group(2));
    }
    Matcher interval = INTERVAL.matcher(text);
    // A hyphen alone belongs to a date in figures.
    boolean two = interval.matches() && (interval.group(2) == null || !text.matches("[0-9X./-]*"));
    return two ? interval(interval.group(1), interval.group(3)) : Optional.empty();
  }

  /** The start may leave out what the end says after it: a month, a year, an era. */
  private Optional<Meaning> interval(String start, String end) {
    Optional<SingleDate> last = single(end);
    if (last.isEmpty()) {
      return Optional.empty();
    }
    List<String> words = List.of(end.split(" "));
    List<String> starts = new ArrayList<>(List.of(start));
    for (int i = words.size() - 1; i > 0; i--) {
      starts.add(start + " " + String.join(" ", words.subList(i, words.size())));
    }
    return starts.stream()
        .flatMap(candidate -> single(candidate).stream())
        .map(first -> first.canonical() + "/" + last.get().canonical())
        .filter(WordedDate::reads)
        .findFirst()
        .map(text -> new Meaning("an interval has a slash between its ends", text));
  }

  private Optional<Meaning> openInterval(String text) {
    Matcher since = SINCE.matcher(text);
    if (since.matches()) {
      return single(since.group(1))
          .map(
              start ->
                  new Meaning("an open end is written as two dots", start.canonical() + "/.."));
    }
    Matcher until = UNTIL.matcher(text);
    return until.matches()
        ? single(until.group(1))
            .map(
                end -> new Meaning("an open start is written as two dots", "../" + end.canonical()))
        : Optional.empty();
  }

  private Optional<Meaning> marked(String text) {
    return inner(ABOUT, text)
        .flatMap(
            date -> marked(date, Qualification.APPROXIMATE, "about is written as ~ after the date"))
        .or(
            () ->
                inner(DOUBTFUL, text)
                    .flatMap(
                        date ->
                            marked(
                                date,
                                Qualification.UNCERTAIN,
                                "doubt is written as ? after the date")));
  }

  private Optional<Meaning> marked(String date, Qualification mark, String rule) {
    return single(date)
        .map(
            single -> {
              String own = single.qualification().mark();
              String plain = single.canonical().replaceFirst("[~?%]$", "");
              String both = own.isEmpty() ? mark.mark() : single.qualification().union(mark).mark();
              return plain + both;
            })
        .filter(WordedDate::reads)
        .map(proposal -> new Meaning(rule, proposal));
  }

  private Optional<Meaning> ofAnEra(String text) {
    Optional<String> before = inner(BEFORE_COMMON_ERA, text);
    if (before.isPresent()) {
      return ofFewDigits(before.get())
          .flatMap(WordedDate::yearsBefore)
          .map(date -> new Meaning("years are astronomical: 1 BCE is 0000, 2 BCE is -0001", date));
    }
    return inner(COMMON_ERA, text)
        .flatMap(this::ofFewDigits)
        .map(date -> new Meaning("a year of the common era stands alone", date.canonical()));
  }

  /** The same date before the common era, as EDTF counts years there. */
  private static Optional<String> yearsBefore(SingleDate date) {
    YearPart year = date.year();
    String whole = date.canonical();
    if (year.min() <= 0 || !whole.startsWith(year.text())) {
      return Optional.empty();
    }
    String rest = whole.substring(year.text().length());
    if (year.exact()) {
      return Optional.of(YearPart.of(1 - year.min()).text() + rest).filter(WordedDate::reads);
    }
    boolean century = year.digits().unspecifiedDigits() == 2;
    return century ? Optional.of("-" + whole) : Optional.empty();
  }

  private Optional<Meaning> season(String text) {
    Matcher season = SEASON.matcher(text);
    String code = season.matches() ? SEASONS.get(season.group(1)) : null;
    if (code == null) {
      return Optional.empty();
    }
    return single(season.group(2))
        .map(year -> year.canonical().replaceFirst("[~?%]?$", "-" + code + "$0"))
        .filter(WordedDate::reads)
        .map(
            date ->
                new Meaning(
                    "a season is a number after its year:"
                        + " 21 spring, 22 summer, 23 autumn, 24 winter",
                    date));
  }

  private static Optional<Meaning> period(String text) {
    if (!text.contains("قرن")) {
      return Optional.empty();
    }
    Matcher figures = CENTURY.matcher(text);
    for (int number = 1; number <= LAST_CENTURY; number++) {
      String digits = (number <= 10 ? "0" : "") + (number - 1);
      Period century = Period.year(Math.max(1, 100L * (number - 1))).century();
      if ((figures.matches() && Integer.parseInt(figures.group(1)) == number)
          || isCalled(century, text)) {
        return Optional.of(new Meaning("a century is written with XX", digits + "XX"));
      }
      for (int decade = 0; decade < 10; decade++) {
        Period ten = Period.year(Math.max(1, 100L * (number - 1) + 10L * decade)).decade();
        if (isCalled(ten, text)) {
          return Optional.of(new Meaning("a decade is written with X", digits + decade + "X"));
        }
      }
    }
    return Optional.empty();
  }

  private static boolean isCalled(Period period, String text) {
    return Arrays.stream(GrammaticalCase.values())
        .anyMatch(c -> MonthNames.folded(PeriodTitle.of(period, c)).equals(text));
  }

  private Optional<Meaning> inEnglish(String text) {
    String arabic = words(text).map(WordedDate::arabicMonth).collect(Collectors.joining(" "));
    boolean changed = !arabic.equals(words(text).collect(Collectors.joining(" ")));
    return changed
        ? single(arabic)
            .map(
                date ->
                    new Meaning("a month has its Arabic name, or is a number", date.canonical()))
        : Optional.empty();
  }

  private static String arabicMonth(String word) {
    for (int month = 1; month <= ENGLISH_MONTHS.size(); month++) {
      String name = ENGLISH_MONTHS.get(month - 1);
      String bare = word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
      if (bare.length() >= 3 && name.startsWith(bare)) {
        return MonthNames.folded(MonthNames.table().name(month, MonthStyle.IRAQI));
      }
    }
    return word.matches("[0-9]+(?:st|nd|rd|th)") ? word.replaceAll("[a-z]", "") : word;
  }

  private static Optional<Meaning> reordered(String text) {
    Matcher yearFirst = YEAR_FIRST.matcher(text);
    Matcher monthFirst = MONTH_FIRST.matcher(text);
    String ordered = "";
    if (yearFirst.matches()) {
      String day = yearFirst.group(3) == null ? "" : yearFirst.group(3) + " ";
      ordered = day + yearFirst.group(2) + " " + yearFirst.group(1);
    } else if (monthFirst.matches()) {
      ordered = monthFirst.replaceFirst("$2 $1 $3");
    }
    return read(ordered)
        .map(date -> new Meaning("the day comes first and the year last", date.canonical()));
  }

  private Optional<Meaning> withoutFillers(String text) {
    String bare =
        words(text).filter(word -> !FILLERS.contains(word)).collect(Collectors.joining(" "));
    return bare.length() < text.length() && !bare.equals(text)
        ? single(bare)
            .map(date -> new Meaning("a date has no words but the month's name", date.canonical()))
        : Optional.empty();
  }

  /** A date that is read, or that is understood. */
  private Optional<SingleDate> single(String text) {
    String year = YEAR_OF_FEW_DIGITS.matcher(text).matches() ? "0" + text : text;
    Optional<SingleDate> read = read(year);
    return read.isPresent() || depth == 0
        ? read
        : new WordedDate(depth - 1).meaning(text).flatMap(meaning -> read(meaning.text()));
  }

  /** The same, where an era says that even a number of one digit is a year. */
  private Optional<SingleDate> ofFewDigits(String text) {
    return single(
        FEW_DIGITS.matcher(text).replaceFirst(m -> "0".repeat(4 - m.group().length()) + m.group()));
  }

  private static Optional<SingleDate> read(String text) {
    return TemporalReader.strictly(text.toUpperCase(Locale.ROOT))
        .map(date -> date instanceof SingleDate single ? single : null);
  }

  private static boolean reads(String text) {
    return TemporalReader.strictly(text).isPresent();
  }

  private static Optional<String> inner(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    String first = matcher.group(1);
    return Optional.of(first == null ? matcher.group(2) : first);
  }

  private static Stream<String> words(String text) {
    return Stream.of(text.split("[ ،,]+")).filter(word -> !word.isEmpty());
  }
}

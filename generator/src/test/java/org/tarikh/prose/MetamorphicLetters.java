package org.tarikh.prose;

import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Writes the letters, digits and spaces of an item otherwise. */
final class MetamorphicLetters implements Metamorphosis {
  /** The words after which a number may lose its space. */
  private static final Set<String> CUES =
      Set.of(
          "عام", "العام", "سنة", "السنة", "عامي", "سنتي", "أعوام", "منذ", "حتى", "بحلول", "خلال",
          "نحو", "حوالي", "القرن", "قبل", "بعد");

  private static final Pattern WORD_SPACE_NUMBER =
      Pattern.compile("(?<![\\p{L}\\p{M}])([\\p{L}\\p{M}]+)( +)(?=\\p{Nd})");
  private static final Pattern YEAR_SPACE_WORD =
      Pattern.compile("(?<![\\p{Nd}/.,٫٬-])\\p{Nd}{4}( )(?=\\p{IsArabic})");
  private static final Pattern DIGIT = Pattern.compile("\\p{Nd}");
  private static final Pattern NUMBER = Pattern.compile("\\p{Nd}+");
  private static final Pattern HAMZA = Pattern.compile("[أإآٱ]");
  private static final Pattern BARE_LETTER = Pattern.compile("[ء-غف-ي&&[^اى]](?![\\p{M}ـ])");
  private static final Pattern JOINED =
      Pattern.compile("(?<![\\p{L}\\p{M}])[ء-غف-ي]*?[بتثجحخسشصضطظعغفقكلمنهي](?=[ء-غف-ي]{2})");

  private static final List<String> MARKS =
      List.of("\u064E", "\u0652", "\u0650", "\u064F", "\u0651\u064E");
  private static final String RIGHT_TO_LEFT_MARK = "\u200F";
  private static final String LEFT_TO_RIGHT_MARK = "\u200E";

  private final String name;
  private final BiConsumer<String, Edits> change;

  private MetamorphicLetters(String name, BiConsumer<String, Edits> change) {
    this.name = name;
    this.change = change;
  }

  static List<Metamorphosis> all() {
    return List.of(
        new MetamorphicLetters("digits: 0123456789", digits('0')),
        new MetamorphicLetters("digits: ٠١٢٣٤٥٦٧٨٩", digits('٠')),
        new MetamorphicLetters("digits: ۰۱۲۳۴۵۶۷۸۹", digits('۰')),
        new MetamorphicLetters("glued: عام1958", MetamorphicLetters::glueNumber),
        new MetamorphicLetters("glued: 1958لكنها", MetamorphicLetters::glueWord),
        new MetamorphicLetters("without hamza", MetamorphicLetters::dropHamza),
        new MetamorphicLetters("with diacritics", MetamorphicLetters::addMarks),
        new MetamorphicLetters("with tatweel", MetamorphicLetters::stretch),
        new MetamorphicLetters("with bidi marks", MetamorphicLetters::addDirections));
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public GoldItem of(GoldItem item) {
    Edits edits = new Edits(item);
    change.accept(item.text(), edits);
    return edits.applied();
  }

  static String withoutHamza(String text) {
    return HAMZA.matcher(text).replaceAll("ا");
  }

  private static BiConsumer<String, Edits> digits(char zero) {
    return (text, edits) ->
        each(DIGIT, text)
            .forEach(
                digit -> {
                  char other = (char) (zero + Character.digit(digit.group().charAt(0), 10));
                  edits.replace(digit.start(), digit.end(), String.valueOf(other));
                });
  }

  private static void glueNumber(String text, Edits edits) {
    for (MatchResult match : each(WORD_SPACE_NUMBER, text)) {
      String word = match.group(1);
      if (CUES.contains(word)
          || "وفبلك".indexOf(word.charAt(0)) >= 0 && CUES.contains(word.substring(1))) {
        edits.replace(match.start(2), match.end(2), "");
      }
    }
  }

  private static void glueWord(String text, Edits edits) {
    each(YEAR_SPACE_WORD, text).forEach(m -> edits.replace(m.start(1), m.end(1), ""));
  }

  private static void dropHamza(String text, Edits edits) {
    each(HAMZA, text).forEach(m -> edits.replace(m.start(), m.end(), "ا"));
  }

  private static void addMarks(String text, Edits edits) {
    List<MatchResult> letters = each(BARE_LETTER, text);
    for (int i = 0; i < letters.size(); i++) {
      MatchResult letter = letters.get(i);
      edits.replace(letter.start(), letter.end(), letter.group() + MARKS.get(i % MARKS.size()));
    }
  }

  private static void stretch(String text, Edits edits) {
    each(JOINED, text).forEach(m -> edits.insert(m.end(), "ـ"));
  }

  private static void addDirections(String text, Edits edits) {
    for (MatchResult number : each(NUMBER, text)) {
      edits.insert(number.start(), RIGHT_TO_LEFT_MARK);
      edits.insert(number.end(), LEFT_TO_RIGHT_MARK);
    }
  }

  private static List<MatchResult> each(Pattern pattern, String text) {
    return pattern.matcher(text).results().toList();
  }
}

package org.tarikh.article;

import java.text.Normalizer;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tarikh.config.LanguageTag;
import org.tarikh.content.SourceFile;
import org.tarikh.date.Reading;
import org.tarikh.date.TemporalExpression;
import org.tarikh.date.TemporalReader;
import org.tarikh.diagnostic.Diagnostic;
import org.tarikh.diagnostic.DiagnosticCode;
import org.tarikh.diagnostic.Location;
import org.tarikh.prose.WrittenDate;
import org.tarikh.yaml.Text;

/** Turns values as they were written into what they mean, and says which mean nothing. */
final class FrontMatterChecks {
  /** What a hint proposes, where it has a space. */
  private static final Pattern WITH_SPACES = Pattern.compile("(?<=write )\"([^\" ]+ [^\"]+)\"");

  /** Stands for a slug that is missing, while other faults are looked for. */
  private static final String NAMELESS = "-";

  /** The path of a file takes hardly more. */
  private static final int MOST_CHARACTERS = 1_000;

  /**
   * Stands for the day that dates are read against, for those that need none; no unit of a calendar
   * that people count in holds both this and any day of an article.
   */
  private static final LocalDate ANOTHER_DAY = LocalDate.of(5137, 8, 15);

  /** The text of a link is seldom a date, and most often longer. */
  private static final int LONGEST_DATE = 60;

  private final DayOfWeek weekStart;
  private final List<Diagnostic> diagnostics = new ArrayList<>();

  FrontMatterChecks(DayOfWeek weekStart) {
    this.weekStart = weekStart;
  }

  List<Diagnostic> diagnostics() {
    return diagnostics;
  }

  /**
   * A temporal expression in any form, or null.
   *
   * @param reference the day that it is read against
   */
  @Nullable TemporalExpression date(String value, Location location, LocalDate reference) {
    return date(value, location, reference, UnaryOperator.identity());
  }

  /** The date of a date link, or null. A proposal with spaces stands in angle brackets there. */
  @Nullable TemporalExpression linkedDate(String value, Location location, LocalDate reference) {
    return date(
        value, location, reference, hint -> WITH_SPACES.matcher(hint).replaceAll("\"<date:$1>\""));
  }

  /** Whether a wording that was read against one day would mean another date on another day. */
  boolean isRelative(String value, TemporalExpression meant) {
    return !isRead(TemporalReader.read(value), meant)
        && !isRead(WrittenDate.read(value, ANOTHER_DAY, weekStart), meant);
  }

  /** Whether a text is nothing but a date, and one that would mean another on another day. */
  boolean isRelative(String text, LocalDate reference) {
    return text.length() <= LONGEST_DATE
        && WrittenDate.read(text, reference, weekStart) instanceof Reading.Value read
        && isRelative(text, read.expression());
  }

  private static boolean isRead(Reading reading, TemporalExpression expected) {
    return reading instanceof Reading.Value read && read.expression().equals(expected);
  }

  private @Nullable TemporalExpression date(
      String value, Location location, LocalDate reference, UnaryOperator<String> proposal) {
    Reading reading = WrittenDate.read(value, reference, weekStart);
    if (reading instanceof Reading.Value read) {
      Reading.Warning warning = read.warning();
      if (warning != null) {
        String hint = proposal.apply(warning.hint());
        report(DiagnosticCode.DATE_AMBIGUOUS, location, warning.message(), hint);
      }
      return read.expression();
    }
    Reading.Unreadable unreadable = (Reading.Unreadable) reading;
    String hint = proposal.apply(unreadable.hint());
    report(DiagnosticCode.DATE_INVALID, location, unreadable.message(), hint);
    return null;
  }

  /** A single day in any form that says by itself which it is, or null. */
  @Nullable LocalDate day(@Nullable Text text) {
    TemporalExpression date =
        text == null ? null : date(text.value(), text.location(), ANOTHER_DAY);
    if (text == null || date == null) {
      return null;
    }
    if (!isRead(WrittenDate.read(text.value(), LocalDate.EPOCH, weekStart), date)) {
      report(
          DiagnosticCode.DATE_NOT_A_DAY,
          text.location(),
          "\"" + text.value() + "\" does not say by itself which day it is",
          "write year, month and day, such as \"2022-04-20\" or \"20 نيسان 2022\"");
      return null;
    }
    LocalDate day = date.asDay().orElse(null);
    if (day == null) {
      report(
          DiagnosticCode.DATE_NOT_A_DAY,
          text.location(),
          "\"" + text.value() + "\" is not a single day",
          "write year, month and day, such as \"2022-04-20\" or \"20 نيسان 2022\"");
    }
    return day;
  }

  String slug(@Nullable Text slug, SourceFile source) {
    String wanted = slug == null ? source.stem() : slug.value();
    String made = AddressSlug.of(wanted);
    if (made.isEmpty()) {
      report(
          DiagnosticCode.VALUE_INVALID,
          slug == null ? Location.startOf(source.path()) : slug.location(),
          "\"" + wanted + "\" has no letter or digit that an address could have",
          "name it in letters or digits: slug: eu-mission");
      return NAMELESS;
    }
    return made;
  }

  String lang(@Nullable Text lang, String siteLang) {
    if (lang == null) {
      return siteLang;
    }
    String tag = LanguageTag.canonical(lang.value());
    if (tag == null) {
      report(
          DiagnosticCode.VALUE_INVALID,
          lang.location(),
          "\"" + lang.value() + "\" " + LanguageTag.RULE,
          LanguageTag.hint(lang.value()));
    }
    return tag == null ? siteLang : tag;
  }

  List<Alias> aliases(List<Text> texts) {
    List<Alias> aliases = new ArrayList<>();
    for (Text text : texts) {
      String path = AliasPath.of(text.value());
      if (Normalizer.normalize(text.value(), Normalizer.Form.NFC).length() > MOST_CHARACTERS) {
        report(
            DiagnosticCode.VALUE_INVALID,
            text.location(),
            "\"" + text.value() + "\" has more than " + MOST_CHARACTERS + " characters",
            "no address is that long; remove it");
      } else if (path != null) {
        aliases.add(new Alias(path, text.location()));
      } else {
        report(
            DiagnosticCode.VALUE_INVALID,
            text.location(),
            "\"" + text.value() + "\" is not an address of this site",
            AliasPath.hint(text.value()));
      }
    }
    return aliases;
  }

  void report(DiagnosticCode code, Location location, String message, @Nullable String hint) {
    diagnostics.add(new Diagnostic(code, location, message, hint));
  }
}

package org.tarikh.date;

import org.jspecify.annotations.Nullable;

/** Writes a day with its time in Arabic, in ASCII digits. */
final class DateTimeFormat {
  private final SingleDateFormat dates;

  DateTimeFormat(SingleDateFormat dates) {
    this.dates = dates;
  }

  TimePart part(DateTime dateTime) {
    TimePart day = dates.part(dateTime.day(), GrammaticalCase.NOMINATIVE);
    String text = day.text() + "، " + dateTime.time() + zone(dateTime.offset());
    return new TimePart(text, datetime(day.datetime(), dateTime));
  }

  private static String zone(String offset) {
    if (offset.isEmpty()) {
      return "";
    }
    String hours = offset.replaceFirst("([+-])0", "$1").replaceFirst(":00$", "");
    boolean utc = offset.equals("Z") || hours.equals("+0");
    return " بتوقيت غرينتش" + (utc ? "" : hours);
  }

  /** HTML wants the minutes of an offset. */
  private static @Nullable String datetime(@Nullable String day, DateTime dateTime) {
    if (day == null) {
      return null;
    }
    String minutes = dateTime.offset().length() == "+03".length() ? ":00" : "";
    return dateTime.canonical() + minutes;
  }
}

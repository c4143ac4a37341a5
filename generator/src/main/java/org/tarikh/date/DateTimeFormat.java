package org.tarikh.date;

/** Writes a day with its time in Arabic, in ASCII digits. */
final class DateTimeFormat {
  private static final char MINUS = '\u2212';

  private final SingleDateFormat dates;

  DateTimeFormat(SingleDateFormat dates) {
    this.dates = dates;
  }

  TimePart part(DateTime dateTime) {
    String day = dates.governed(dateTime.day()).text();
    String text = day + "، " + dateTime.time() + zone(dateTime.offset());
    return new TimePart(text, dateTime.startDateTime());
  }

  private static String zone(String offset) {
    if (offset.isEmpty()) {
      return "";
    }
    String hours =
        offset.replaceFirst("([+-])0", "$1").replaceFirst(":00$", "").replace('-', MINUS);
    boolean utc = offset.equals("Z") || hours.equals("+0");
    return " بتوقيت غرينتش" + (utc ? "" : hours);
  }
}

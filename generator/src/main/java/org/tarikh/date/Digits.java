package org.tarikh.date;

import java.util.Locale;

/** Which digits are shown. */
public enum Digits {
  /** 0123456789. */
  LATN('0'),
  /** ٠١٢٣٤٥٦٧٨٩. */
  ARAB('٠');

  private final char zero;

  Digits(char zero) {
    this.zero = zero;
  }

  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The text with its ASCII digits replaced. */
  String write(String text) {
    StringBuilder written = new StringBuilder(text.length());
    text.chars().forEach(c -> written.append((char) (c >= '0' && c <= '9' ? zero + c - '0' : c)));
    return written.toString();
  }
}

package org.tarikh.prose;

/** An error in a gold file; the message begins with file and line. */
final class GoldFault extends RuntimeException {
  private static final long serialVersionUID = 1L;

  GoldFault(String place, String rule) {
    super(place + ": " + rule);
  }
}

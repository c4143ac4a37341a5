package org.tarikh.date;

/** Recognises the forms of EDTF level 2, to say that they are known and not read. */
final class LevelTwo {
  private LevelTwo() {}

  /** Refuses a text that has a form of level 2 whatever stands around it. */
  static void refuse(String text) throws DateFault {
    if (text.startsWith("[") || text.startsWith("{")) {
      throw fault("a set");
    }
    if (text.matches("Y-?[0-9]+E[0-9].*")) {
      throw fault("a year with an exponent");
    }
    if (text.matches("Y?-?[0-9]+S[0-9]+")) {
      throw fault("a year with significant digits");
    }
    if (text.matches("[0-9XY/.~?%-]*[~?%](?=[-0-9XY])[0-9XY/.~?%-]*")) {
      throw fault("a mark on a part of a date");
    }
  }

  static DateFault fault(String form) {
    return new DateFault(form + " is EDTF level 2, which is not read", null);
  }
}

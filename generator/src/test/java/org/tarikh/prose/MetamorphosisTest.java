package org.tarikh.prose;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** In these, a mark that ends early or late, or a wrong month, would be blamed on the reader. */
class MetamorphosisTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "months: iraqi; في ⟦30 أبريل 2024⟧ ثم ⟦آب⟧.; في ⟦30 نيسان 2024⟧ ثم ⟦آب⟧.",
        "months: iraqi; في ⟦أكتوبر 2024⟧ ومارس عمله.; في ⟦تشرين الأول 2024⟧ ومارس عمله.",
        "months: gregorian; ⟦من تشرين الثاني إلى كانون الأول⟧.; ⟦من نوفمبر إلى ديسمبر⟧.",
        "months: gregorian; ⟦نيسان/أبريل 2024⟧ ⟦30 (أيار/مايو) 2024⟧; ",
        "months: maghrebi; ⟦آذار وأيّار 2024⟧ ومفاعل تموز.; ⟦مارس وماي 2024⟧ ومفاعل تموز.",
        "months: moroccan; ⟦فبراير الماضي⟧ و⟦اغسطس⟧.; ⟦فبراير الماضي⟧ و⟦غشت⟧.",
        "months: libyan; ⟦14 أيار 1990⟧ و⟦أيار⟧ و⟦3 مارس⟧; ⟦14 الماء 1990⟧ و⟦أيار⟧ و⟦3 مارس⟧",
        "digits: 0123456789; في ⟦٣٠/۴/2024⟧.; في ⟦30/4/2024⟧.",
        "digits: ٠١٢٣٤٥٦٧٨٩; في ⟦30/4/2024⟧ حضر 15.; في ⟦٣٠/٤/٢٠٢٤⟧ حضر ١٥.",
        "digits: ۰۱۲۳۴۵۶۷۸۹; في ⟦30/4/2024⟧.; في ⟦۳۰/۴/۲۰۲۴⟧.",
        "glued: عام1958; ⟦عام 1958⟧ وبحلول ⟦2003⟧ بلغ 15 عام.; ⟦عام1958⟧ وبحلول⟦2003⟧ بلغ 15 عام.",
        "glued: 1958لكنها; ⟦عام 1958⟧ لكنها، بين 15000 عامل.; ⟦عام 1958⟧لكنها، بين 15000 عامل.",
        "without hamza; ⟦أول أمس⟧ إلى الآن.; ⟦اول امس⟧ الى الان.",
        "with tatweel; في ⟦عام 1958⟧ وزاره حاكم.; في ⟦عـام 1958⟧ وزاره حـاكم.",
      })
  void textChangesAndMarksMoveAlong(String name, String before, String after) {
    GoldItem item = item(before);
    assertThat(shown(named(name).of(item))).isEqualTo(after == null ? before : after);
  }

  @Test
  void marksOfDirectionStandAroundNumbers() {
    assertThat(shown(named("with bidi marks").of(item("في ⟦30/4⟧."))))
        .isEqualTo("في \u200F⟦30\u200E/\u200F4⟧\u200E.");
  }

  @Test
  void everyLetterGetsADiacritic() {
    assertThat(shown(named("with diacritics").of(item("في ⟦عَام⟧ 5"))))
        .isEqualTo("ف\u064Eي\u0652 ⟦عَام\u0650⟧ 5");
  }

  private static Metamorphosis named(String name) {
    return Metamorphosis.all().stream()
        .filter(m -> m.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private static GoldItem item(String marked) {
    return GoldFile.parse("a.txt", "@ 2022-04-20 year\n" + marked.replace("⟧", "|1958|explicit⟧"))
        .get(0);
  }

  private static String shown(GoldItem item) {
    StringBuilder shown = new StringBuilder(item.text());
    for (int i = item.dates().size() - 1; i >= 0; i--) {
      shown.insert(item.dates().get(i).end(), "⟧").insert(item.dates().get(i).start(), "⟦");
    }
    return shown.toString();
  }
}

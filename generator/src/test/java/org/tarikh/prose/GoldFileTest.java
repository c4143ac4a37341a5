package org.tarikh.prose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GoldFileTest {

  @Test
  void marksBecomeSpansOfTheBareText() {
    List<GoldItem> items =
        GoldFile.parse(
            "news.txt",
            """
            @ 2022-04-20 relative-day
            قال ⟦أمس|2022-04-19|relative⟧ إن ⟦عام 1958|1958|explicit|year⟧ حاسم.

            @ 2022-04-21 trap
            حضر 1500 موظف.
            """);
    assertThat(items).hasSize(2);
    GoldItem first = items.get(0);
    assertThat(first.place()).isEqualTo("news.txt:1");
    assertThat(first.reference()).isEqualTo(LocalDate.of(2022, 4, 20));
    assertThat(first.family()).isEqualTo(Family.RELATIVE_DAY);
    assertThat(first.text()).isEqualTo("قال أمس إن عام 1958 حاسم.");
    assertThat(first.dates())
        .extracting(date -> first.text().substring(date.start(), date.end()))
        .containsExactly("أمس", "عام 1958");
    assertThat(first.dates())
        .extracting(date -> date.value().canonical())
        .containsExactly("2022-04-19", "1958");
    assertThat(first.dates())
        .extracting(GoldDate::found)
        .containsExactly(Found.RELATIVE, Found.EXPLICIT);
    assertThat(first.dates())
        .extracting(GoldDate::family)
        .containsExactly(Family.RELATIVE_DAY, Family.YEAR);
    assertThat(items.get(1).isDateless()).isTrue();
    assertThat(items.get(1).place()).isEqualTo("news.txt:4");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "'text'; 1; an item begins with \"@ reference family\"",
        "'@ 2022-04-20\nنص'; 1; a header is \"@ reference family\"",
        "'@ 2022-04-31 year\nنص'; 1; the reference \"2022-04-31\" is not a day",
        "'@ 2022-04-20 years\nنص'; 1; there is no family \"years\"",
        "'@ 2022-04-20 trap\n'; 1; the item has no text",
        "'@ 2022-04-20 trap\nنص\nنص'; 3; an empty line stands after the text of an item",
        "'@ 2022-04-20 year\nنص'; 2; an item of the family year has a date",
        "'@ 2022-04-20 trap\n⟦1958|1958|explicit|year⟧'; 2; an item of the family trap has no date",
        "'@ 2022-04-20 year\nفي ⟦1958|1958|explicit'; 2; ⟦ is not closed at column 4",
        "'@ 2022-04-20 year\nفي ⟦19⟦58|1958|explicit⟧'; 2; ⟦ is not closed at column 4",
        "'@ 2022-04-20 year\nفي 1958⟧'; 2; ⟧ closes nothing at column 8",
        "'@ 2022-04-20 year\n⟦1958|1958⟧'; 2;"
            + " a mark is ⟦wording|EDTF|found⟧ or ⟦wording|EDTF|found|family⟧",
        "'@ 2022-04-20 year\n⟦1958 |1958|explicit⟧'; 2;"
            + " \"1958 \" is empty, or begins or ends with a space",
        "'@ 2022-04-20 year\n⟦1958|1958|sure⟧'; 2;"
            + " found is explicit, relative or inferred, not sure",
        "'@ 2022-04-20 year\n⟦1958|1958|explicit|trap⟧'; 2;"
            + " \"1958\" is a date, but its family is trap",
        "'@ 2022-04-20 year\n⟦1958|١٩٥٨|explicit⟧'; 2; \"١٩٥٨\" is not EDTF",
      })
  void whatIsWrongIsNamedWithItsLine(String content, int line, String rule) {
    assertThatThrownBy(() -> GoldFile.parse("news.txt", content))
        .isInstanceOf(GoldFault.class)
        .hasMessage("news.txt:" + line + ": " + rule);
  }

  @Test
  void valueThatIsNoDateIsAnErrorOfTheGold() {
    assertThatThrownBy(() -> GoldFile.parse("a.txt", "@ 2022-04-20 day\n⟦أمس|2022-02-30|relative⟧"))
        .hasMessageStartingWith("a.txt:2: \"2022-02-30\" is not a date: ");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "حضر كثيرون.; 1",
        "بلا نقطة في آخره; 1",
        "بلغ 3.5 في المئة. ثم انخفض! لماذا؟ لا أحد يعلم…; 4",
        "قال د. محمد إن ذلك كان في 44 ق.م. على الأرجح.; 1",
        "قال: «انتهى الأمر.» ثم غادر.; 2",
      })
  void sentencesAreCounted(String text, int sentences) {
    assertThat(Sentences.count(text)).isEqualTo(sentences);
  }
}

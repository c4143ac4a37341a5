package org.tarikh.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tarikh.markdown.LinkResolver.Time;

/** Dates that stand in a text without links, in HTML. */
class TextTimeTest {
  private static final HtmlOptions OPTIONS = new HtmlOptions(Set.of(), "", "جدول", "حواش", "عودة");

  @ParameterizedTest
  @CsvSource(
      delimiter = '→',
      value = {
        "في «عام 1990» كذا → <p>في {عام 1990} كذا</p>",
        "«1990» و«1991» → <p>{1990} و{1991}</p>",
        "في **«14 نيسان»** → <p>في <strong>{14 نيسان}</strong></p>",
        "في «عام **1990**» كذا → <p>في {عام <strong>1990</strong>} كذا</p>",
        "في «عام **1990» كذا** → <p>في {عام }<strong>1990 كذا</strong></p>",
        "في **كذا «عام** 1990» → <p>في <strong>كذا {عام}</strong> 1990</p>",
        "[في «عام 1990»](https://a.b) → <p><a href=\"https://a.b\">في {عام 1990}</a></p>",
        "\\*«14 نيسان»\\* &amp; ا → <p>*{14 نيسان}* &amp; ا</p>",
        "«14&nbsp;نيسان» ا → <p>{14\u00A0نيسان} ا</p>",
      })
  void standInAnElementThatTellsTheirValue(String written, String expected) {
    assertThat(html(written).strip()).isEqualTo(expected);
  }

  /** Angle quotes in the text are its dates, braces in the HTML their elements. */
  private static String html(String marked) {
    List<TextTime> times = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    int start = 0;
    for (char c : marked.toCharArray()) {
      if (c == '«') {
        start = text.length();
      } else if (c == '»') {
        TextRange range = new TextRange(start, text.length());
        times.add(new TextTime(range, new Time("id", "1990", "1990", "explicit")));
      } else {
        text.append(c);
      }
    }
    return new MarkdownParser(false)
        .parse("a.md", text.toString(), 1, 1)
        .toHtml(new AsWritten(), OPTIONS, times)
        .replace("<time datetime=\"1990\" id=\"id\" data-found=\"explicit\">", "{")
        .replace("</time>", "}");
  }
}

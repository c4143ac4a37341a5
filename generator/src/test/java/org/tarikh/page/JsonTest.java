package org.tarikh.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class JsonTest {
  @Test
  void valuesAreWrittenInOrder() {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("a", 1);
    map.put("b", List.of("x", true, Map.of()));
    assertThat(Json.of(map)).isEqualTo("{\"a\":1,\"b\":[\"x\",true,{}]}");
  }

  @Test
  void textCannotEndTheScriptElement() {
    assertThat(Json.of("</script><!--&\u2028\"\\\n\u0001"))
        .isEqualTo("\"\\u003c/script\\u003e\\u003c!--\\u0026\\u2028\\\"\\\\\\n\\u0001\"");
  }
}

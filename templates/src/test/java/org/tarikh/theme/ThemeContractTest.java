package org.tarikh.theme;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tarikh.page.Markup;
import org.tarikh.page.PageView;
import org.tarikh.page.ThemeSettings;
import org.tarikh.render.Theme;

/** What THEME.md says a theme may rely on is what the generator gives. */
class ThemeContractTest {
  /** A page of each template on {@link SmallSite}. */
  private static final Map<String, String> PAGES =
      Map.of(
          "home.ftlh", "index.html",
          "chronology.ftlh", "chronology/index.html",
          "period.ftlh", "chronology/19xx/index.html",
          "article.ftlh", "articles/one/index.html",
          "topic.ftlh", "tags/وسم/index.html",
          "topics.ftlh", "tags/index.html",
          "standing.ftlh", "about/index.html",
          "404.ftlh", "404.html",
          "redirect.ftlh", "old/index.html");

  /** Prints each variable with its value; a view's value begins with its type. */
  private static final String PROBE =
      """
      <#list .data_model?keys?sort as key>
      ${key}: <#if .data_model[key]?is_string>${.data_model[key]}<#else>function</#if>
      </#list>
      """;

  private static ThemeDocument document;

  @BeforeAll
  static void readDocument() throws IOException {
    document = ThemeDocument.read();
  }

  @Test
  void everyTemplateIsListedWithTheVariablesItSees(@TempDir Path folder) throws IOException {
    Map<String, String> overrides = new HashMap<>();
    PAGES.keySet().forEach(template -> overrides.put(template, PROBE));
    overrides.put("theme.properties", "chronology.pages=always");
    SmallSite site = SmallSite.build(folder, overrides);
    Map<String, String> seen = new TreeMap<>();
    for (Map.Entry<String, String> page : PAGES.entrySet()) {
      seen.put(page.getKey(), variables(site.read(page.getValue())));
    }
    Map<String, String> listed = new TreeMap<>();
    document.table("Templates").forEach(row -> listed.put(row.get(0), row.get(2)));
    assertThat(listed).isEqualTo(seen);
  }

  private static String variables(String probed) {
    Map<String, String> variables = new LinkedHashMap<>();
    for (String line : probed.lines().filter(text -> text.contains(": ")).toList()) {
      String value = line.substring(line.indexOf(": ") + 2);
      boolean view = value.matches("\\w+View\\[.*");
      variables.put(
          line.substring(0, line.indexOf(": ")),
          view
              ? value.substring(0, value.indexOf('['))
              : value.equals("function") ? value : "text");
    }
    assertThat(variables.remove("site")).isEqualTo("SiteView");
    assertThat(variables.remove("page")).isEqualTo("PageView");
    assertThat(variables.remove("asset")).isEqualTo("function");
    return variables.entrySet().stream()
        .map(entry -> entry.getKey() + ": " + entry.getValue())
        .collect(Collectors.joining(", "));
  }

  @Test
  void everyViewIsListedWithItsComponents() throws ClassNotFoundException {
    Map<String, List<List<String>>> real = new TreeMap<>();
    viewsOfAllTemplates().forEach(view -> real.put(view.getSimpleName(), components(view)));
    Map<String, List<List<String>>> listed = new TreeMap<>();
    for (String type : document.types()) {
      listed.put(type, document.table(type).stream().map(row -> row.subList(0, 3)).toList());
    }
    assertThat(listed.keySet()).isEqualTo(real.keySet());
    listed.forEach((type, rows) -> assertThat(rows).as(type).isEqualTo(real.get(type)));
  }

  @Test
  void everyComponentIsExplained() {
    for (String type : document.types()) {
      assertThat(document.table(type))
          .as(type)
          .allSatisfy(row -> assertThat(row).hasSize(4).last().asString().isNotBlank());
    }
  }

  /** The views that the table of templates names, and all that can be reached from them. */
  private static List<Class<?>> viewsOfAllTemplates() throws ClassNotFoundException {
    Deque<String> names = new ArrayDeque<>(List.of("SiteView", "PageView"));
    document.table("Templates").stream()
        .flatMap(row -> Arrays.stream(row.get(2).split("\\W+")))
        .filter(word -> word.endsWith("View"))
        .forEach(names::add);
    Map<String, Class<?>> found = new LinkedHashMap<>();
    Deque<Class<?>> open = new ArrayDeque<>();
    for (String name : names) {
      open.add(Class.forName(PageView.class.getPackageName() + "." + name));
    }
    while (!open.isEmpty()) {
      Class<?> view = open.remove();
      if (found.put(view.getSimpleName(), view) == null) {
        for (RecordComponent component : view.getRecordComponents()) {
          Class<?> inner = element(component.getGenericType());
          if (inner.isRecord() && inner != Markup.class) {
            open.add(inner);
          }
        }
      }
    }
    return List.copyOf(found.values());
  }

  private static List<List<String>> components(Class<?> view) {
    List<List<String>> rows = new ArrayList<>();
    for (RecordComponent component : view.getRecordComponents()) {
      Type type = component.getGenericType();
      String list = type instanceof ParameterizedType ? "list of " : "";
      boolean nullable = component.getAnnotatedType().isAnnotationPresent(Nullable.class);
      rows.add(List.of(component.getName(), list + nameOf(element(type)), nullable ? "yes" : ""));
    }
    return rows;
  }

  private static Class<?> element(Type type) {
    return type instanceof ParameterizedType list
        ? (Class<?>) list.getActualTypeArguments()[0]
        : (Class<?>) type;
  }

  private static String nameOf(Class<?> type) {
    if (type == String.class) {
      return "text";
    }
    if (type == int.class) {
      return "number";
    }
    return type == Markup.class ? "HTML" : type.getSimpleName();
  }

  @Test
  void everySettingIsListedWithItsDefault(@TempDir Path folder) throws IOException {
    List<List<String>> rows = document.table("Settings");
    assertThat(rows).hasSize(ThemeSettings.class.getRecordComponents().length);
    String defaults =
        rows.stream().map(row -> row.get(0) + "=" + row.get(1)).collect(Collectors.joining("\n"));
    assertThat(settings(folder, defaults)).isEqualTo(ThemeSettings.DEFAULT);
  }

  @Test
  void everyListedSettingIsRead(@TempDir Path folder) {
    for (List<String> row : document.table("Settings")) {
      assertThatThrownBy(() -> settings(folder, row.get(0) + "=?"))
          .isInstanceOf(IOException.class)
          .hasMessageContaining(row.get(0));
    }
  }

  private static ThemeSettings settings(Path folder, String properties) throws IOException {
    Files.writeString(folder.resolve("theme.properties"), properties, UTF_8);
    return Theme.of(folder).settings();
  }
}

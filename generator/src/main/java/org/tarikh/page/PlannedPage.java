package org.tarikh.page;

import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/**
 * One output document that a template renders.
 *
 * @param file its path below the output folder
 * @param template the template's name without {@code .ftlh}
 * @param root what leads from it to the home page, ending in {@code /}
 * @param dependsOn the Markdown files that it shows something of; {@code site.yaml} and the theme
 *     are in every page and not named
 * @param model makes the template's variables, anew each time; it may throw {@link
 *     SourceChangedException}
 */
public record PlannedPage(
    String file,
    String template,
    String root,
    Set<String> dependsOn,
    Supplier<Map<String, Object>> model) {}

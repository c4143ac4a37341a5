package org.tarikh;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Holds the table of packages and what each may import. */
class ArchitectureTest {
  private static final String ROOT = "org.tarikh";

  private final JavaClasses classes =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages(ROOT);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          diagnostic | -
          date       | -
          prose      | date
          yaml       | diagnostic
          markdown   | diagnostic
          config     | yaml date diagnostic
          content    | diagnostic
          article    | config content yaml markdown prose date diagnostic
          chronology | article date diagnostic
          page       | chronology article config content markdown prose date diagnostic
          render     | page chronology article config content markdown prose date diagnostic
          write      | render content diagnostic
          """)
  void packageImportsOnlyWhatTheTableAllows(String name, String imports) {
    Stream<String> allowed =
        Stream.concat(
            Stream.of(name), imports == null ? Stream.of() : Arrays.stream(imports.split(" ")));
    List<String> forbidden = new ArrayList<>(List.of(ROOT));
    List<String> allowedPackages = allowed.map(p -> ROOT + "." + p).toList();
    classes.stream()
        .map(c -> c.getPackageName())
        .distinct()
        .filter(p -> !allowedPackages.contains(p))
        .forEach(forbidden::add);
    noClasses()
        .that()
        .resideInAPackage(ROOT + "." + name)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(forbidden.toArray(String[]::new))
        .check(classes);
  }

  @Test
  void packagesHaveNoCycles() {
    slices().matching(ROOT + ".(*)..").should().beFreeOfCycles().check(classes);
  }

  @Test
  void nothingIsStaticAndChanging() {
    fields().that().areStatic().should().beFinal().check(classes);
  }

  @Test
  void theLibraryLogsNothing() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("java.util.logging..", "org.slf4j..", "org.apache.commons.logging..")
        .check(classes);
  }
}

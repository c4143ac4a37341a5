package org.tarikh.site;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import nu.validator.validation.SimpleDocumentValidator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXParseException;

/** Every page is HTML as the Nu HTML checker wants it. */
class HtmlTest {
  private static final List<String> MISTAKEN =
      List.of(
          // It does not know what 'self' is; the tests in a browser hold the policy.
          "Resource violates Content Security Policy",
          // JSON-LD is data, and runs under no policy.
          "Inline script violates Content Security Policy",
          // So CommonMark writes void elements.
          "Trailing slash on void elements has no effect",
          // The footnotes; a label names them, as a heading would stand in the outline.
          "Section lacks heading.",
          // An English article on an Arabic site: its own element says so.
          "This document appears to be written in English");

  @ParameterizedTest
  @MethodSource("org.tarikh.site.Sites#all")
  void checkerFindsNothing(BuiltSite site) throws Exception {
    List<String> found = new ArrayList<>();
    SimpleDocumentValidator validator = new SimpleDocumentValidator();
    Messages messages = new Messages(found);
    validator.setUpMainSchema("http://s.validator.nu/html5-rdfalite.rnc", messages);
    validator.setUpValidatorAndParsers(messages, false, false);
    for (SitePage page : site.pages()) {
      messages.page = page.path();
      InputSource source =
          new InputSource(new ByteArrayInputStream(site.read(page.path()).getBytes(UTF_8)));
      source.setSystemId(page.url().toString());
      source.setEncoding("UTF-8");
      validator.checkHtmlInputSource(source);
    }
    assertThat(found).isEmpty();
  }

  private static final class Messages implements ErrorHandler {
    private final List<String> found;
    String page = "";

    Messages(List<String> found) {
      this.found = found;
    }

    private void add(String kind, SAXParseException e) {
      found.add(page + ":" + e.getLineNumber() + ": " + kind + ": " + e.getMessage());
    }

    @Override
    public void warning(SAXParseException e) {
      if (MISTAKEN.stream().noneMatch(String.valueOf(e.getMessage())::startsWith)) {
        add("warning", e);
      }
    }

    @Override
    public void error(SAXParseException e) {
      add("error", e);
    }

    @Override
    public void fatalError(SAXParseException e) {
      add("fatal", e);
    }
  }
}

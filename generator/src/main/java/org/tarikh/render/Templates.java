package org.tarikh.render;

import static java.nio.charset.StandardCharsets.UTF_8;

import freemarker.cache.StringTemplateLoader;
import freemarker.core.HTMLOutputFormat;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.DefaultObjectWrapper;
import freemarker.template.Template;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.Version;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import org.jspecify.annotations.Nullable;
import org.tarikh.page.Markup;

/** FreeMarker as Tarikh sets it: everything is escaped but {@link Markup}, nothing is looked up. */
final class Templates {
  private static final Version BEHAVIOUR = Configuration.VERSION_2_3_34;

  private final Configuration configuration;

  /**
   * @param sources the templates by name
   */
  Templates(Map<String, String> sources) {
    StringTemplateLoader loader = new StringTemplateLoader();
    sources.forEach(loader::putTemplate);
    configuration = new Configuration(BEHAVIOUR);
    configuration.setTemplateLoader(loader);
    configuration.setTemplateUpdateDelayMilliseconds(Long.MAX_VALUE);
    configuration.setLocalizedLookup(false);
    configuration.setDefaultEncoding(UTF_8.name());
    configuration.setOutputFormat(HTMLOutputFormat.INSTANCE);
    configuration.setLocale(Locale.ROOT);
    configuration.setTimeZone(TimeZone.getTimeZone("UTC"));
    configuration.setNumberFormat("c");
    configuration.setBooleanFormat("c");
    configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
    configuration.setLogTemplateExceptions(false);
    configuration.setWrapUncheckedExceptions(true);
    configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
    configuration.setAPIBuiltinEnabled(false);
    configuration.setObjectWrapper(new Wrapper());
  }

  Template get(String name) throws IOException {
    return configuration.getTemplate(name);
  }

  /** Wraps {@link Markup} as HTML that is not escaped again. */
  private static final class Wrapper extends DefaultObjectWrapper {
    Wrapper() {
      super(BEHAVIOUR);
    }

    @Override
    public @Nullable TemplateModel wrap(@Nullable Object value) throws TemplateModelException {
      return value instanceof Markup markup
          ? HTMLOutputFormat.INSTANCE.fromMarkup(markup.html())
          : super.wrap(value);
    }
  }
}

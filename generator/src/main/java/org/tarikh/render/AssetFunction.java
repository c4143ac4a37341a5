package org.tarikh.render;

import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModelException;
import java.util.List;

/** The template function {@code asset("theme.css")}: where an asset of the theme is from a page. */
final class AssetFunction implements TemplateMethodModelEx {
  private final Theme theme;
  private final String prefix;

  /**
   * @param root what leads from the page to the home page, ending in {@code /}
   */
  AssetFunction(Theme theme, String root) {
    this.theme = theme;
    prefix = root + theme.assetFolder();
  }

  @Override
  public Object exec(@SuppressWarnings("rawtypes") List arguments) throws TemplateModelException {
    String name = arguments.size() == 1 ? String.valueOf(arguments.get(0)) : "";
    if (!theme.hasAsset(name)) {
      throw new TemplateModelException("the theme has no asset \"" + name + "\"");
    }
    return prefix + name;
  }
}

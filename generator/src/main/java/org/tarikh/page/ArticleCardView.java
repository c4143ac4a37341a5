package org.tarikh.page;

import org.jspecify.annotations.Nullable;

/**
 * An article in a list.
 *
 * @param title plain text
 * @param href its page
 * @param date when it was published
 * @param summary what the writer gave, else the beginning of the body; null where there is neither
 * @param lang its language, a BCP 47 tag
 * @param dir {@code rtl} or {@code ltr}
 * @param events how many events it tells
 */
public record ArticleCardView(
    String title,
    String href,
    DayView date,
    @Nullable String summary,
    String lang,
    String dir,
    int events) {}

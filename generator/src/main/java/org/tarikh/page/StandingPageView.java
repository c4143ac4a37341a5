package org.tarikh.page;

import org.jspecify.annotations.Nullable;

/**
 * A standing page, such as "about".
 *
 * @param title plain text
 * @param summary what the writer gave, or null
 * @param updated when it was last changed, or null
 * @param lang its language, a BCP 47 tag
 * @param dir {@code rtl} or {@code ltr}
 * @param body the rendered Markdown
 * @param image its image, or null
 */
public record StandingPageView(
    String title,
    @Nullable String summary,
    @Nullable DayView updated,
    String lang,
    String dir,
    Markup body,
    @Nullable ImageView image) {}

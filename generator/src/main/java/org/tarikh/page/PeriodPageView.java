package org.tarikh.page;

import org.jspecify.annotations.Nullable;

/**
 * A period that has a page of its own, as {@code chronology} in {@code period.ftlh}.
 *
 * @param period the period with its events, those of inner periods included
 * @param previous the page of the period before, or null
 * @param next the page of the period after, or null
 */
public record PeriodPageView(
    PeriodView period, @Nullable LinkView previous, @Nullable LinkView next) {}

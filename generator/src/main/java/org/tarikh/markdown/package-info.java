/** Bounded Markdown: outline, links, date marks, and HTML through a given link resolver. */
@NullMarked
package org.tarikh.markdown;

import org.jspecify.annotations.NullMarked;

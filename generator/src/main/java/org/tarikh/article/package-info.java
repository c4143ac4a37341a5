/** Turns a file into an article: front matter, outline, its events. */
@NullMarked
package org.tarikh.article;

import org.jspecify.annotations.NullMarked;

/** Finds the source files and classifies them. */
@NullMarked
package org.tarikh.content;

import org.jspecify.annotations.NullMarked;

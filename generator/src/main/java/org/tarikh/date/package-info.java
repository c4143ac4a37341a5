/** Temporal expressions: parse, compare, format. */
@NullMarked
package org.tarikh.date;

import org.jspecify.annotations.NullMarked;

/** Decides which pages exist, their addresses and links; the views that templates see. */
@NullMarked
package org.tarikh.page;

import org.jspecify.annotations.NullMarked;

/** Temporal expressions in prose: finds them, and reads what they mean on a given day. */
@NullMarked
package org.tarikh.prose;

import org.jspecify.annotations.NullMarked;

/** Says what is wrong, where, and how to mend it. */
@NullMarked
package org.tarikh.diagnostic;

import org.jspecify.annotations.NullMarked;

/** Orders and groups events. */
@NullMarked
package org.tarikh.chronology;

import org.jspecify.annotations.NullMarked;

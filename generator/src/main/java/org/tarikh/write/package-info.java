/** Publishes rendered pages and assets, all or nothing. */
@NullMarked
package org.tarikh.write;

import org.jspecify.annotations.NullMarked;

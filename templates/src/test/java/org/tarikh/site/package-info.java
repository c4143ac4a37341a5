/** Whole sites, looked at as files and in a browser. */
@NullMarked
package org.tarikh.site;

import org.jspecify.annotations.NullMarked;

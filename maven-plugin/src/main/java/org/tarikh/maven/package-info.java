/** The Maven plugin: parameters in, one call of the library, report out. */
@NullMarked
package org.tarikh.maven;

import org.jspecify.annotations.NullMarked;

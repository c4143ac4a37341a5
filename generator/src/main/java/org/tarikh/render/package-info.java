/** Page and theme to bytes. */
@NullMarked
package org.tarikh.render;

import org.jspecify.annotations.NullMarked;

/** {@code site.yaml}, with defaults applied. */
@NullMarked
package org.tarikh.config;

import org.jspecify.annotations.NullMarked;

/** YAML as bounded nodes with positions. */
@NullMarked
package org.tarikh.yaml;

import org.jspecify.annotations.NullMarked;

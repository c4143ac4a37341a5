/** The static timeline-site generator: {@link org.tarikh.SiteGenerator} wires the stages. */
@NullMarked
package org.tarikh;

import org.jspecify.annotations.NullMarked;

package org.tarikh.render;

/**
 * One output document as it is published.
 *
 * @param path below the output folder, with {@code /}
 * @param bytes what it holds; the record takes the array as it is
 */
@SuppressWarnings("ArrayRecordComponent")
public record RenderedPage(String path, byte[] bytes) {}

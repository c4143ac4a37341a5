package org.tarikh.prose;

/**
 * A word of the lexicon, found in a paragraph.
 *
 * @param skip how many letters stand before it in its first token, such as an "and"
 * @param next the token after it
 */
record Hit(Word word, int value, int skip, int next) {}

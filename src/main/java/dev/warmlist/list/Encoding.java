package dev.warmlist.list;

import java.nio.charset.Charset;

/**
 * How a list's bytes become characters.
 *
 * @param charset the encoding
 * @param mark the length of the byte order mark in bytes, 0 without one
 * @param why the evidence, as a clause
 */
record Encoding(Charset charset, int mark, String why) {}

package dev.warmlist.cli;

import java.util.List;
import java.util.function.Supplier;

/**
 * Something that {@code warmlist help} explains beside the verbs.
 *
 * @param name the word to ask with
 * @param summary what it is about, in one line
 * @param lines the text; made from the code, so that it can't differ from what the program does
 */
record Topic(String name, String summary, Supplier<List<String>> lines) {}

package dev.warmlist.consent;

/**
 * A value that is listed.
 *
 * @param what the value in words, masked
 * @param mark where it is listed
 */
record Hit(String what, Mark mark) {}

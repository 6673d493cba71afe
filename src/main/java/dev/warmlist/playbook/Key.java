package dev.warmlist.playbook;

/**
 * One key of a playbook.
 *
 * @param name as it is written
 * @param form what is written behind it
 * @param required whether it has to be there
 * @param meaning what it says, in a clause
 */
record Key(String name, Form form, boolean required, String meaning) {}

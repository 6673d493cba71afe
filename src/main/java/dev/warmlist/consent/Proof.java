package dev.warmlist.consent;

/**
 * A kind of evidence as a rule asks for it.
 *
 * @param evidence what it is
 * @param months for how many months it counts; 0 where time doesn't matter
 * @param words what it is called, as in "e-mail to DE needs ..."
 * @param field the field that holds it, as files call it
 * @param columns what lists call that field
 */
record Proof(Evidence evidence, int months, String words, String field, String columns) {}

package dev.warmlist.playbook;

/**
 * The text of a message in one language.
 *
 * @param subject the subject line, or empty where there is none
 * @param body the text
 */
public record Draft(String subject, String body) {}

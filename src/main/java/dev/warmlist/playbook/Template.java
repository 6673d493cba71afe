package dev.warmlist.playbook;

/**
 * The draft of a message, with merge fields; {@link Templates#fill} fills them.
 *
 * @param name the name by which steps speak of it
 * @param subject the subject line, or empty where there is none
 * @param body the text
 */
public record Template(String name, String subject, String body) {}

package dev.warmlist.brief;

import dev.warmlist.plan.Touch;
import java.util.List;
import java.util.Optional;

/**
 * One page with which a person prepares a touch. Everything on it may be shown; foreign text on it
 * is as the lists have it, so whoever writes it out escapes it.
 *
 * @param touch what is prepared
 * @param title whom it is about, and the firm
 * @param lead what to do, when and how, each a line
 * @param message the draft of what is sent, if the step has one
 * @param sections what to know, in the order in which it is read
 */
public record Sheet(
    Touch touch, String title, List<Line> lead, Optional<Message> message, List<Section> sections) {

  /** Keeps copies. */
  public Sheet {
    lead = List.copyOf(lead);
    sections = List.copyOf(sections);
  }

  /** What it is: {@code brief}, {@code draft}, or {@code brief and draft}. */
  public String kind() {
    String brief = sections.size() > 1 ? "brief and draft" : "draft";
    return message.isPresent() ? brief : "brief";
  }

  /**
   * A part of the page.
   *
   * @param heading our own words
   * @param remark what holds for all lines, or empty
   * @param lines what it says; may be empty when the remark says it all
   */
  public record Section(String heading, String remark, List<Line> lines) {
    /** Keeps a copy. */
    public Section {
      lines = List.copyOf(lines);
    }
  }

  /**
   * A line of a part.
   *
   * @param label our own words before it, or empty
   * @param text what it says
   * @param link an address to open, written in ASCII and beginning with http, or empty
   * @param source where it comes from, or empty
   */
  public record Line(String label, String text, String link, String source) {

    /** A line that speaks for itself. */
    static Line of(String text) {
      return new Line("", text, "", "");
    }

    /** A line behind a label. */
    static Line of(String label, String text) {
      return new Line(label, text, "", "");
    }

    /** A line with where it comes from. */
    static Line from(String label, String text, String source) {
      return new Line(label, text, "", source);
    }

    /** A line that can be opened. */
    static Line link(String label, String text, String link) {
      return new Line(label, text, link, "");
    }
  }

  /**
   * The draft of a message, to be finished by a person.
   *
   * @param subject the subject line, or empty where there is none
   * @param body the text
   */
  public record Message(String subject, String body) {}
}

package dev.warmlist.playbook;

import java.util.Locale;

/** What a touch is for. The vocabulary of goals, lint and reports. */
public enum Purpose {
  /** Finding out what matters to them now; nobody is contacted. */
  UNDERSTAND,
  /** Becoming acquainted, without asking for anything. */
  CONNECT,
  /** Something useful, made for them. */
  GIVE,
  /** Asking for their view. */
  LISTEN,
  /** A prepared conversation. */
  TALK;

  /** The word in files. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}

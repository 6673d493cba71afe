package dev.warmlist.query;

/** A query that can't be understood: what is wrong, where in it, and what to write instead. */
public final class QueryException extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private static final int WIDTH = 76;

  private final String query;
  private final int position;
  private final String hint;

  QueryException(String query, int position, String message, String hint) {
    super(message);
    this.query = query;
    this.position = position;
    this.hint = hint;
  }

  /** What is wrong, lower case, without a full stop. */
  public String message() {
    return String.valueOf(getMessage());
  }

  /** What to write instead, in finished sentences; may be empty. */
  public String hint() {
    return hint;
  }

  /** Where it is wrong, in characters from 0. */
  public int position() {
    return position;
  }

  /** Two lines: the query, or the part of it around the fault, and a caret under the fault. */
  public String caret() {
    int start = Math.max(0, Math.min(position - WIDTH / 2, query.length() - WIDTH));
    int end = Math.min(query.length(), start + WIDTH);
    start += isSplit(start) ? 1 : 0;
    end -= isSplit(end) ? 1 : 0;
    String shown = shown(start, end);
    int before = Columns.of(shown(start, Math.max(start, Math.min(position, end))));
    return shown + "\n" + " ".repeat(before) + "^";
  }

  private String shown(int start, int end) {
    return query.substring(start, end).replaceAll("[\\p{Cntrl}\\u2028\\u2029]", " ");
  }

  private boolean isSplit(int at) {
    return at > 0 && at < query.length() && Character.isLowSurrogate(query.charAt(at));
  }

  /** The hint and the caret lines, as the remedy of an error message. */
  public String remedy() {
    return hint.isEmpty() ? caret() : caret() + "\n" + hint;
  }
}

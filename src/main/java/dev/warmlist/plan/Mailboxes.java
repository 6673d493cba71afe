package dev.warmlist.plan;

import dev.warmlist.playbook.Member;
import java.util.ArrayList;
import java.util.List;

/** How many e-mails each mailbox of the team sends on each day. */
final class Mailboxes {
  private final int[] ofMember;
  private final int[][] sent;
  private final int limit;

  /** Empty mailboxes, which send so many e-mails a day and no more. */
  Mailboxes(List<Member> team, int days, int limit) {
    this.limit = limit;
    var names = new ArrayList<String>();
    ofMember = new int[team.size()];
    for (int m = 0; m < ofMember.length; m++) {
      String name = team.get(m).mailbox();
      if (!names.contains(name)) {
        names.add(name);
      }
      ofMember[m] = names.indexOf(name);
    }
    sent = new int[names.size()][days];
  }

  /** Whether a member may send one more e-mail on a day. */
  boolean mayBeUsed(int member, int day) {
    return sent[ofMember[member]][day] < limit;
  }

  /** Takes note of an e-mail. */
  void send(int member, int day) {
    sent[ofMember[member]][day]++;
  }
}

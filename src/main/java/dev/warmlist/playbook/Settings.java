package dev.warmlist.playbook;

/**
 * The figures by which a plan is made.
 *
 * @param restAfterYears after how many years without contact somebody rests as too old, 1 to 50
 * @param callBackDays for how many days a promised call-back still holds, 0 to 366
 * @param accountGapDays business days between contacts to different people of one firm, 0 to 60
 * @param weeks how far a plan reaches, 1 to 52
 * @param talkHoursShare the share of the weekly hours that is kept for conversations, 0 to 0.9
 * @param socialPerWeek the most invitations a week on social networks, 0 to 100
 * @param emailsPerDay the most e-mails that a mailbox sends in a day, 1 to 500
 * @param givesPerAsk how many gives come before each ask of ours, 0 to 10
 */
public record Settings(
    int restAfterYears,
    int callBackDays,
    int accountGapDays,
    int weeks,
    double talkHoursShare,
    int socialPerWeek,
    int emailsPerDay,
    int givesPerAsk) {
  /** What holds where a playbook says nothing else. */
  public static final Settings DEFAULT = new Settings(3, 60, 5, 13, 0.2, 20, 30, 2);

  static Settings read(Mapping from, Settings base) {
    return new Settings(
        from.whole("rest-after-years", base.restAfterYears),
        from.whole("call-back-days", base.callBackDays),
        from.whole("account-gap-days", base.accountGapDays),
        from.whole("weeks", base.weeks),
        from.number("talk-hours-share", base.talkHoursShare),
        from.whole("social-per-week", base.socialPerWeek),
        from.whole("emails-per-day", base.emailsPerDay),
        from.whole("gives-per-ask", base.givesPerAsk));
  }
}

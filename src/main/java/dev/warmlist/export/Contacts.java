package dev.warmlist.export;

import dev.warmlist.consent.DoNotContact.Listed;
import dev.warmlist.consent.Verdict;
import dev.warmlist.prospect.Channel;
import java.util.List;
import java.util.Map;

/**
 * How the prospects of a run may be met, in figures.
 *
 * @param rules the day of the contact rules, as an ISO date
 * @param answers for each country, empty where it is unknown, and channel how many of those who are
 *     kept and have an address on it got which answer
 * @param lists the do-not-contact lists
 * @param customers people who are customers
 * @param customerFirms firms that are customers, where the list holds the firm itself
 */
public record Contacts(
    String rules,
    Map<String, Map<Channel, Map<Verdict, Integer>>> answers,
    List<Listed> lists,
    int customers,
    int customerFirms) {}

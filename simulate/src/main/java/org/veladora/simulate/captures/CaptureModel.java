package org.veladora.simulate.captures;

import java.util.List;
import java.util.OptionalInt;
import org.veladora.simulate.people.Incidents.Unit;
import org.veladora.simulate.random.Draws;
import org.veladora.simulate.settings.ListSettings;
import org.veladora.simulate.settings.PopulationSettings;
import org.veladora.simulate.settings.RecordsPerPerson;
import org.veladora.simulate.settings.Referral;
import org.veladora.simulate.settings.SimulationSettings;

/// Decides which lists each unit is on.
///
/// ```
/// log-odds(unit u is on list j) = a_j + heterogeneity h_u + sum of d_ij over lists i < j with u
/// ```
///
/// h_u is standard normal, one a unit: people differ in how easily they come on any list, which
/// alone makes lists depend on each other. d_ij is the dependence of a pair beyond that. a_j is
/// such that the chance over the whole population is the list's capture probability. All members of
/// a unit are on the same lists. Referrals come after and from own captures only: a referred unit
/// is not sent on.
///
/// Source: Rasch-type heterogeneity, Darroch, Fienberg, Glonek, Junker 1993, JASA 88:1137-1148;
/// log-linear dependence, Fienberg 1972, Biometrika 59:591-603.
public final class CaptureModel {
  private static final long TOPIC = 0x43415054555245L;
  private static final int OWN = 1;
  private static final int RECORDS = 2;
  private static final int OUTSIDER = 3;
  private static final int REFERRAL = 100_000;
  private static final int LISTS_APART = 100;

  private final SimulationSettings settings;
  private final double[] intercepts;
  private final double[][] additions;
  private final long seed;

  /// Finds the constants and makes the model.
  ///
  /// @param settings lists, dependence, heterogeneity, referrals
  /// @param seed seed of the simulation
  public CaptureModel(SimulationSettings settings, long seed) {
    this.settings = settings;
    this.intercepts = new Intercepts(settings).find();
    this.additions = Intercepts.additions(settings);
    this.seed = Draws.mix(seed, TOPIC);
  }

  /// The lists that a unit is on. The same for the same settings, seed and unit.
  ///
  /// @param unit the unit
  /// @return its captures
  public UnitCaptures captures(Unit unit) {
    Draws draws = Draws.of(seed, OWN, unit.index());
    double heterogeneity = settings.population().heterogeneity();
    double catchability = heterogeneity == 0 ? 0 : heterogeneity * draws.normal();
    int own = 0;
    for (int list = 0; list < intercepts.length; list++) {
      double logOdds = intercepts[list] + catchability;
      for (int left = own; left != 0; left &= left - 1) {
        logOdds += additions[list][Integer.numberOfTrailingZeros(left)];
      }
      if (draws.chance(Intercepts.logistic(logOdds))) {
        own |= 1 << list;
      }
    }
    return new UnitCaptures(own, referred(unit, own));
  }

  private int referred(Unit unit, int own) {
    int referred = 0;
    List<Referral> referrals = settings.referrals();
    for (int i = 0; i < referrals.size(); i++) {
      if (sends(i, unit, own)) {
        referred |= 1 << settings.indexOf(referrals.get(i).to());
      }
    }
    return referred & ~own;
  }

  private boolean sends(int referral, Unit unit, int own) {
    Referral by = settings.referrals().get(referral);
    return (own >> settings.indexOf(by.from()) & 1) == 1
        && Draws.of(seed, REFERRAL + referral, unit.index()).chance(by.share());
  }

  /// Who sent a unit to a list.
  ///
  /// @param unit the unit
  /// @param captures its captures
  /// @param list the list
  /// @return place of the list whose organisation sent it, the first of several; empty where the
  ///   list found the unit itself or does not have it
  public OptionalInt findReferrer(Unit unit, UnitCaptures captures, int list) {
    if ((captures.referred() >> list & 1) == 0) {
      return OptionalInt.empty();
    }
    for (int i = 0; i < settings.referrals().size(); i++) {
      Referral referral = settings.referrals().get(i);
      if (settings.indexOf(referral.to()) == list && sends(i, unit, captures.own())) {
        return OptionalInt.of(settings.indexOf(referral.from()));
      }
    }
    throw new IllegalStateException("nobody sent the unit");
  }

  /// How many records a person has on a list, given that the list has the person.
  ///
  /// @param list the list
  /// @param person number of the person
  /// @return 1 or more
  public int countRecords(int list, long person) {
    RecordsPerPerson rule = settings.lists().get(list).recordsPerPerson();
    Draws draws = Draws.of(seed, RECORDS + LISTS_APART * list, person);
    int records = 1;
    while (records < rule.most() && draws.chance(records == 1 ? rule.second() : rule.further())) {
      records++;
    }
    return records;
  }

  /// The outsider who is on a list beside a person of the population: each of those brings one with
  /// chance s / (1 - s), so that outsiders are a share s of the list's people.
  ///
  /// @param list a list that the person is on
  /// @param person number of the person, from 1
  /// @return number of the outsider, above all numbers of the population and on no other list; 0
  ///   where the person brings none
  public long outsiderBeside(int list, long person) {
    ListSettings of = settings.lists().get(list);
    double odds = of.outsiderShare() / (1 - of.outsiderShare());
    if (odds == 0 || !Draws.of(seed, OUTSIDER + LISTS_APART * list, person).chance(odds)) {
      return 0;
    }
    PopulationSettings population = settings.population();
    return population.people() + (person - 1) * settings.lists().size() + list + 1;
  }
}

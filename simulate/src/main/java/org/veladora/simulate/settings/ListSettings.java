package org.veladora.simulate.settings;

import org.veladora.model.LocalText;
import org.veladora.model.SourceId;

/// One organisation's list.
///
/// @param id id of the list, and name of its files
/// @param name the organisation, in words
/// @param layout how its file looks
/// @param captureProbability chance that a person of the population is on the list by its own work,
///   over the whole population, 0 to 1; referrals come on top
/// @param recordsPerPerson how many records of one person there are; a list with one each declares
///   itself free of duplicates
/// @param outsiderShare share of the people on the list who are not of the population, 0 to 0.5;
///   each is on this list only
/// @param declaresSameDefinition what the organisation says of its list: that everybody on it is of
///   the population. It can be wrong
/// @param errors how often it makes each error
public record ListSettings(
    SourceId id,
    LocalText name,
    ListLayout layout,
    double captureProbability,
    RecordsPerPerson recordsPerPerson,
    double outsiderShare,
    boolean declaresSameDefinition,
    ErrorRates errors) {
  /// Checks the probabilities.
  ///
  /// @throws IllegalArgumentException if the capture probability is not above 0 and below 1, or a
  ///   share is out of its range
  public ListSettings {
    if (!(captureProbability > 0 && captureProbability < 1)) {
      throw new IllegalArgumentException(
          "capture probability of " + id + " is above 0 and below 1: " + captureProbability);
    }
    if (!(outsiderShare >= 0 && outsiderShare <= 0.5)) {
      throw new IllegalArgumentException(
          "share of outsiders of " + id + " is 0 to 0.5: " + outsiderShare);
    }
  }

  /// Whether nobody has two records on the list, and the list says so.
  ///
  /// @return true if it is free of duplicates
  public boolean isDuplicateFree() {
    return recordsPerPerson.most() == 1;
  }

  /// The name of the list's data file.
  ///
  /// @return the id with the layout's extension
  public String fileName() {
    return id + "." + layout.extension();
  }

  /// The name of the file that declares its import profile.
  ///
  /// @return a `.toml`, other than `coalition.toml`
  public String profileName() {
    return "profile-" + id + ".toml";
  }

  /// The same list with other rates of errors.
  ///
  /// @param rates the rates
  /// @return the list
  public ListSettings withErrors(ErrorRates rates) {
    return new ListSettings(
        id,
        name,
        layout,
        captureProbability,
        recordsPerPerson,
        outsiderShare,
        declaresSameDefinition,
        rates);
  }
}

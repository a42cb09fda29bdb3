package org.veladora.figures.chains;

import java.util.List;

/// Who was reached by the referral chains.
///
/// @param trait name of the trait whose shares are asked for
/// @param categories its categories, in the order in which shares are listed
/// @param people everybody in the sample
/// @param seeds of them, those whom nobody referred
/// @param waves how many steps the longest chain has from its seed; 0 where nobody was referred
/// @param withoutTrait people of whom the trait is not known: they carry chains on and are in no
///   share
public record ChainSample(
    String trait,
    List<Category> categories,
    long people,
    long seeds,
    int waves,
    long withoutTrait) {
  /// Copies the list.
  public ChainSample {
    categories = List.copyOf(categories);
  }

  /// A category of the trait.
  ///
  /// @param name its name
  /// @param people those of the sample who are in it
  /// @param meanDegree estimated mean number of acquaintances of the population's people in it: the
  ///   harmonic mean of the sample's
  public record Category(String name, long people, double meanDegree) {}
}

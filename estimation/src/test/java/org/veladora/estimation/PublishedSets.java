package org.veladora.estimation;

import java.util.Map;
import java.util.TreeMap;
import org.veladora.estimation.histories.HistoryCounts;

/// Capture histories as printed in the literature: list 1 is the first letter of a history.
public final class PublishedSets {
  private PublishedSets() {}

  /// Victims of modern slavery in the United Kingdom, 2013, six lists: Silverman (2014), Modern
  /// slavery: an application of multiple systems estimation, table 1.
  ///
  /// @return 2,744 people
  public static HistoryCounts unitedKingdom() {
    return of(
        """
        100000 54, 010000 463, 001000 907, 000100 695, 000010 316, 000001 57, 110000 15, 101000 19,
        100100 3, 011000 56, 010100 19, 010010 1, 010001 3, 001100 69, 001010 10, 001001 31,
        000110 8, 000101 6, 000011 1, 111000 1, 110100 1, 011100 4, 011001 3, 001101 1, 111100 1
        """);
  }

  /// The same people with the third list, of the police, and the sixth, of the National Crime
  /// Agency, made one: as Silverman, Chan and Vincent (2024) analyse them.
  ///
  /// @return 2,744 people, five lists
  public static HistoryCounts unitedKingdomOfFiveLists() {
    HistoryCounts six = unitedKingdom();
    Map<Long, Long> people = new TreeMap<>();
    for (int at = 0; at < six.size(); at++) {
      long history = six.history(at);
      long merged = (history & 0b011111) | (history & 0b100000) >> 3;
      people.merge(merged, six.people(at), Long::sum);
    }
    return HistoryCounts.of(5, people);
  }

  /// People killed in Kosovo in 1999, four lists: Ball, Betts, Scheuren, Dudukovich, Asher (2002),
  /// Killings and refugee flow in Kosovo, March to June 1999, appendix 2.
  ///
  /// @return 4,400 people
  public static HistoryCounts kosovo() {
    return of(
        """
        1000 1131, 0100 845, 0010 936, 0001 306, 1100 177, 1010 228, 1001 106, 0110 217, 0101 31,
        0011 123, 1110 181, 1101 18, 1011 42, 0111 32, 1111 27
        """);
  }

  /// Women held in the brothels of the Japanese army in Palembang, three lists: Ball, Shin, Yang
  /// (2018), There may have been 14 undocumented Korean comfort women in Palembang, Indonesia.
  ///
  /// @return 123 people
  public static HistoryCounts korea() {
    return of("001 41, 010 5, 100 5, 110 54, 101 6, 111 12");
  }

  /// Victims of trafficking in a place of the western United States, five lists: Farrell and others
  /// (2019), Capturing human trafficking victimization through crime reporting, NCJ 252520.
  ///
  /// @return 345 people
  public static HistoryCounts western() {
    return of(
        """
        10000 52, 01000 90, 00100 114, 00010 45, 00001 21, 10100 4, 10010 2, 10001 5, 01100 6,
        01010 1, 00011 3, 10101 1, 01110 1
        """);
  }

  /// The artificial example of Chan, Silverman, Vincent (2021), section 3: no list overlaps with
  /// the third.
  ///
  /// @return 96 people
  public static HistoryCounts artificial() {
    return of("100 40, 010 30, 001 20, 110 6");
  }

  /// Reads histories and counts.
  ///
  /// @param text such as `100 40, 010 30`
  /// @return the counts
  public static HistoryCounts of(String text) {
    Map<Long, Long> people = new TreeMap<>();
    int lists = 0;
    for (String cell : text.strip().split(",\\s*", -1)) {
      int space = cell.indexOf(' ');
      lists = space;
      long history =
          Long.parseLong(new StringBuilder(cell.substring(0, space)).reverse().toString(), 2);
      people.merge(history, Long.parseLong(cell.substring(space + 1)), Long::sum);
    }
    return HistoryCounts.of(lists, people);
  }
}

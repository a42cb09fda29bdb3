package org.veladora.estimation.loglinear;

import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads a model as its user writes it.
///
/// ```
/// [12,23]        lists 1 to 3; the pairs 12 and 23
/// [123,14,34]    a triple with its pairs, and two pairs more
/// [(1:10),2,3]   colons where a list has two digits; 10 by itself is list ten
/// ```
///
/// Brackets are needed, blanks are not; the order of terms and of lists within a term is free, and
/// a term within another says nothing new. Every list must be named, because a model without an
/// effect for a list says that it holds half of all people, which nobody means.
public final class ModelNotation {
  private static final Pattern TERM =
      Pattern.compile("(?<plain>[1-9]+)|10|\\((?<numbers>\\d{1,2}(?::\\d{1,2})*)\\)");

  private ModelNotation() {}

  /// What a notation says, or what is wrong with it.
  public sealed interface Reading {}

  /// A model.
  ///
  /// @param model the model
  public record Read(LogLinearModel model) implements Reading {}

  /// No model.
  ///
  /// @param problem what is wrong
  /// @param part the part of the text that is, or the list that is missing
  public record Unreadable(Problem problem, String part) implements Reading {}

  /// What can be wrong with a notation.
  public enum Problem {
    /// It does not begin with `[` and end with `]`.
    NO_BRACKETS,
    /// A term is not written as a term is.
    NOT_A_TERM,
    /// A term names a list that is not there.
    NO_SUCH_LIST,
    /// A term names a list twice.
    LIST_TWICE,
    /// No term names a list.
    LIST_MISSING
  }

  /// Reads a model.
  ///
  /// @param notation such as `[12,23]`
  /// @param lists number of lists of the data, 1 to [LogLinearModel#MAX_LISTS]
  /// @return the model or the first problem
  /// @throws IllegalArgumentException if the number of lists is out of range
  public static Reading read(String notation, int lists) {
    LogLinearModel model = LogLinearModel.independence(lists);
    String text = notation.replaceAll("\\s", "");
    if (text.length() < 2 || !text.startsWith("[") || !text.endsWith("]")) {
      return new Unreadable(Problem.NO_BRACKETS, text);
    }
    int named = 0;
    for (String term : text.substring(1, text.length() - 1).split(",", -1)) {
      Matcher matcher = TERM.matcher(term);
      if (!matcher.matches()) {
        return new Unreadable(Problem.NOT_A_TERM, term);
      }
      int mask = 0;
      for (int list : numbers(matcher)) {
        if (list < 1 || list > lists) {
          return new Unreadable(Problem.NO_SUCH_LIST, term);
        }
        if ((mask & 1 << (list - 1)) != 0) {
          return new Unreadable(Problem.LIST_TWICE, term);
        }
        mask |= 1 << (list - 1);
      }
      named |= mask;
      model = model.with(mask);
    }
    int missing = Integer.lowestOneBit(((1 << lists) - 1) & ~named);
    return missing == 0
        ? new Read(model)
        : new Unreadable(Problem.LIST_MISSING, LogLinearModel.term(missing));
  }

  private static int[] numbers(Matcher term) {
    String plain = term.group("plain");
    if (plain != null) {
      return plain.chars().map(digit -> digit - '0').toArray();
    }
    String numbers = term.group("numbers") == null ? "10" : term.group("numbers");
    return Arrays.stream(numbers.split(":", -1)).mapToInt(Integer::parseInt).toArray();
  }
}

package org.veladora.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.veladora.disclosure.OwnerView;
import org.veladora.figures.Captures;
import org.veladora.figures.LinkageDiagnostics;
import org.veladora.figures.LinkageSummary;
import org.veladora.figures.PopulationEstimate;
import org.veladora.figures.Publication;
import org.veladora.figures.Table;
import org.veladora.model.ImportReport;
import org.veladora.model.Language;
import org.veladora.report.document.OwnerCount;
import org.veladora.report.document.PublicCount;

/// What the owner's report of a count says and the public one must not.
class CountLeakTest {
  static final List<String> PUBLIC =
      List.of(
          visible(HtmlReport.render(InventedCount.open(), Language.ES)),
          CountText.render(InventedCount.open(), Language.ES),
          CountText.render(InventedCount.open(), Language.EN),
          CountJson.render(InventedCount.open()));
  private static final String OWNER =
      visible(HtmlReport.render(InventedCount.owner(), Language.ES))
          + CountJson.render(InventedCount.owner());

  /// Numbers of the owner's, as tokens of the public report: rows of files, repairs, records,
  /// people by draw, pairs, m and u, fine weights, suppressed cells, strata, true estimates, sizes
  /// of files.
  private static final List<String> NUMBERS =
      List.of(
          "512", "525", "538", "495", "508", "521", "24", "25", "1575", "1524", "1473", "1226",
          "1248", "702113", "18854", "11902", "9377", "9471", "6946", "98.7", "94.1", "0.812",
          "81.2", "0.0094", "0.94", "6.4", "6.2", "14.5", "-6.6", "99.8", "9.2", "19", "1048",
          "191", "4317", "4317.44", "3703", "5119", "4871", "4871.13", "6204", "6203.77", "4210",
          "1241", "431", "423", "218", "1239.4", "6.27", "702", "60.1", "23.2", "0.2317", "8.5",
          "90001", "90002", "90003");

  private static final List<String> TEXTS =
      List.of("M****A", "H*******Z", "e4e4", "deviance 3.172", "Z903", "Z904", "test-rows");

  @ParameterizedTest
  @FieldSource("PUBLIC")
  void publicReportHasNoneOfTheOwnersNumbers(String report) {
    assertThat(numbers(report)).doesNotContainAnyElementsOf(NUMBERS);
    assertThat(report).doesNotContain(TEXTS);
  }

  /// Else the test above could not fail.
  @Test
  void ownersReportHasThemAll() {
    assertThat(numbers(OWNER)).containsAll(NUMBERS);
    assertThat(OWNER).contains(TEXTS);
  }

  @Test
  void publicCountHasNoPlaceForTheOwnersFigures() {
    List<Class<?>> owners =
        List.of(
            LinkageSummary.class,
            LinkageDiagnostics.class,
            ImportReport.class,
            PopulationEstimate.class,
            OwnerView.class,
            Captures.class,
            Publication.class,
            Table.class);
    assertThat(reached(PublicCount.class)).doesNotContainAnyElementsOf(owners);
    assertThat(reached(OwnerCount.class)).contains(LinkageSummary.class, ImportReport.class);
  }

  /// Every type that a record can hold, through its components and their components.
  private static Set<Class<?>> reached(Class<?> record) {
    Set<Class<?>> reached = new HashSet<>();
    List<Type> waiting = new ArrayList<>(List.of(record));
    while (!waiting.isEmpty()) {
      Type type = waiting.removeLast();
      if (type instanceof ParameterizedType generic) {
        waiting.addAll(List.of(generic.getActualTypeArguments()));
      } else if (type instanceof Class<?> each && reached.add(each)) {
        if (each.isRecord()) {
          Arrays.stream(each.getRecordComponents())
              .map(RecordComponent::getGenericType)
              .forEach(waiting::add);
        }
        if (each.isSealed()) {
          waiting.addAll(List.of(each.getPermittedSubclasses()));
        }
      }
    }
    return reached;
  }

  private static String visible(String html) {
    return html.replaceAll("(?s)<style>.*?</style>", " ").replaceAll("(?s)<[^>]*>", " ");
  }

  private static Set<String> numbers(String text) {
    Matcher matcher = Pattern.compile("(?<![\\w.])-?\\d[\\d,]*(?:\\.\\d+)?").matcher(text);
    Set<String> numbers = new HashSet<>();
    matcher.results().forEach(result -> numbers.add(result.group().replace(",", "")));
    return numbers;
  }
}

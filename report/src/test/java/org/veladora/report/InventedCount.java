package org.veladora.report;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.veladora.disclosure.Basis;
import org.veladora.disclosure.DisclosedTabulation;
import org.veladora.disclosure.EstimateOutcome;
import org.veladora.disclosure.Gate;
import org.veladora.disclosure.InventedRelease;
import org.veladora.disclosure.OwnerView;
import org.veladora.disclosure.Release;
import org.veladora.figures.CaptureHistory;
import org.veladora.figures.Captures;
import org.veladora.figures.Definition;
import org.veladora.figures.Estimate;
import org.veladora.figures.EstimateOrRefusal;
import org.veladora.figures.EstimateVerdict;
import org.veladora.figures.InputFile;
import org.veladora.figures.LinkageDiagnostics;
import org.veladora.figures.LinkageSummary;
import org.veladora.figures.MethodEstimate;
import org.veladora.figures.OverlapTables;
import org.veladora.figures.PopulationEstimate;
import org.veladora.figures.ProvenanceRecord;
import org.veladora.figures.Publication;
import org.veladora.figures.Refusal;
import org.veladora.figures.StratumEstimates;
import org.veladora.model.FieldId;
import org.veladora.model.FileHash;
import org.veladora.model.ImportReport;
import org.veladora.model.LocalText;
import org.veladora.model.Problem;
import org.veladora.model.RuleId;
import org.veladora.model.SourceFile;
import org.veladora.model.SourceId;
import org.veladora.report.document.CountTerms;
import org.veladora.report.document.CountedList;
import org.veladora.report.document.OwnerCount;
import org.veladora.report.document.PublicCount;
import org.veladora.report.document.PublicLinkage;
import org.veladora.report.document.ReadList;
import org.veladora.report.document.Truth;

/// A count of invented people on three invented lists. Codes of refusals are those of the gate or
/// unknown ones, because the texts of estimation belong to another area.
public final class InventedCount {
  static final String AS_LISTED = "as-listed";
  static final String DROPPED = "referrals-dropped";
  private static final List<String> LISTS = List.of("Luciérnaga", "Línea Faro", "Fiscalía <X>");
  private static final List<SourceFile> FILES =
      IntStream.range(0, 3)
          .mapToObj(i ->
              new SourceFile(
                  "lista-" + (i + 1) + ".csv",
                  new FileHash("7" + i + "e4".repeat(30) + "d9"),
                  90_001 + i))
          .toList();
  private static final List<InputFile> INPUTS =
      FILES.stream().<InputFile>map(InputFile.Unpublished::new).toList();

  private InventedCount() {}

  static CountTerms terms() {
    return new CountTerms(
        "tres-valles",
        new LocalText(
            "Víctimas de trata en Tres Valles, 2023",
            "Victims of trafficking in Tres Valles, 2023"),
        new CountTerms.Population(
            new LocalText(
                "Personas de cualquier edad explotadas en Tres Valles en 2023, según el artículo 10"
                    + " de la ley general",
                "People of any age exploited in Tres Valles in 2023, by article 10 of the general"
                    + " act"),
            true,
            CountTerms.Strata.SEX,
            CountTerms.Referrals.DROP),
        new CountTerms.Linkage(0.5, 50),
        new CountTerms.Estimation(0.02, 1000));
  }

  static List<CountedList> lists() {
    return IntStream.range(0, 3)
        .mapToObj(i ->
            new CountedList(
                new SourceId("lista-" + (i + 1)),
                LocalText.same(LISTS.get(i)),
                "person-list",
                i != 2,
                i != 1))
        .toList();
  }

  private static ImportReport imported(int list, long read) {
    return new ImportReport(
        FILES.get(list),
        "person-list",
        read,
        read - 17,
        6,
        List.of(
            new ImportReport.LeftOut(
                new RuleId("test-rows"), new LocalText("Renglón de prueba", "Test row"), 11)),
        read - 17,
        List.of(new ImportReport.Repaired(new FieldId("given_name"), "mojibake", 23 + list)),
        List.of(),
        List.of(),
        List.of());
  }

  private static LinkageSummary.FieldModel field(String field, Object... levels) {
    return new LinkageSummary.FieldModel(
        field,
        IntStream.range(0, levels.length / 3)
            .mapToObj(i -> {
              double m = (Double) levels[3 * i + 1];
              double u = (Double) levels[3 * i + 2];
              double bits = m == u ? 0 : StrictMath.log(m / u) / StrictMath.log(2);
              return new LinkageSummary.Level((String) levels[3 * i], m, u, bits);
            })
            .toList());
  }

  private static LinkageSummary.FieldEvidence evidence(
      String field, String left, String right, String level, double bits) {
    return new LinkageSummary.FieldEvidence(field, left, right, level, bits);
  }

  static LinkageSummary linkage() {
    List<Long> people = LongStream.range(0, 50).mapToObj(i -> 1_226 + (i * i * 7) % 23).toList();
    return new LinkageSummary(
        1_473,
        1_237,
        people,
        702_113,
        18_854,
        List.of(
            new LinkageSummary.BlockingYield("surname_and_given_name", 11_902, 9_377),
            new LinkageSummary.BlockingYield("birth_date_and_given_initial", 9_471, 6_946)),
        List.of(
            field(
                "given_name",
                "exact",
                0.812,
                0.0094,
                "close",
                0.131,
                0.0061,
                "different",
                0.057,
                0.9845,
                "missing",
                0.02,
                0.02),
            field(
                "paternal_surname",
                "exact",
                0.9,
                0.012,
                "different",
                0.1,
                0.988,
                "missing",
                0.03,
                0.03),
            field(
                "birth_date",
                "exact",
                0.74,
                0.000031,
                "year",
                0.16,
                0.021,
                "different",
                0.1,
                0.978969,
                "missing",
                0.1,
                0.1),
            field("sex", "exact", 0.995, 0.51, "different", 0.005, 0.49)),
        0.5,
        0.9871,
        0.9412,
        31,
        true,
        List.of(
            new LinkageSummary.Example(
                0.9983,
                9.2,
                List.of(
                    evidence("given_name", "M****A", "M****A", "exact", 6.4),
                    evidence("paternal_surname", "R***Z", "R***S", "different", -3.3),
                    evidence("birth_date", "1***-0*-1*", "1***-0*-1*", "exact", 14.5),
                    evidence("sex", "f*****", "f*****", "exact", 1.0))),
            new LinkageSummary.Example(
                0.31,
                -1.2,
                List.of(
                    evidence("given_name", "J**E", "J**E", "exact", 5.1),
                    evidence("paternal_surname", "H*******Z", "H*******Z", "exact", 3.1),
                    evidence("birth_date", "", "2***-1*-0*", "missing", 0)))),
        diagnostics());
  }

  private static LinkageDiagnostics diagnostics() {
    return new LinkageDiagnostics(
        List.of(
            content("shelter", 771, 760, 3),
            content("hotline", 702, 422, 7),
            content("court", 0, 0, 0)),
        List.of(
            new LinkageDiagnostics.Unlinkable(0.5, 10),
            new LinkageDiagnostics.Unlinkable(0.9, 37),
            new LinkageDiagnostics.Unlinkable(0.99, 218)),
        List.of(
            new LinkageDiagnostics.Clustering(0.5, 1_237, 431, 7),
            new LinkageDiagnostics.Clustering(0.9, 1_241, 423, 6)),
        new LinkageDiagnostics.ExpectedErrors(13.6, 6.27, 1_239.4));
  }

  private static LinkageDiagnostics.ListContent content(
      String list, long records, long dated, long unlinkable) {
    return new LinkageDiagnostics.ListContent(
        list,
        records,
        List.of(
            new LinkageDiagnostics.FieldContent("given_name", records),
            new LinkageDiagnostics.FieldContent("birth_date", dated)),
        unlinkable);
  }

  static Publication publication() {
    List<CaptureHistory> histories =
        List.of(
            new CaptureHistory(1, "female", 402),
            new CaptureHistory(2, "female", 271),
            new CaptureHistory(4, "female", 233),
            new CaptureHistory(3, "female", 61),
            new CaptureHistory(5, "female", 53),
            new CaptureHistory(6, "female", 19),
            new CaptureHistory(7, "female", 9),
            new CaptureHistory(1, "male", 91),
            new CaptureHistory(2, "male", 64),
            new CaptureHistory(4, "male", 33),
            new CaptureHistory(3, "male", 3));
    Definition definition =
        new Definition(
            "tres-valles",
            terms().title(),
            terms().population().victim(),
            List.of(),
            new LocalText("personas", "people"),
            LocalText.same("Coalición inventada de Tres Valles (2024)"),
            List.of());
    return OverlapTables.publication(new Captures(LISTS, histories, List.of()), definition, INPUTS);
  }

  static OwnerView ownerOverlaps() {
    return Gate.ownerView(publication());
  }

  /// Suppressed: on the last two lists, on all three, and the one that protects them.
  static Release release() {
    Set<List<Integer>> hidden = Set.of(List.of(5), List.of(6));
    OwnerView all = ownerOverlaps();
    DisclosedTabulation table = all.tabulations().getFirst();
    return InventedRelease.of(
        new Basis.Threshold(11, 17, 1, 1),
        List.of(
            new DisclosedTabulation(
                table.definition(),
                new InventedRelease.Masked(table.table(), hidden),
                table.accounting(),
                List.of(),
                List.of())),
        List.of(),
        INPUTS);
  }

  static Estimate estimate(double point, double low, double high, String method, String model) {
    return new Estimate(
        point, low, high, 0.95, method, model, List.of("deviance 3.172 on 2 df"), 20_240_117);
  }

  private static Refusal refusal() {
    return new Refusal(
        Problem.of("Z901", "Línea Faro", "Fiscalía <X>"), List.of(Problem.of("Z902", 3)));
  }

  private static MethodEstimate method(
      String method, double point, double low, double high, double share, String model) {
    List<EstimateOrRefusal> draws =
        IntStream.range(0, 50)
            .<EstimateOrRefusal>mapToObj(i -> {
              double single = point + ((i * 37) % 50 - 25) * point / 200;
              return i == 41 && method.equals("stepwise")
                  ? refusal()
                  : estimate(single, low, Math.max(high, single), method, model);
            })
            .toList();
    return new MethodEstimate(method, estimate(point, low, high, method, model), draws, share);
  }

  private static List<Long> documented() {
    return linkage().peopleByDraw();
  }

  static PopulationEstimate declared() {
    StratumEstimates whole =
        new StratumEstimates(
            "all",
            documented(),
            estimate(4_317.44, 3_702.8, 5_119.06, "chao", "M_th"),
            List.of(
                method("independence", 4_871.13, 4_209.9, 5_688.2, 0.2317, "[1,2,3]"),
                method(
                    "stepwise", 6_203.77, 4_480.5, 9_377.01, 0.0849, "[12,3] x 37; [1,2,3] x 12"),
                method("stepwise-0.01", 7_311.28, 5_801.6, 9_290.4, 0.0911, "[12,3]"),
                new MethodEstimate("bic", refusal(), List.of(refusal(), refusal()), 0),
                method("chao", 4_317.44, 3_702.8, 5_119.06, 0.1903, "M_th")),
            estimate(6_203.77, 4_209.9, 9_377.01, "range", "[12,3] x 37; [1,2,3] x 12"),
            verdict(),
            List.of(Problem.of("Z903", "stepwise", 41)));
    return new PopulationEstimate(DROPPED, LISTS, whole, strata(), 20_240_117);
  }

  private static EstimateVerdict verdict() {
    return new EstimateVerdict(
        List.of(
            new EstimateVerdict.Line(
                EstimateVerdict.Check.OVERLAPS,
                EstimateVerdict.Status.CAUTION,
                List.of(Problem.of("E109", "91.4"))),
            new EstimateVerdict.Line(
                EstimateVerdict.Check.EXISTENCE, EstimateVerdict.Status.PASSED, List.of()),
            new EstimateVerdict.Line(
                EstimateVerdict.Check.LEAVE_OUT,
                EstimateVerdict.Status.NOT_POSSIBLE,
                List.of(Problem.of("E113"))),
            new EstimateVerdict.Line(
                EstimateVerdict.Check.LIST_AS_POPULATION,
                EstimateVerdict.Status.REFUSES,
                List.of(Problem.of("E019")))),
        List.of(
            new EstimateVerdict.WhatIf(
                "without", "Luciérnaga", estimate(5_100.2, 4_004.5, 7_020.9, "stepwise", "[1,2]")),
            new EstimateVerdict.WhatIf("split", "10.0", refusal())),
        List.of(
            new EstimateVerdict.ListAsPopulation(
                "Línea Faro", 812, estimate(702.6, 590.1, 850.3, "stepwise", "[1,2]"))),
        List.of(new EstimateVerdict.DialPoint(2, 11_170.5, 7_182.6, 17_517.2)));
  }

  private static List<StratumEstimates> strata() {
    StratumEstimates women =
        new StratumEstimates(
            "female",
            List.of(1_046L),
            estimate(3_555.2, 3_011.9, 4_302.1, "chao", "M_th"),
            List.of(
                new MethodEstimate(
                    "independence",
                    estimate(3_907.4, 3_303.3, 4_707.8, "independence", "[1,2,3]"),
                    List.of(estimate(3_907.4, 3_303.3, 4_707.8, "independence", "[1,2,3]")),
                    0)),
            estimate(3_907.4, 3_303.3, 4_707.8, "range", "[1,2,3]"),
            EstimateVerdict.NONE,
            List.of());
    StratumEstimates men =
        new StratumEstimates(
            "male",
            List.of(191L),
            refusal(),
            List.of(new MethodEstimate("independence", refusal(), List.of(refusal()), 0)),
            refusal(),
            EstimateVerdict.NONE,
            List.of());
    return List.of(women, men);
  }

  private static PopulationEstimate other(String scenario, double factor) {
    StratumEstimates whole = declared().whole();
    return new PopulationEstimate(
        scenario,
        LISTS,
        new StratumEstimates(
            "all",
            whole.documented(),
            estimate(4_017.0, 3_402.0, 4_719.0, "chao", "M_th"),
            whole.methods(),
            estimate(
                6_203.77 * factor, 4_209.9 * factor, Double.POSITIVE_INFINITY, "range", "[12,3]"),
            EstimateVerdict.NONE,
            List.of()),
        List.of(),
        20_240_117);
  }

  static ProvenanceRecord provenance() {
    return new ProvenanceRecord(
        "veladora 0.2.0",
        "veladora count coalition.toml",
        INPUTS,
        List.of(
            new ProvenanceRecord.Declaration(
                "coalition", "tres-valles", new FileHash("0b".repeat(32)))),
        20_240_117);
  }

  /// What its owner sees.
  static OwnerCount owner() {
    List<CountedList> lists = lists();
    return new OwnerCount(
        terms(),
        IntStream.range(0, 3)
            .mapToObj(i -> new ReadList(lists.get(i), List.of(imported(i, 512 + 13L * i))))
            .toList(),
        linkage(),
        List.of(Problem.of("Z904", 12)),
        ownerOverlaps(),
        List.of(declared(), other(AS_LISTED, 0.83)),
        new Truth.Invented(5_240),
        provenance());
  }

  /// What anyone sees of the same count.
  static PublicCount open() {
    return open(released(), new Truth.Invented(5_240));
  }

  static PublicCount open(EstimateOutcome estimate, Truth truth) {
    return new PublicCount(
        terms(), lists(), PublicLinkage.of(linkage()), release(), estimate, truth, provenance());
  }

  static EstimateOutcome released() {
    List<EstimateOrRefusal> draws =
        List.of(
            estimate(4_800, 4_100, 5_900, "independence", "[1,2,3]"),
            estimate(5_000, 4_200, 6_100, "independence", "[1,2,3]"));
    StratumEstimates whole =
        new StratumEstimates(
            "all",
            List.of(1_237L),
            estimate(3_900, 3_300, 5_200, "chao", "M_th"),
            List.of(
                new MethodEstimate(
                    "independence",
                    estimate(4_900, 4_000, 6_200, "independence", "[1,2,3]"),
                    draws,
                    0.04),
                new MethodEstimate("stepwise", refusal(), List.of(refusal(), refusal()), 0)),
            estimate(4_900, 4_000, 6_200, "range", "[1,2,3]"),
            EstimateVerdict.NONE,
            List.of());
    return InventedRelease.estimate(DROPPED, whole, 40, 1.25);
  }
}

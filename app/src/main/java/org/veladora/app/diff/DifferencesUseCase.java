package org.veladora.app.diff;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.veladora.app.OutputFolder;
import org.veladora.app.Profiles;
import org.veladora.app.Program;
import org.veladora.app.count.KeyFile;
import org.veladora.app.declarations.ShippedProfiles;
import org.veladora.figures.InputFile;
import org.veladora.figures.LinkageSummary;
import org.veladora.figures.ProvenanceRecord;
import org.veladora.ingest.ImportProfile;
import org.veladora.linkage.LinkageResult;
import org.veladora.linkage.PersonKey;
import org.veladora.model.BadInput;
import org.veladora.model.Cancel;
import org.veladora.model.Language;
import org.veladora.model.LocalText;
import org.veladora.model.Problem;
import org.veladora.model.Progress;
import org.veladora.model.SourceId;
import org.veladora.report.document.DifferenceDocument;

/// Two cuts of one register: who was removed, merged, split, who appeared, what changed. Method:
/// docs/diff.md.
///
/// All results go to `private/`; they appear together at the end, or none.
public final class DifferencesUseCase {
  /// The engine makes ids of people, which are not used: those of the files are of [PersonIds].
  private static final PersonKey UNUSED_KEY =
      PersonKey.of("ids of the engine: unused".getBytes(StandardCharsets.US_ASCII));

  private final Request request;
  private final Profiles profiles = new Profiles();

  private DifferencesUseCase(Request request) {
    this.request = request;
  }

  /// What is asked.
  ///
  /// @param older the file of the old cut
  /// @param newer the file of the new cut
  /// @param profile name or path of the profile, or blank for the shipped one that fits the old
  ///   cut; both are read by it
  /// @param key files with a key for ids of people, made where it is missing: one or none
  /// @param withIds whether the register's own numbers of records are used
  /// @param out the folder for results
  /// @param language the language that the reports open in
  /// @param command the command as the provenance record shows it
  /// @param folder folder against which relative paths of declarations are read
  /// @param progress told how far it has come
  /// @param cancel asked whether to stop
  public record Request(
      Path older,
      Path newer,
      String profile,
      List<Path> key,
      boolean withIds,
      Path out,
      Language language,
      String command,
      Path folder,
      Progress progress,
      Cancel cancel) {
    /// Copies the list.
    public Request {
      key = List.copyOf(key);
    }
  }

  /// Compares.
  ///
  /// Memory: all records of both cuts are held; time is that of a linkage of what equal rows and
  /// numbers leave.
  ///
  /// @param request what is asked
  /// @return what differs, in numbers
  /// @throws BadInput if a declaration or file cannot be used; Q001 if the profile is of counts;
  ///   Q002 if no row of a cut gave a record; Q003 if the cuts have no field in common
  /// @throws org.veladora.model.Cancelled if asked to stop
  /// @throws IOException if the results cannot be written
  public static DifferenceDocument run(Request request) throws IOException {
    return new DifferencesUseCase(request).run();
  }

  private DifferenceDocument run() throws IOException {
    try (OutputFolder out = new OutputFolder(request.out())) {
      ImportProfile profile = profile();
      List<PersonKey> key = new ArrayList<>();
      for (Path file : request.key()) {
        key.add(KeyFile.readOrMake(file));
      }
      Cut older = read(request.older(), profile, "old", out);
      Cut newer = read(request.newer(), profile, "new", out);
      Compared compared = compare(older, newer);
      DifferenceDocument document = document(profile, compared);
      new DifferenceFiles(compared.pairs, new SourceId(profile.id()), key)
          .write(out, document, compared.differences.list(), request.language());
      out.commit();
      return document;
    }
  }

  private ImportProfile profile() throws IOException {
    ImportProfile profile =
        profiles.get(
            request.profile().isBlank()
                ? ShippedProfiles.layouts().getFor(request.older()).id()
                : request.profile(),
            request.folder());
    if (profile.findUnit().isPresent()) {
      throw new BadInput(Problem.of("Q001", profile.id()));
    }
    return profile;
  }

  private Cut read(Path file, ImportProfile profile, String name, OutputFolder out)
      throws IOException {
    return Cut.read(file, profile, name, out, request.progress(), request.cancel());
  }

  /// What was found.
  ///
  /// @param sameIds numbers that the second step looked at
  /// @param linkage one or none
  private record Compared(
      Pairs pairs, long sameIds, Differences differences, List<LinkageResult> linkage) {}

  private Compared compare(Cut older, Cut newer) {
    ComparedFields fields = ComparedFields.of(older.shape(), newer.shape(), request.withIds());
    if (fields.both().isEmpty()) {
      throw new BadInput(Problem.of("Q003"));
    }
    Pairs pairs = new Pairs(older, newer, fields);
    List<Pairs.SameId> sameIds = pairs.listSameIds();
    if (!fields.haveNames()) {
      sameIds.forEach(pair -> pairs.keep(pair, Double.NaN));
    }
    if (!fields.haveNames() || !new Nodes(pairs).hasLeft()) {
      Differences differences = Differences.ofPairs(new Nodes(pairs), fields.haveNames());
      return new Compared(pairs, sameIds.size(), differences, List.of());
    }
    CutLinkage linkage = CutLinkage.of(pairs, UNUSED_KEY, request.progress(), request.cancel());
    linkage.judgeIds(pairs);
    return new Compared(
        pairs,
        sameIds.size(),
        Differences.ofPeople(new Nodes(pairs), linkage, request.cancel()),
        List.of(linkage.result()));
  }

  private DifferenceDocument document(ImportProfile profile, Compared compared) {
    Pairs pairs = compared.pairs;
    ComparedFields fields = pairs.fields();
    List<Difference> list = compared.differences.list();
    List<LinkageSummary> summaries = compared.linkage.stream().map(LinkageResult::summary).toList();
    return new DifferenceDocument(
        title(profile),
        new DifferenceDocument.Cuts(
            pairs.older().report(),
            pairs.newer().report(),
            fields.both(),
            fields.onlyOlder(),
            fields.onlyNewer()),
        new DifferenceDocument.Steps(
            pairs.count(Step.EQUAL_ROW),
            pairs.count(Step.SAME_ID),
            pairs.reused().size(),
            pairs.countRepeatedIds(),
            list.stream().filter(difference -> difference.step() == Step.LINKAGE).count(),
            compared.linkage.isEmpty() ? 0 : CutLinkage.DRAWS),
        fields.haveNames(),
        compared.differences.totals(),
        Counted.changes(list),
        Counted.transitions(list, pairs),
        fields.haveNames() ? List.of() : Counted.nearRows(pairs),
        summaries,
        compared.linkage.stream().flatMap(result -> result.warnings().stream()).toList(),
        Notes.of(pairs, compared.differences.totals(), compared.sameIds),
        new ProvenanceRecord(
            Program.NAME,
            request.command(),
            List.of(
                new InputFile.Unpublished(pairs.older().report().file()),
                new InputFile.Unpublished(pairs.newer().report().file())),
            profiles.declarations(),
            compared.linkage.isEmpty() ? 0 : CutLinkage.SEED));
  }

  private static LocalText title(ImportProfile profile) {
    return new LocalText(
        "Diferencias entre dos cortes: " + profile.title().es(),
        "Differences between two cuts: " + profile.title().en());
  }
}

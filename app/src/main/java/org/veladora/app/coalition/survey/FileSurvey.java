package org.veladora.app.coalition.survey;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.veladora.app.coalition.survey.ListDraft.UnderstoodColumn;
import org.veladora.app.declarations.ProfileReader;
import org.veladora.app.declarations.ShippedProfiles;
import org.veladora.ingest.FieldRule;
import org.veladora.ingest.GuessedLayout;
import org.veladora.ingest.ImportProfile;
import org.veladora.ingest.Importer;
import org.veladora.ingest.Layouts;
import org.veladora.ingest.RecordSink;
import org.veladora.ingest.SetAsideSink;
import org.veladora.model.BadInput;
import org.veladora.model.Cancel;
import org.veladora.model.FieldId;
import org.veladora.model.Fields;
import org.veladora.model.FileHash;
import org.veladora.model.ImportReport;
import org.veladora.model.LocalText;
import org.veladora.model.Problem;
import org.veladora.model.Progress;
import org.veladora.model.SourceId;

/// Looks at one file: finds the profile that reads it, or drafts one, and imports the file with it
/// to see what is not understood.
///
/// The profile of people in general, `person-list`, is taken only where it understands every cell
/// and the survey of the columns has no doubt; otherwise a draft is made for the file. The other
/// shipped profiles are each of one register and are taken as they are.
final class FileSurvey {
  private static final String GENERAL = "person-list";

  /// Cells that another profile would read: dates in other forms, words outside the vocabulary.
  private static final Set<String> MENDABLE = Set.of("I202", "I203", "I204");

  private final Path file;
  private final SourceId id;
  private final List<SourceId> others;
  private final Set<FieldId> shared;
  private final Progress progress;
  private final Cancel cancel;

  /// @param id the list's id
  /// @param others ids of the other lists
  /// @param shared fields that the dictionary does not know and other lists have too
  FileSurvey(
      Path file,
      SourceId id,
      List<SourceId> others,
      Set<FieldId> shared,
      Progress progress,
      Cancel cancel) {
    this.file = file;
    this.id = id;
    this.others = List.copyOf(others);
    this.shared = Set.copyOf(shared);
    this.progress = progress;
    this.cancel = cancel;
  }

  /// What was found.
  ///
  /// @param draft what is told
  /// @param hash SHA-256 of the file
  /// @param profileToml text of the draft profile; empty where a shipped one reads the file
  /// @param notes comments for the coalition file
  /// @param further what the fields that linkage does not know look like
  record Found(
      ListDraft draft,
      FileHash hash,
      String profileToml,
      List<Note> notes,
      Map<FieldId, FurtherWatch.Look> further) {
    Found {
      notes = List.copyOf(notes);
      further = Map.copyOf(further);
    }
  }

  /// @throws BadInput I001 to I010, I013 or I017 where the file cannot be read; N003 where its
  ///   columns are not understood; N004 where it holds counts
  Found look() {
    GuessedLayout layout = GuessedLayout.of(file, cancel);
    Optional<ImportProfile> shipped = ShippedProfiles.layouts().findFor(file);
    if (shipped.isPresent()) {
      ImportProfile profile = shipped.get();
      if (profile.findUnit().isPresent()) {
        throw new BadInput(Problem.of("N004", file.getFileName(), profile.id()));
      }
      if (!profile.id().equals(GENERAL)) {
        return found(profile, layout.headers(), List.of(), "");
      }
    }
    ColumnSurvey survey = new ColumnSurvey(layout.layout(), layout.headers(), others, shared);
    if (!survey.hasHeader()) {
      throw new BadInput(Problem.of("N003", file.getFileName()));
    }
    read(survey.probe(), survey);
    List<Column.Draft> drafts = survey.listDrafts();
    List<Note> doubts = doubts(drafts);
    if (shipped.isPresent() && doubts.isEmpty() && understandsAll(shipped.get(), layout)) {
      return found(shipped.get(), layout.headers(), List.of(), "");
    }
    return drafted(survey, drafts, doubts);
  }

  private Found drafted(ColumnSurvey survey, List<Column.Draft> drafts, List<Note> doubts) {
    List<String> ignored = ProfileDraft.ignored(survey.headers(), drafts);
    LocalText name = LocalText.same(ListIds.words(file));
    String toml = ProfileDraft.toml(id, name, survey.layout(), drafts, ignored);
    ImportProfile profile = ProfileReader.read(ProfileDraft.id(id) + ".toml", toml);
    return found(profile, survey.headers(), doubts, toml);
  }

  private static List<Note> doubts(List<Column.Draft> drafts) {
    List<Note> doubts = new ArrayList<>();
    for (Column.Draft draft : drafts) {
      for (Note note : draft.notes()) {
        if (note.confirm()) {
          String header = Toml.quoted(draft.header());
          doubts.add(
              Note.toConfirm(header + ": " + note.text().es(), header + ": " + note.text().en()));
        }
      }
    }
    return doubts;
  }

  private boolean understandsAll(ImportProfile profile, GuessedLayout layout) {
    if (!profile.layout().charset().equals(layout.layout().charset())) {
      return false;
    }
    return read(profile, _ -> {}).unusable().stream()
        .noneMatch(cells -> MENDABLE.contains(cells.reason()));
  }

  private Found found(ImportProfile profile, List<String> headers, List<Note> doubts, String toml) {
    DuplicateWatch watch = new DuplicateWatch();
    FurtherWatch further = new FurtherWatch(profile.fieldIds());
    ImportReport report =
        read(
            profile,
            record -> {
              watch.accept(record);
              further.accept(record);
            });
    List<Note> notes = new ArrayList<>(doubts);
    notes.addAll(ReportNotes.of(report, headers));
    notes.addAll(ReportNotes.ofNames(profile.fieldIds()));
    ListDraft draft =
        new ListDraft(
            id,
            String.valueOf(file.getFileName()),
            toml.isEmpty() ? profile.id() : profile.id() + ".toml",
            !toml.isEmpty(),
            report.rowsRead(),
            report.rowsSetAside(),
            understood(profile, headers),
            notRead(profile, headers),
            watch.isAble() && watch.repeated() == 0,
            notes.stream().filter(Note::confirm).map(Note::text).toList());
    notes.addFirst(ReportNotes.ofDuplicates(watch));
    return new Found(draft, report.file().hash(), toml, notes, further.looks());
  }

  private static List<UnderstoodColumn> understood(ImportProfile profile, List<String> headers) {
    List<UnderstoodColumn> columns = new ArrayList<>();
    for (FieldRule rule : profile.fields()) {
      headers.stream()
          .filter(header -> Folded.of(header).equals(Folded.of(rule.header())))
          .findFirst()
          .ifPresent(header -> columns.add(new UnderstoodColumn(header, rule.field())));
    }
    return columns;
  }

  private static List<String> notRead(ImportProfile profile, List<String> headers) {
    List<String> ignored = profile.layout().ignored().stream().map(Folded::of).toList();
    return headers.stream().filter(header -> ignored.contains(Folded.of(header))).toList();
  }

  private ImportReport read(ImportProfile profile, RecordSink sink) {
    return new Importer(() -> new Layouts(List.of()))
        .read(file, profile, sink, SetAsideSink.NONE, progress, cancel);
  }

  /// Whether the list says who referred its people.
  static boolean tellsReferrals(ListDraft draft) {
    return draft.understood().stream()
        .anyMatch(column -> column.field().equals(Fields.ARRIVED_THROUGH));
  }
}

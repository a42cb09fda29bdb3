package org.veladora.app.coalition.survey;

import java.util.List;
import org.veladora.model.LocalText;

/// The text of a draft coalition file.
final class CoalitionDraft {
  private static final String HEAD =
      """
      # Borrador de coalición. Lo hizo init con lo que vio en los archivos. Lea todo, y corrija lo marcado CONFIRME
      # donde no sea así: el conteo descansa en ello. Qué significa cada clave: docs/formats.md.
      # Draft of a coalition, made by init from what it saw in the files. Read all of it, and mend what is marked
      # CONFIRME where it is not so: the count rests on it. What each key means: docs/formats.md.
      format = 1
      id = "coalicion"
      """;

  private static final String POPULATION =
      """
      seed = 1

      [population]
      # CONFIRME: a quién se cuenta, en palabras que cada organización acepte. / CONFIRM: who is counted, in words
      # that every organisation accepts.
      victim = { es = "Persona que cumple los criterios de registro de las listas de esta coalición", en = "Person who meets the criteria of the lists of this coalition" }
      # CONFIRME: nadie entra a la población ni sale de ella entre una lista y otra (mismo periodo, mismo lugar).
      # Si no es así, escriba false: no se estimará. / CONFIRM: nobody enters or leaves the population between the
      # lists (same period, same place). If not so, write false: nothing will be estimated.
      closed = true
      # Aparte por: none, sex, state, age_group. / Apart by.
      strata = "none"
      # Qué se hace con quien llegó canalizado por otra lista: drop (no cuenta como encuentro nuevo) o merge.
      # What is done with those referred by another list: drop (not a new capture) or merge.
      """;

  private static final String LINKAGE =
      """
      referrals = "drop"

      [linkage]
      threshold = 0.5
      draws = 50
      key = "coalition.key"
      """;

  private static final String SETTINGS =
      """

      [estimation]
      threshold = 0.02
      replicates = 1000

      # Cada archivo quedó como una lista. CONFIRME: si dos archivos son de la misma organización, póngalos en
      # una sola: files = ["2022.csv", "2023.csv"]. / Each file became a list. CONFIRM: if two files are of one
      # organisation, put them into one list.
      """;

  private CoalitionDraft() {}

  /// A list, and the path of its file as the coalition file names it.
  record Entry(FileSurvey.Found found, String path, String words) {}

  static String toml(List<Entry> entries) {
    StringBuilder toml = new StringBuilder(HEAD);
    LocalText title =
        new LocalText(
            "Conteo de " + entries.size() + " listas", "Count of " + entries.size() + " lists");
    toml.append("title = ").append(Toml.both(title)).append('\n').append(POPULATION);
    if (entries.stream().noneMatch(entry -> FileSurvey.tellsReferrals(entry.found().draft()))) {
      toml.append(
          Note.toConfirm(
                  "ninguna lista dice quién canalizó a la persona. Si se canalizan entre sí, la"
                      + " estimación sale baja.",
                  "no list says who referred the person. If they refer to each other, the estimate"
                      + " comes out low.")
              .comment());
    }
    toml.append(LINKAGE).append(FurtherProposal.toml(entries)).append(SETTINGS);
    entries.forEach(entry -> toml.append(list(entry)));
    return toml.toString();
  }

  private static String list(Entry entry) {
    ListDraft draft = entry.found().draft();
    StringBuilder toml = new StringBuilder("\n[[list]]\n");
    toml.append("id = ").append(Toml.quoted(draft.id().value())).append('\n');
    toml.append(
        Note.toConfirm("el nombre de la organización.", "the organisation's name.").comment());
    toml.append("name = ").append(Toml.both(LocalText.same(entry.words()))).append('\n');
    toml.append("files = ").append(Toml.array(List.of(entry.path()))).append('\n');
    List<Note> notes = entry.found().notes();
    notes.stream().skip(1).forEach(note -> toml.append(note.comment()));
    toml.append("profile = ").append(Toml.quoted(draft.profile())).append('\n');
    toml.append(notes.getFirst().comment());
    toml.append("duplicate_free = ").append(draft.duplicateFree()).append('\n');
    toml.append(
        Note.toConfirm(
                "todas las personas de la lista son de las que dice population.victim.",
                "everybody on the list is of those that population.victim says.")
            .comment());
    return toml.append("same_definition = true\n").toString();
  }
}

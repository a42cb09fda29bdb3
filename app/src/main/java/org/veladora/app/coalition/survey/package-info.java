/// The draft of a coalition: files are looked at, and what they seem to be is written down for the
/// user to confirm.
///
/// ```
/// file --GuessedLayout--> headers --HeaderWords--> fields --Importer, all cells as text-->
///   Column (what its cells look like) --> ProfileDraft --> perfil-<list>.toml
///   shipped profile or draft --Importer--> what it does not understand, who stands twice
///                                                  `--> CoalitionDraft --> coalition.toml
/// ```
///
/// A guess is never silent: what rests on evidence says so beside the key, and what the evidence
/// does not decide is marked `# CONFIRME`.
///
/// Nothing that is written holds a value of the files. Headers are copied, once they are known to
/// be headers. Words of a code column and marks of absence are written from the program's own
/// vocabulary, if a cell was equal to them; a word that the vocabulary lacks is counted and not
/// shown. What a person is called cannot come out, whichever column it stands in.
///
/// [org.veladora.app.coalition.survey.InitUseCase] is the face.
@NullMarked
package org.veladora.app.coalition.survey;

import org.jspecify.annotations.NullMarked;

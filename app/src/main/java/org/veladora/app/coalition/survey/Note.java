package org.veladora.app.coalition.survey;

import org.veladora.model.LocalText;

/// A comment of a draft.
///
/// @param text what it says
/// @param confirm whether the user has to confirm it
record Note(LocalText text, boolean confirm) {
  static Note said(String es, String en) {
    return new Note(new LocalText(es, en), false);
  }

  static Note toConfirm(String es, String en) {
    return new Note(new LocalText(es, en), true);
  }

  String comment() {
    LocalText marked =
        confirm ? new LocalText("CONFIRME: " + text.es(), "CONFIRM: " + text.en()) : text;
    return Toml.comment(marked);
  }
}

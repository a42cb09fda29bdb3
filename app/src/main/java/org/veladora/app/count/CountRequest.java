package org.veladora.app.count;

import java.nio.file.Path;
import org.veladora.disclosure.DisclosurePolicy;
import org.veladora.model.Cancel;
import org.veladora.model.Language;
import org.veladora.model.Progress;
import org.veladora.report.document.Truth;

/// A count that is asked for.
///
/// @param coalition the coalition file
/// @param out the folder for results
/// @param language the language that reports open in
/// @param policy what may be published
/// @param truth how many people there are, where they were invented
/// @param command the command as the provenance record shows it
/// @param progress told how far it has come
/// @param cancel asked whether to stop
public record CountRequest(
    Path coalition,
    Path out,
    Language language,
    DisclosurePolicy policy,
    Truth truth,
    String command,
    Progress progress,
    Cancel cancel) {}

/// What people read: figures that left the gate, as HTML, text, CSV and JSON, and the accounts of
/// imports; and the catalogue of all messages, Spanish first.
///
/// A report is made of a [org.veladora.report.document.ReportDocument] (tables) or a
/// [org.veladora.report.document.CountDocument] (a count): what left the gate
/// ([org.veladora.disclosure.Disclosed]), with its provenance; or of a
/// [org.veladora.report.document.DifferenceDocument], for the owner only. No report takes a bare
/// table, so nothing is shown that has not passed the gate, and no figure is shown without its
/// definition.
///
/// ```
/// Release | OwnerView -> ReportDocument -> HtmlReport | TextReport | JsonReport
/// OwnerCount | PublicCount             -> HtmlReport | CountText  | CountJson
/// DifferenceDocument                   -> HtmlReport | DifferenceText | DifferenceJson (owner only)
/// PopulationEstimate                   -> EstimateText | EstimateJson           (owner only)
///                        TableView      -> CsvReport      DerivedTable -> DerivedCsv
/// ImportReport        -> TextImportReport | JsonImportReport        (owner only)
/// Problem             -> messages.Messages
/// ```
///
/// Everything here gives a `String`: no files, no clock, no randomness. Equal documents give equal
/// text.
@NullMarked
package org.veladora.report;

import org.jspecify.annotations.NullMarked;

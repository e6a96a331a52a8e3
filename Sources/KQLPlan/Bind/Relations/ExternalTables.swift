import Diagnostics
import HuntModel
import KQLSyntax

extension Binder {
    /// Rows of a file elsewhere. Harrier never fetches one by itself: without a registered copy there is nothing to read.
    mutating func externalData(_ data: ExternalData) -> Relation? {
        var columns: [Column] = []
        for column in data.columns {
            guard let type = type(column.type) else { continue }
            if columns.contains(where: { $0.name == column.name.text }) {
                report(.duplicateColumn, "there are two columns '\(column.name.text)'", at: column.name.span)
            }
            columns.append(Column(column.name.text, type))
        }
        guard columns.count == data.columns.count else { return nil }
        let keyword = Span(data.span.start, data.span.start + 12)
        switch context.missingLookups {
        case .refuse:
            report(
                .missingLookup, "'externaldata' reads a file from elsewhere, of which no copy is registered here", at: keyword,
                hint: "'check' and 'query' take --missing-lookups empty, which answers as if the file were empty")
            return Relation(plan: .rows(columns, []), depth: 1, origin: .made)
        case .empty:
            note(.lookupTakenAsEmpty, "no copy of this file is registered: answered as if it were empty", at: keyword, severity: .warning)
            return Relation(plan: .rows(columns, []), depth: 1, origin: .made)
        }
    }
}

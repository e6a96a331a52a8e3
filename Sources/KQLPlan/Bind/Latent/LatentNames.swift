import Diagnostics
import HuntModel
import KQLSyntax

/// Columns that a query names although the relation does not show them.
extension Binder {
    /// Nil, with nothing reported, where the rows have no such column.
    mutating func latent(_ name: String, at span: Span, in scope: RowScope) -> Scalar? {
        guard let latent = scope.origin.latent(name), latent.column != TableScan.recordTime else { return nil }
        return wanted(latent, at: span)
    }

    /// `ingestion_time()`: when Harrier stored the row. Rows that the query made have none.
    mutating func ingestionTime(_ arguments: [NamedExpression], at span: Span, in scope: RowScope) -> Scalar? {
        guard arguments.isEmpty else {
            report(.wrongArgumentCount, "'ingestion_time' takes no argument", at: span)
            return nil
        }
        if let latent = scope.origin.latent(TableScan.recordTime.name) { return wanted(latent, at: span) }
        if case .made = scope.origin {
            note(
                .neverIngested, "'ingestion_time()' is null here: these rows are made by the query", at: span, severity: .warning,
                hint: "take it from the rows of the table, before they are summarized")
            return .literal(.null(.datetime))
        }
        if !scope.isOpen { reportOutOfReach("ingestion_time()", at: span) }
        return nil
    }

    private mutating func wanted(_ latent: LatentColumn, at span: Span) -> Scalar {
        if !wanted.contains(where: { $0.column == latent }) { wanted.append(WantedColumn(column: latent, span: span)) }
        return .column(latent.column)
    }

    /// `step` bound, with the latent columns that it named put under it and hidden again above it.
    mutating func surfacing(_ step: (inout Binder) -> Relation) -> Relation {
        let outer = wanted
        wanted = []
        defer { wanted = outer }
        var relation = step(&self)
        guard let first = wanted.first else { return relation }
        guard let plan = relation.plan.surfacing(wanted.map(\.column)) else {
            let name = first.column.column == TableScan.recordTime ? "ingestion_time()" : "'\(first.column.column.name)'"
            reportOutOfReach(name, at: first.span)
            relation.isOpen = true
            return relation
        }
        let columns = relation.columns
        relation.plan = plan.columns == columns ? plan : .project(plan, columns.map(NamedScalar.init))
        return relation
    }

    private mutating func reportOutOfReach(_ name: String, at span: Span) {
        report(
            .outOfReach, "\(name) is not known here any more: rows of several tables, or of a step in between", at: span,
            hint: "give it a name right behind the table, with 'extend'")
    }

    /// True where `name` is a column that Log Analytics has and that is not stored here, which is reported then.
    mutating func refusesUnstored(_ name: String, at span: Span, in scope: RowScope) -> Bool {
        if scope.origin.latent(name) != nil {
            report(
                .outOfReach, "'\(name)' is not among the columns that can be chosen here, though the table has it", at: span,
                hint: "name it in 'extend' or 'project' before")
            return true
        }
        if refusesWatchlistColumn(name, at: span) { return true }
        guard LogAnalyticsColumns.contains(name, of: scope.origin) else { return false }
        report(.notStored, "the column '\(name)' exists in Log Analytics only: it is not stored here", at: span)
        return true
    }
}

/// A latent column and where the query first names it.
struct WantedColumn {
    let column: LatentColumn
    let span: Span
}

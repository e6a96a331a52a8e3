import HuntModel

/// Where the rows of a relation come from, as far as it matters for what may be named besides its columns.
enum RowOrigin {
    /// One to one from these event tables, with what may still be named of all of them.
    case tables([String], [LatentColumn])
    /// Made by the query: constant rows, groups. They were never ingested.
    case made
    /// Anything else, such as rows of a join.
    case mixed

    /// Of rows of all `parts` one after the other.
    init(uniting parts: [RowOrigin]) {
        var names: [String] = []
        var shared: [LatentColumn]?
        for part in parts {
            guard case .tables(let tables, let latent) = part else {
                self = .mixed
                return
            }
            names += tables
            shared = shared.map { $0.filter(latent.contains) } ?? latent
        }
        self = .tables(names, shared ?? [])
    }

    /// After a step that gives `columns`: a column of the query's own hides one of the table's.
    func hidden(by columns: [Column]) -> RowOrigin {
        guard case .tables(let tables, let latent) = self else { return self }
        let names = columns.names
        return .tables(tables, latent.filter { !names.contains($0.column.name) })
    }

    /// After a step that names the columns it keeps.
    var projected: RowOrigin {
        guard case .tables(let tables, let latent) = self else { return self }
        return .tables(tables, latent.filter(\.outlivesProject))
    }

    func without(_ names: Set<String>) -> RowOrigin {
        guard case .tables(let tables, let latent) = self else { return self }
        return .tables(tables, latent.filter { !names.contains($0.column.name) })
    }

    /// After a join: what is still known of the rows of one of its sides.
    func joined(from side: LatentColumn.Side, rowByRow: Bool) -> RowOrigin {
        guard case .tables(let tables, let latent) = self else { return self }
        let kept = rowByRow ? latent : latent.filter { $0.column != TableScan.recordTime }
        return .tables(
            tables, kept.map { LatentColumn(column: $0.column, source: $0.source, path: [side] + $0.path) })
    }

    /// Of rows that are put together of rows of both; of a name that both have, it is that of `self`.
    func beside(_ other: RowOrigin) -> RowOrigin {
        switch (self, other) {
        case (.tables(let tables, let latent), .tables(let others, let more)):
            let names = Set(latent.map(\.column.name))
            return .tables(tables + others, latent + more.filter { !names.contains($0.column.name) })
        case (.tables, .made): return self
        case (.made, .tables): return other
        default: return .mixed
        }
    }

    func latent(_ name: String) -> LatentColumn? {
        guard case .tables(_, let latent) = self else { return nil }
        return latent.first { $0.column.name == name }
    }
}

/// What every row of an event table has beside its documented columns. It becomes part of a plan when a query names it, and is never shown
/// unasked.
struct LatentColumn: Hashable {
    enum Source: Hashable {
        /// Read with the row.
        case scan
        /// The same for every row of a table.
        case tableName
    }

    enum Side { case left, right }

    let column: Column
    let source: Source
    /// Where it comes from at each join on the way down to its table.
    var path: [Side] = []
    /// `project` drops columns, but not the record time of the rows.
    var outlivesProject: Bool { column == TableScan.recordTime }
}

extension EventTable {
    /// The record time, the columns that are streamed undocumented, what came without a column, and the table's own name as Log Analytics gives
    /// it in `Type`.
    var latentColumns: [LatentColumn] {
        let stored = ([TableScan.recordTime] + streamedColumns + [Column(EventTable.overflowColumn, .dynamic)]).map { LatentColumn(column: $0, source: .scan) }
        return stored + [LatentColumn(column: Column("Type", .string), source: .tableName)]
    }

    /// The relation of all its rows.
    func relation(_ scan: TableScan) -> Relation {
        Relation(plan: .table(scan), depth: 1, origin: .tables([name], latentColumns).hidden(by: columns))
    }
}

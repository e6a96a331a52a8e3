import CompiledForm
import HuntModel
import KQLPlan

extension SourceNeed {
    /// One for each of `tables`: what any reading of it in `plans` takes.
    static func list(_ tables: [String], in plans: [Plan]) -> [SourceNeed] {
        var readings: [TableReading] = []
        for plan in plans { plan.addReadings(under: [], to: &readings) }
        let byTable = Dictionary(grouping: readings, by: \.scan.table)
        return tables.map { SourceNeed(table: $0, readings: byTable[$0] ?? []) }
    }

    private init(table: String, readings: [TableReading]) {
        let read = readings.reduce(into: Set<String>()) { $0.formUnion($1.scan.columnsTouched) }
        self.init(
            table: table, columns: Self.ordered(read, table),
            condition: .one(of: readings.map { ColumnCondition.all(of: $0.conjunctsOnStored.map(ColumnCondition.init)) }),
            isPivoted: readings.allSatisfy(\.scan.pivoted), isProbed: readings.contains { $0.isProbed || $0.scan.pivoted })
    }

    private static func ordered(_ columns: Set<String>, _ table: String) -> [String] {
        let hidden = [EventTable.bucketColumn, EventTable.batchColumn, EventTable.identityColumn, EventTable.overflowColumn]
        let stored = hidden + (EventTables.named(table)?.storedColumns.map(\.name) ?? columns.subtracting(hidden).sorted())
        return stored.filter(columns.contains)
    }
}

/// One reading of a table, and the conditions above it that its rows must fulfil.
struct TableReading {
    var scan: TableScan
    var conjuncts: [Scalar]
    var isProbed: Bool

    /// Without those that ask when a row was stored, which no column says.
    var conjunctsOnStored: [Scalar] { conjuncts.filter { !$0.columnsRead.contains(TableScan.recordTime.name) } }
}

extension TableScan {
    /// Stored columns that the SQL of this reading names.
    fileprivate var columnsTouched: Set<String> {
        var touched = columns.names.subtracting([Self.recordTime.name])
        touched.formUnion([EventTable.bucketColumn, EventTable.batchColumn])
        if !isSnapshot { touched.insert(EventTable.timeColumn) }
        if pivoted || devices != nil { touched.insert(EventTable.deviceColumn) }
        return touched
    }
}

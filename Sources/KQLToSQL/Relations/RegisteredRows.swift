import HuntModel
import KQLPlan
import SQLText

extension RelationEmitter {
    /// Records of a pinned version. One that has been removed since raises, because it would read as an empty file.
    func registered(_ reading: LookupReading) -> Select {
        let id: Snippet = "\(bind: .int8(reading.lookup.id), as: "int8")"
        // Asked once, before the rows; the id itself stays a constant that the planner can estimate by.
        var conditions: [Snippet] = ["q.lookup = \(id)", "(SELECT kql._kept_lookup(\(id))) IS NOT NULL"]
        if reading.skipsFirst { conditions.append("q.n > 1") }
        var outputs: [Snippet] = []
        for part in reading.parts { outputs.append("\(part.value) AS \(part.column.identifier)") }
        return Select(
            reading.columns,
            from: "(SELECT \(outputs.joined())\nFROM \"_lookup_rows\" AS q\nWHERE \(conditions.joined(by: "\n  AND "))) AS q")
    }
}

extension LookupReading.Part {
    fileprivate var value: Snippet {
        switch source {
        case .field(let place): "COALESCE(q.fields[\(bind: .int4(Int32(clamping: Int64(clamping: place) &+ 1)), as: "int4")], '')"
        case .property(let name): "kql.member(q.record, \(bind: .text(name.storable), as: "text"))"
        case .record: "q.record"
        case .number: "q.n"
        }
    }
}

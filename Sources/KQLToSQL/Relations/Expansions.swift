import CompiledForm
import HuntModel
import KQLPlan
import SQLText

extension RelationEmitter {
    /// `mv-expand`: the elements of each value, numbered, side by side.
    func expanded(_ input: Plan, _ expansion: Expansion) throws(EmitError) -> Select {
        let rows = try select(input)
        var lists: [Snippet] = []
        for column in expansion.columns {
            let list: Snippet = "kql.elements(\(try scalars.value(column.value)), \(column.bagsAsArrays ? "true" : "false"))"
            lists.append("pg_catalog.jsonb_array_elements(\(list))")
        }
        let names = expansion.columns.indices.map { Snippet([.sql("e\($0)")]) }
        var outputs = input.columns.map { "q.\($0.identifier)" as Snippet }
        for (column, name) in zip(expansion.columns, names) {
            outputs.append("\(Self.element("u.\(name)", as: column.output.type)) AS \(column.output.identifier)")
        }
        if let index = expansion.index { outputs.append("u.n - 1 AS \(index.identifier)") }
        var elements: Snippet = "ROWS FROM (\(lists.joined())) WITH ORDINALITY AS u(\((names + ["n"]).joined()))"
        if let limit = expansion.limit { elements = "(SELECT * FROM \(elements) WHERE u.n <= \(bind: .int8(limit), as: "int8")) AS u" }
        return Select(Plan.expand(input, expansion).columns, from: "(SELECT \(outputs.joined())\nFROM (\(rows.text)) AS q\nCROSS JOIN LATERAL \(elements)) AS q")
    }

    /// An element is kept only where it is of the type asked for; anything has a text.
    static func element(_ value: Snippet, as type: KQLType) -> Snippet {
        switch type {
        case .dynamic: "kql.present(\(value))"
        case .string: "kql.to_text(\(value))"
        case .bool: "kql.cast_bool(\(value))"
        case .int: "kql.cast_int(\(value))"
        case .long: "kql.cast_long(\(value))"
        case .real: "kql.cast_real(\(value))"
        case .decimal: "kql.cast_decimal(\(value))"
        case .datetime: "kql.cast_datetime(\(value))"
        case .timespan: "kql.cast_timespan(\(value))"
        case .guid: "kql.cast_guid(\(value))"
        }
    }
}

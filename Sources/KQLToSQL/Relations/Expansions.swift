import CompiledForm
import HuntModel
import KQLPlan
import SQLText

extension RelationEmitter {
    /// `mv-expand`: the elements of each value, numbered, side by side.
    func expanded(_ input: Plan, _ expansion: Expansion) throws(EmitError) -> Select {
        let rows = try select(input)
        var values: [Snippet] = []
        for column in expansion.columns {
            values.append("kql.elements(\(try scalars.value(column.value)), \(column.bagsAsArrays ? "true" : "false"))")
        }
        let names = expansion.columns.indices.map { Snippet([.sql("e\($0)")]) }
        var outputs = input.columns.map { "q.\($0.identifier)" as Snippet }
        for (column, name) in zip(expansion.columns, names) {
            let element = column.output.type == .dynamic ? "u.\(name)" : try element(name, as: column.output.type)
            outputs.append("\(element) AS \(column.output.identifier)")
        }
        if let index = expansion.index { outputs.append("u.n - 1 AS \(index.identifier)") }
        var elements: Snippet = "ROWS FROM (\(values.map { "unnest(\($0))" as Snippet }.joined())) WITH ORDINALITY AS u(\((names + ["n"]).joined()))"
        if let limit = expansion.limit { elements = "(SELECT * FROM \(elements) WHERE u.n <= \(bind: .int8(limit), as: "int8")) AS u" }
        return Select(Plan.expand(input, expansion).columns, from: "(SELECT \(outputs.joined())\nFROM (\(rows.text)) AS q\nCROSS JOIN LATERAL \(elements)) AS q")
    }

    /// An element is kept only where it is of the type asked for.
    private func element(_ name: Snippet, as type: KQLType) throws(EmitError) -> Snippet {
        throw EmitError(.noScalarForm, "'mv-expand' to typeof(\(type.rawValue)) has no SQL form")
    }

    func windowed(_ input: Plan, _ windows: [NamedWindow], _ order: [SortKey]) throws(EmitError) -> Select {
        throw EmitError(.noScalarForm, "'\(windows.first?.function ?? "window")' has no SQL form")
    }
}

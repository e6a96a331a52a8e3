import HuntModel
import KQLPlan
import SQLText

extension RelationEmitter {
    /// A recursive query over the numbered rows, one row a round; it carries the state of every step.
    func matched(_ input: Plan, _ scan: Scan) throws(EmitError) -> Select {
        var rows = try select(input).wrapped
        let sorting = try scalars.order(scan.order)
        let ordering: Snippet = sorting.isEmpty ? "" : "ORDER BY \(sorting.joined())"
        rows.outputs.append((ScanEmitter.number, "row_number() OVER (\(ordering))"))
        let emitter = ScanEmitter(scan: scan, row: input.columns, scalars: scalars)
        let state = emitter.state.map { "\($0.identifier)" as Snippet }.joined()
        let with: Snippet = """
            WITH RECURSIVE "~rows" AS MATERIALIZED (\(rows.text)),
            "~read" AS MATERIALIZED (\(emitter.read)),
            "~states"(\(state)) AS (
            \(emitter.start)
            UNION ALL
            \(try emitter.round.text))
            """
        return Select(Plan.scan(input, scan).columns, from: "(\(with)\n\(emitter.answer)) AS q")
    }
}

/// The SQL of one `scan`; see the matching logic in Microsoft's page on the operator.
struct ScanEmitter {
    var scan: Scan
    var row: [Column]
    var scalars: ScalarEmitter

    static let number = Column("~row", .long)
    private let next = Column("~next", .long)
    private let first = Column("~first", .bool)
    private let again = Column("~again", .bool)

    private func isActive(_ step: Int) -> Column { Column("~active \(step)", .bool) }
    private func isMatched(_ step: Int) -> Column { Column("~matched \(step)", .bool) }
    /// By a row after another of the same sequence.
    private func isRepeated(_ step: Int) -> Column { Column("~repeated \(step)", .bool) }
    private func sequence(_ step: Int) -> Column { Column("~sequence \(step)", .long) }
    private func declared(_ step: Int, _ index: Int) -> Column { Column("~declared \(step) \(index)", scan.declared[index].type) }
    /// What the sequence at `step` remembers.
    private func remembered(_ step: Int, _ index: Int) -> Column { Column("~state \(step) \(index)", scan.states[index].column.type) }
    private func known(to step: Int) -> [Int] { scan.states.indices.filter { scan.states[$0].step <= step } }

    /// The columns of the recursive query.
    var state: [Column] {
        [Self.number, next] + scan.steps.indices.flatMap { step in
            [isActive(step), isMatched(step), isRepeated(step), sequence(step)] + scan.declared.indices.map { declared(step, $0) } + known(to: step).map { remembered(step, $0) }
        }
    }

    /// Before the first row.
    var start: Snippet {
        var values: [Snippet] = ["0::int8", "0::int8"]
        for step in scan.steps.indices {
            values += ["false", "false", "false", "NULL::int8"]
            values += scan.declared.indices.map { kept(Snippet(scan.defaults[$0]), declared(step, $0)) }
            values += known(to: step).map { kept(nothing($0), remembered(step, $0)) }
        }
        return "SELECT \(values.joined())\nFROM pg_catalog.regexp_split_to_table('', ',')"
    }

    /// What the steps read of the rows, numbered.
    ///
    /// PostgreSQL takes it for 10 rows, being arrays taken apart, and ``start`` for 1,000: so it hashes these once instead of reading them all in
    /// each round (measured: 25 s for 10,000 rows that way).
    var read: Snippet {
        let columns = readColumns.isEmpty ? [Column("~none", .bool)] : readColumns
        let arrays = columns.map { column -> Snippet in
            let value: Snippet = readColumns.isEmpty ? "true" : "\(column.identifier)"
            return "array_agg(\(value) ORDER BY \"~row\") AS \(column.identifier)"
        }
        let names = columns.map { "\($0.identifier)" as Snippet }
        return """
            SELECT u.* FROM (SELECT \(arrays.joined()) FROM "~rows") AS a
            CROSS JOIN LATERAL unnest(\(names.map { "a.\($0)" as Snippet }.joined())) WITH ORDINALITY AS u(\(names.joined()), "~row")
            """
    }

    private var readColumns: [Column] {
        let names = scan.scalars.reduce(into: Set(scan.states.map(\.source))) { $0.formUnion($1.columnsRead) }
        return row.filter { names.contains($0.name) }
    }

    /// From the state before a row to the state after it: the steps from the last to the first.
    var round: Select {
        get throws(EmitError) {
            let columns = state.dropFirst().map { "s.\($0.identifier)" as Snippet } + (readColumns + [Self.number]).map { "r.\($0.identifier)" as Snippet }
            let from: Snippet = "(SELECT \(columns.joined())\nFROM \"~states\" AS s JOIN \"~read\" AS r ON r.\"~row\" = s.\"~row\" + 1) AS q"
            var select = Select(Array(state.dropFirst()) + readColumns + [Self.number], from: from)
            for step in scan.steps.indices.reversed() { select = try after(step, try tested(step, select)) }
            select.outputs = state.map { ($0, $0.reference) }
            return select
        }
    }

    /// A row for each match with a step that gives some.
    var answer: Snippet {
        let branches = scan.steps.indices.filter { scan.steps[$0].output != .none }.map { step -> Snippet in
            var outputs = row.map { "r.\($0.identifier)" as Snippet }
            outputs += scan.declared.indices.map { "s.\(declared(step, $0).identifier) AS \(scan.declared[$0].identifier)" as Snippet }
            if let matchID = scan.matchID { outputs.append("s.\(sequence(step).identifier) AS \(matchID.identifier)") }
            if let place = scan.place { outputs.append("\(bind: .int8(Int64(step)), as: "int8") AS \(place.identifier)") }
            let matches: Snippet = scan.steps[step].output == .last ? lastMatches(step) : "(SELECT * FROM \"~states\" WHERE \(isMatched(step).identifier))"
            return "SELECT \(outputs.joined())\nFROM \(matches) AS s JOIN \"~rows\" AS r ON r.\"~row\" = s.\"~row\""
        }
        guard branches.isEmpty else { return branches.joined(by: "\nUNION ALL\n") }
        let nulls = (row + scan.outputs).map { "\(Snippet(.null($0.type))) AS \($0.identifier)" as Snippet }
        return "SELECT \(nulls.joined()) WHERE false"
    }
}

extension ScanEmitter {
    /// States after the matches of the step that no further match of the same sequence follows.
    private func lastMatches(_ step: Int) -> Snippet {
        let next: Snippet = #"lead(\#(isRepeated(step).identifier)) OVER (ORDER BY "~row")"#
        let matches: Snippet = #"SELECT *, \#(next) AS "~replaced" FROM "~states" WHERE \#(isMatched(step).identifier)"#
        return #"(SELECT * FROM (\#(matches)) AS m WHERE "~replaced" IS NOT TRUE)"#
    }

    /// Whether the row goes on with the sequence of the step before, or else with the step's own.
    private func tested(_ step: Int, _ rows: Select) throws(EmitError) -> Select {
        var select = rows
        let condition = scan.steps[step].condition
        var goesOn: Snippet = "false"
        if step > 0 { goesOn = "COALESCE(\(isActive(step - 1).reference) AND \(try value(condition, of: step, knowing: step - 1)), false)" }
        var stays: Snippet = "COALESCE(\(try value(condition, of: step, knowing: step)), false)"
        if step > 0 { stays = "(\(isActive(step).reference) AND \(stays))" }
        select.outputs += [(first, goesOn), (again, stays)]
        return select.wrapped
    }

    /// The state once the row has met the step.
    private func after(_ step: Int, _ rows: Select) throws(EmitError) -> Select {
        let (first, again) = (first.reference, again.reference)
        let matches: Snippet = "(\(first) OR \(again))"
        var changed: [String: Snippet] = [isMatched(step).name: matches, isActive(step).name: "(\(isActive(step).reference) OR \(matches))"]
        changed[isRepeated(step).name] = "(NOT \(first) AND \(again) AND \(isActive(step).reference))"
        if step > 0 {
            changed[sequence(step).name] = "CASE WHEN \(first) THEN \(sequence(step - 1).reference) ELSE \(sequence(step).reference) END"
            changed[isActive(step - 1).name] = "(\(isActive(step - 1).reference) AND NOT \(first))"
        } else {
            // A row that meets the first step again goes on with the sequence that is there.
            let begins: Snippet = "\(again) AND NOT \(isActive(0).reference)"
            changed[sequence(step).name] = "CASE WHEN \(begins) THEN \(next.reference) ELSE \(sequence(step).reference) END"
            changed[next.name] = "CASE WHEN \(begins) THEN \(next.reference) + 1 ELSE \(next.reference) END"
        }
        for index in scan.declared.indices {
            let column = declared(step, index)
            changed[column.name] = try met(step, assigned(step, index), otherwise: column)
        }
        for index in known(to: step) {
            let column = remembered(step, index)
            if scan.states[index].step < step {
                changed[column.name] = kept("CASE WHEN \(first) THEN \(remembered(step - 1, index).reference) ELSE \(column.reference) END", column)
            } else {
                changed[column.name] = try met(step, source(step, scan.states[index].source), otherwise: column)
            }
        }
        // The first step reads its own state even where it is empty.
        if step == 1 {
            for index in known(to: 0) {
                let column = remembered(0, index)
                changed[column.name] = kept("CASE WHEN \(first) THEN \(nothing(index)) ELSE \(column.reference) END", column)
            }
        }
        var select = rows
        select.outputs = rows.columns.filter { $0 != self.first && $0 != self.again }.map { ($0, changed[$0.name] ?? $0.reference) }
        return select.wrapped
    }

    /// The value by the state of the sequence that the row has met.
    private func met(_ step: Int, _ value: Scalar, otherwise column: Column) throws(EmitError) -> Snippet {
        let own = try self.value(value, of: step, knowing: step)
        let before = step > 0 ? "WHEN \(first.reference) THEN \(try self.value(value, of: step, knowing: step - 1)) " as Snippet : ""
        return kept("CASE \(before)WHEN \(again.reference) THEN \(own) ELSE \(column.reference) END", column)
    }

    private func assigned(_ step: Int, _ index: Int) -> Scalar { scan.steps[step].assigned[index] ?? .literal(scan.defaults[index]) }

    /// A column of the row that has met the step.
    private func source(_ step: Int, _ name: String) -> Scalar {
        if let index = scan.declared.firstIndex(where: { $0.name == name }) { return assigned(step, index) }
        return .column(row.first { $0.name == name } ?? Column(name, .dynamic))
    }

    /// With what the sequence at step `known` remembers; of a step that it has not met it knows nothing.
    private func value(_ scalar: Scalar, of step: Int, knowing known: Int) throws(EmitError) -> Snippet {
        try scalars.value(
            scalar.mapped { node in
                guard case .column(let column) = node, let index = scan.states.firstIndex(where: { $0.column == column }) else { return node }
                return scan.states[index].step <= known ? .column(remembered(known, index)) : nothing(index)
            })
    }

    private func nothing(_ index: Int) -> Scalar {
        let state = scan.states[index]
        if let declared = scan.declared.firstIndex(where: { $0.name == state.source }) { return .literal(scan.defaults[declared]) }
        return .literal(state.column.type == .string ? .string("") : .null(state.column.type))
    }

    private func nothing(_ index: Int) -> Snippet { (try? scalars.value(nothing(index))) ?? "NULL" }

    /// Both halves of a recursive query agree in type and collation.
    private func kept(_ value: Snippet, _ column: Column) -> Snippet {
        column.type == .string ? #"((\#(value))::text COLLATE "C")"# : "(\(value))::\(keyword: column.type.sqlName)"
    }
}

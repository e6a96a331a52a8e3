import CompiledForm
import HuntModel
import KQLPlan
import SQLText

/// Steps over more than one input.
extension RelationEmitter {
    /// Keys are equal as PostgreSQL's `=` has it: null has no partner.
    func joined(_ left: Plan, _ right: Plan, _ join: Join) throws(EmitError) -> Select {
        let (leftRows, rightRows) = (try select(left).text, try select(right).text)
        let conditions: [Snippet] = join.keys.map { "l.\($0.left.identifier) = r.\($0.right.identifier)" }
        let matches = conditions.isEmpty ? "true" as Snippet : conditions.joined(by: " AND ")
        let columns = Plan.join(left, right, join).columns
        guard join.givesRight else {
            let test: Snippet = "EXISTS (SELECT FROM (\(rightRows)) AS r WHERE \(matches))"
            let kept: Snippet = join.kind == .leftsemi ? test : "NOT \(test)"
            return Select(columns, from: "(SELECT l.* FROM (\(leftRows)) AS l WHERE \(kept)) AS q")
        }
        let pair: Snippet = join.window.map { "(\(leftRows)) AS l\nCROSS JOIN LATERAL (\(probe(rightRows, join, $0))) AS r" }
            ?? "(\(leftRows)) AS l\n\(keyword: join.kind.words) (\(rightRows)) AS r ON \(matches)"
        let outputs = left.columns.map { $0.output(of: "l", mayLack: join.kind.lacksLeft) } + right.columns.map { $0.output(of: "r", mayLack: join.kind.lacksRight) }
        return Select(columns, from: "(SELECT \(outputs.joined())\nFROM \(pair)) AS q")
    }

    /// One look at the index of (device, time) for each row of the left side; the fence keeps PostgreSQL from a hash join on the device,
    /// which reads every row of the right side (measured: up to 14 times slower).
    private func probe(_ right: Snippet, _ join: Join, _ window: JoinWindow) -> Snippet {
        var conditions: [Snippet] = join.keys.map { "q.\($0.right.identifier) = l.\($0.left.identifier)" }
        let (time, other): (Snippet, Snippet) = ("q.\(window.right.identifier)", "l.\(window.left.identifier)")
        conditions.append("\(time) >= \(other) + \(bind: .int8(window.low), as: "int8")")
        conditions.append("\(time) <= \(other) + \(bind: .int8(window.high), as: "int8")")
        return "SELECT * FROM (\(right)) AS q WHERE \(conditions.joined(by: " AND ")) OFFSET 0"
    }

    func united(_ inputs: [Plan]) throws(EmitError) -> Select {
        let columns = inputs.first?.columns ?? []
        var branches: [Snippet] = []
        for input in inputs { branches.append("(\(try select(input).text))") }
        return Select(columns, from: "(\(branches.joined(by: "\nUNION ALL\n"))) AS q")
    }

    func lateral(_ outer: Plan, _ level: Int, _ body: Plan) throws(EmitError) -> Select {
        let alias = Snippet.outerAlias(level)
        let columns = outer.columns + body.columns
        let outputs = outer.columns.map { "\(alias).\($0.identifier)" as Snippet } + body.columns.map { "b.\($0.identifier)" as Snippet }
        let rows: Snippet = "(\(try select(outer).text)) AS \(alias)\nCROSS JOIN LATERAL (\(try select(body).text)) AS b"
        return Select(columns, from: "(SELECT \(outputs.joined())\nFROM \(rows)) AS q")
    }
}

extension Join.Kind {
    fileprivate var words: StaticString {
        switch self {
        case .inner: "JOIN"
        case .leftouter: "LEFT JOIN"
        case .rightouter: "RIGHT JOIN"
        case .fullouter: "FULL JOIN"
        case .leftsemi, .leftanti: "JOIN"
        }
    }

    fileprivate var lacksLeft: Bool { self == .rightouter || self == .fullouter }
    fileprivate var lacksRight: Bool { self == .leftouter || self == .fullouter }
}

extension Column {
    /// Strings of a partner that is missing are empty, not null.
    fileprivate func output(of side: StaticString, mayLack: Bool) -> Snippet {
        let value: Snippet = "\(keyword: side).\(identifier)"
        return mayLack && type == .string ? "COALESCE(\(value), '') AS \(identifier)" : value
    }

    /// The column of the row around a lateral body.
    func reference(outside level: Int) -> Snippet { "\(Snippet.outerAlias(level)).\(identifier)" }
}

extension Snippet {
    static func outerAlias(_ level: Int) -> Snippet { Snippet([.sql("o\(level)")]) }
}

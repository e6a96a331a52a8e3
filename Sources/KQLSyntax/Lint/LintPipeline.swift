import Diagnostics

extension Pipeline {
    func lint(_ timedTables: Set<String>) -> [Diagnostic] {
        var found = timeless(timedTables)
        for (place, step) in operators.enumerated() {
            let next = place + 1 < operators.count ? operators[place + 1] : nil
            if let diagnostic = step.bareJoin ?? step.lostOrder(before: next) ?? arbitraryRows(at: place) { found.append(diagnostic) }
        }
        return found
    }

    /// Tables that are read here, and whose time no `where` mentions: one of this pipeline, for those that are not joined.
    private func timeless(_ tables: Set<String>) -> [Diagnostic] {
        let isBound = operators.contains { step in
            if case .filter(let predicate) = step.kind { predicate.value.mentionsTime } else { false }
        }
        return ((isBound ? [] : sourceNames) + joinedNames).filter { tables.contains($0.text) }.map { name in
            .lint(
                .noTimeBound, "'\(name.text)' is read over all time", at: name.span,
                hint: "bound it first: | where Timestamp > ago(7d)")
        }
    }

    private var sourceNames: [Name] {
        var expressions: [Expression] = []
        if case .expression(let expression) = source { expressions.append(expression) }
        for case .union(let union) in operators.map(\.kind) {
            for case .expression(let expression) in union.tables { expressions.append(expression) }
        }
        return expressions.compactMap(\.plainName)
    }

    private var joinedNames: [Name] {
        operators.compactMap { if case .join(let join) = $0.kind { join.right.plainName } else { nil } }
    }

    /// A `take` whose rows are counted, joined or grouped further on.
    private func arbitraryRows(at place: Int) -> Diagnostic? {
        guard case .take = operators[place].kind, !operators[..<place].contains(where: \.kind.chooses) else { return nil }
        guard operators[(place + 1)...].contains(where: \.kind.dependsOnRows) else { return nil }
        return .lint(
            .arbitraryRows, "'\(operators[place].keyword.text)' without an order keeps rows that nobody chose, and the answer depends on them",
            at: operators[place].keyword.span, hint: "'top' keeps the first rows by a column")
    }
}

extension Operator {
    fileprivate var bareJoin: Diagnostic? {
        guard keyword.text == "join", case .join(let clause) = kind, !clause.parameters.contains(where: { $0.name.text == "kind" }) else { return nil }
        return .lint(
            .bareJoin, "'join' without 'kind' keeps one row of the left side for each key (innerunique)", at: keyword.span,
            hint: "kind=inner keeps every pair; kind=innerunique says that one is meant")
    }

    fileprivate func lostOrder(before next: Operator?) -> Diagnostic? {
        guard case .sort = kind, let next, next.kind.forgetsOrder else { return nil }
        return .lint(
            .lostOrder, "the order is lost in '\(next.keyword.text)'", at: keyword.span, hint: "sort after it, or not at all")
    }
}

extension OperatorKind {
    /// What follows sees rows in no order, whatever came in.
    fileprivate var forgetsOrder: Bool {
        switch self {
        case .summarize(let aggregates, _): !aggregates.contains { $0.value.keepsOrder }
        case .count, .distinct, .sort, .top: true
        default: false
        }
    }

    /// Rows are in an order that the query gave them.
    fileprivate var chooses: Bool {
        switch self {
        case .sort, .top, .serialize: true
        default: false
        }
    }

    fileprivate var dependsOnRows: Bool {
        switch self {
        case .summarize, .join, .distinct, .makeSeries, .count: true
        default: false
        }
    }
}

extension Expression {
    fileprivate var plainName: Name? { if case .name(let name) = kind { Name(name, span) } else { nil } }

    /// An aggregation whose answer shows the order of its rows.
    fileprivate var keepsOrder: Bool {
        guard case .call(let name, _) = kind else { return false }
        return ["make_list", "makelist", "make_list_if", "make_list_with_nulls", "take_any", "any", "make_bag", "buildschema"].contains(name.text)
    }

    /// `Timestamp`, `TimeGenerated` or `ingestion_time()` stands in it.
    fileprivate var mentionsTime: Bool {
        switch kind {
        case .name(let name): name == "Timestamp" || name == "TimeGenerated"
        case .call(let name, let arguments): name.text == "ingestion_time" || arguments.contains { $0.value.mentionsTime }
        case .negated(let inner), .member(let inner, _): inner.mentionsTime
        case .binary(_, let left, let right), .element(let left, let right): left.mentionsTime || right.mentionsTime
        case .and(let terms), .or(let terms): terms.contains(where: \.mentionsTime)
        case .between(_, let value, let low, let high): value.mentionsTime || low.mentionsTime || high.mentionsTime
        case .membership(_, let subject, let elements): subject.mentionsTime || elements.contains(where: \.mentionsTime)
        case .literal, .star, .typeOf, .subquery, .missing: false
        }
    }
}

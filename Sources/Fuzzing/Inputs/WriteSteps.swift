import HuntModel

extension QueryWriter {
    /// An operator, and what it makes of the scope.
    mutating func step() -> String {
        switch random.below(30) {
        case 0..<6: return "where \(expression(.bool, depth: 3))"
        case 6..<9: return extend()
        case 9, 10: return project()
        case 11..<14: return summarize()
        case 14: return distinct()
        case 15: return "sort by \(sortTerms())"
        case 16: return "top \(random.below(9)) by \(sortTerms())"
        case 17: return "take \(random.below(9))"
        case 18: return count()
        case 19, 20: return join()
        case 21: return lookup()
        case 22: return union()
        case 23: return expand()
        case 24: return columnsOperator()
        case 25: return window()
        case 26: return makeSeries()
        case 27: return parse()
        case 28: return rare()
        default: return "serialize"
        }
    }

    private mutating func extend() -> String {
        let items = (0..<1 + random.below(3)).map { _ -> (Column, String) in
            let type = random.pick(KQLType.allCases)
            let name = random.chance(15) ? column().name : fresh("e")
            return (Column(name, type), expression(type, depth: 3))
        }
        for (column, _) in items { add(column) }
        return "extend \(items.map { "\(written($0.0.name)) = \($0.1)" }.joined(separator: ", "))"
    }

    private mutating func project() -> String {
        let items = (0..<1 + random.below(4)).map { _ -> (Column, String) in
            let type = random.pick(KQLType.allCases)
            return (Column(fresh("c"), type), expression(type, depth: 2))
        }
        let kept = scope.filter { _ in random.chance(30) }
        scope = kept + items.map(\.0)
        return "project \((kept.map { written($0.name) } + items.map { "\($0.0.name) = \($0.1)" }).joined(separator: ", "))"
    }

    private mutating func summarize() -> String {
        let aggregates = (0..<1 + random.below(3)).map { _ -> (Column, String) in
            let (call, type) = aggregate()
            return (Column(fresh("a"), type), call)
        }
        let keys = (0..<random.below(3)).map { _ -> (Column, String) in
            let type = random.pick(KQLType.allCases.filter { $0 != .dynamic })
            return (Column(fresh("k"), type), type == .datetime ? "bin(\(expression(.datetime, depth: 1)), 1h)" : expression(type, depth: 1))
        }
        scope = keys.map(\.0) + aggregates.map(\.0)
        let by = keys.isEmpty ? "" : " by " + keys.map { "\($0.0.name) = \($0.1)" }.joined(separator: ", ")
        return "summarize \(aggregates.map { "\($0.0.name) = \($0.1)" }.joined(separator: ", "))\(by)"
    }

    private mutating func aggregate() -> (String, KQLType) {
        let type = random.pick([KQLType.long, .real, .datetime, .timespan, .string])
        let value = expression(type, depth: 2)
        switch random.below(12) {
        case 0: return ("count()", .long)
        case 1: return ("countif(\(expression(.bool, depth: 2)))", .long)
        case 2: return ("dcount(\(value))", .long)
        case 3: return ("min(\(value))", type)
        case 4: return ("max(\(value))", type)
        case 5: return ("sum(\(expression(.long, depth: 2)))", .long)
        case 6: return ("avg(\(expression(.real, depth: 2)))", .real)
        case 7: return ("make_set(\(value))", .dynamic)
        case 8: return ("make_list(\(value), 5)", .dynamic)
        case 9: return ("take_any(\(value))", type)
        case 10: return ("dcountif(\(value), \(expression(.bool, depth: 1)))", .long)
        default: return ("percentile(\(expression(.real, depth: 1)), 90)", .real)
        }
    }

    private mutating func distinct() -> String {
        let kept = scope.filter { $0.type != .dynamic && random.chance(40) }
        guard !kept.isEmpty else { return "count" }
        scope = kept
        return "distinct \(kept.map { written($0.name) }.joined(separator: ", "))"
    }

    mutating func sortTerms() -> String {
        (0..<1 + random.below(2)).map { _ in
            let type = random.pick(KQLType.allCases.filter { $0 != .dynamic })
            return expression(type, depth: 1) + random.pick(["", " asc", " desc", " asc nulls last", " desc nulls first"])
        }.joined(separator: ", ")
    }

    private mutating func count() -> String {
        scope = [Column("Count", .long)]
        return "count"
    }

    private mutating func join() -> String {
        let kinds = ["innerunique", "inner", "leftouter", "rightouter", "fullouter", "leftanti", "rightanti", "leftsemi", "rightsemi"]
        let kind = random.pick(kinds)
        guard let (text, columns, condition) = partner() else { return "take 3" }
        switch kind {
        case "leftanti", "leftsemi": break
        case "rightanti", "rightsemi": scope = columns
        default: for column in columns { scope.append(Column(scope.contains { $0.name == column.name } ? column.name + "1" : column.name, column.type)) }
        }
        return "join kind=\(kind) (\(text)) on \(condition)"
    }

    private mutating func lookup() -> String {
        guard let (text, columns, condition) = partner() else { return "take 3" }
        for column in columns where !scope.contains(where: { $0.name == column.name }) { scope.append(column) }
        return "lookup kind=\(random.pick(["leftouter", "inner"])) (\(text)) on \(condition)"
    }

    /// The other side of a join, and what joins them.
    private mutating func partner() -> (text: String, columns: [Column], condition: String)? {
        guard nesting < 2 else { return nil }
        let (text, columns) = subquery(steps: random.below(3))
        let shared = scope.filter { $0.type != .dynamic && columns.contains($0) }
        if !shared.isEmpty, random.chance(60) { return (text, columns, written(random.pick(shared).name)) }
        for left in scope.shuffled(using: &random) where left.type != .dynamic {
            if let right = columns.first(where: { $0.type == left.type }) {
                return (text, columns, "$left.\(written(left.name)) == $right.\(written(right.name))")
            }
        }
        return nil
    }

    private mutating func union() -> String {
        guard nesting < 2 else { return "take 3" }
        let (text, columns) = subquery(steps: random.below(2))
        scope = scope.filter { column in columns.allSatisfy { $0.name != column.name || $0.type == column.type } }
        return "union (\(text))"
    }

    private mutating func columnsOperator() -> String {
        let chosen = column()
        switch random.below(4) {
        case 0 where scope.count > 1:
            scope.removeAll { $0.name == chosen.name }
            return "project-away \(written(chosen.name))"
        case 1:
            let name = fresh("m")
            scope = scope.map { $0.name == chosen.name ? Column(name, $0.type) : $0 }
            return "project-rename \(name) = \(written(chosen.name))"
        case 2:
            scope = [chosen]
            return "project-keep \(written(chosen.name))"
        default: return "project-reorder \(written(chosen.name))\(random.pick(["", ", *", " asc"]))"
        }
    }

    mutating func add(_ column: Column) {
        scope.removeAll { $0.name == column.name }
        scope.append(column)
    }
}

import Diagnostics
import HuntModel
import KQLSyntax

extension Binder {
    mutating func bind(_ step: Operator, over input: Plan) -> Plan? {
        switch step.kind {
        case .filter(let predicate): return filtered(predicate, input)
        case .extend(let values): return extended(values, input)
        case .project(let values):
            return outputs(values, over: input.columns) { "Column\($0 + 1)" }.map { .project(input, $0) }
        case .projectAway(let patterns): return kept(input) { column in !patterns.contains { $0.matches(column.name) } }
        case .projectKeep(let patterns): return kept(input) { column in patterns.contains { $0.matches(column.name) } }
        case .projectReorder(let terms): return reordered(terms, input)
        case .projectRename(let renames): return renamed(renames, input)
        case .summarize(let aggregates, let keys): return summarized(aggregates, keys, input)
        case .distinct(let values): return distinct(values, input)
        case .sort(let terms): return sortKeys(terms, over: input.columns).map { .sort(input, $0) }
        case .top(let count, let terms):
            guard let count = rowCount(count), let keys = sortKeys(terms, over: input.columns) else { return nil }
            return .top(input, count: count, keys)
        case .take(let count): return rowCount(count).map { .take(input, count: $0) }
        case .count:
            let counted = NamedAggregate(columns: [Column("Count", .long)], function: "count", arguments: [])
            return .summarize(input, keys: [], aggregates: [counted])
        case .render(let chart):
            diagnostics.report(Diagnostic(BindCode.ignored, "'render \(chart.text)' draws nothing here; the rows are the same", at: step.span, severity: .warning))
            return input
        case .other:
            refuse(step.keyword)
            return nil
        }
    }

    private mutating func refuse(_ keyword: Name) {
        if KnownNames.operators.contains(keyword.text) || KnownNames.supportedOperators.contains(keyword.text) {
            report(.operatorNotSupported, "the operator '\(keyword.text)' is not supported yet", at: keyword.span)
        } else {
            let known = (KnownNames.operators.union(KnownNames.supportedOperators)).sorted()
            report(.unknownOperator, "there is no operator '\(keyword.text)'", at: keyword.span, hint: Spelling.hint(for: keyword.text, in: known))
        }
    }

    private mutating func filtered(_ predicate: NamedExpression, _ input: Plan) -> Plan? {
        if let name = predicate.names.first {
            report(.formNotSupported, "'\(name.text) =' names a value, it does not compare", at: name.span, hint: "write '==' to compare.")
            return nil
        }
        return condition(predicate.value, over: input.columns).map { .filter(input, $0) }
    }

    /// A name that exists keeps its place.
    private mutating func extended(_ values: [NamedExpression], _ input: Plan) -> Plan? {
        guard let added = outputs(values, over: input.columns, unnamed: { "Column\($0 + 1)" }) else { return nil }
        var columns = input.columns.map { NamedScalar($0.name, .column($0)) }
        for output in added {
            if let place = columns.firstIndex(where: { $0.name == output.name }) { columns[place] = output } else { columns.append(output) }
        }
        return .project(input, columns)
    }

    private func kept(_ input: Plan, _ keeps: (Column) -> Bool) -> Plan {
        .project(input, input.columns.filter(keeps).map { NamedScalar($0.name, .column($0)) })
    }

    private mutating func reordered(_ terms: [ReorderTerm], _ input: Plan) -> Plan? {
        var rest = input.columns
        var first: [Column] = []
        for term in terms {
            var matching = rest.filter { term.pattern.matches($0.name) }
            if matching.isEmpty, !term.pattern.isPattern {
                report(.unknownColumn, "there is no column '\(term.pattern.text)'", at: term.pattern.span, hint: Spelling.hint(for: term.pattern.text, in: rest.map(\.name)))
                return nil
            }
            if let ascending = term.ascending { matching.sort { ascending ? $0.name < $1.name : $0.name > $1.name } }
            first += matching
            rest.removeAll { matching.contains($0) }
        }
        return .project(input, (first + rest).map { NamedScalar($0.name, .column($0)) })
    }

    private mutating func renamed(_ renames: [NamedExpression], _ input: Plan) -> Plan? {
        var names: [String: String] = [:]
        for rename in renames {
            guard let new = rename.names.first, case .name(let old) = rename.value.kind else {
                report(.wrongTypes, "'project-rename' takes New = Old", at: rename.span)
                return nil
            }
            guard scalar(rename.value, over: input.columns) != nil else { return nil }
            names[old] = new.text
        }
        let outputs = input.columns.map { NamedScalar(names[$0.name] ?? $0.name, .column($0)) }
        guard Set(outputs.map(\.name)).count == outputs.count else {
            report(.columnTwice, "two columns would have one name", at: renames.first?.span ?? Span(0, 0))
            return nil
        }
        return .project(input, outputs)
    }

    private mutating func distinct(_ values: [NamedExpression], _ input: Plan) -> Plan? {
        if values.count == 1, case .star = values[0].value.kind {
            return .summarize(input, keys: input.columns.map { NamedScalar($0.name, .column($0)) }, aggregates: [])
        }
        return outputs(values, over: input.columns) { "Column\($0 + 1)" }.map { .summarize(input, keys: $0, aggregates: []) }
    }

    /// Descending where nothing is said; nulls come first when ascending and last when descending.
    private mutating func sortKeys(_ terms: [SortTerm], over columns: [Column]) -> [SortKey]? {
        var keys: [SortKey] = []
        for term in terms {
            guard let value = scalar(term.value.value, over: columns) else { return nil }
            guard value.type != .dynamic else {
                report(.wrongTypes, "a dynamic has no order", at: term.value.span, hint: "sort by tostring(…) or tolong(…) of it.")
                return nil
            }
            let ascending = term.ascending ?? false
            keys.append(SortKey(value, ascending: ascending, nullsFirst: term.nullsFirst ?? ascending))
        }
        return keys
    }

    private mutating func rowCount(_ expression: Expression) -> Int64? {
        guard let value = constant(expression) else { return nil }
        if case .long(let count) = value, count >= 0 { return count }
        if case .int(let count) = value, count >= 0 { return Int64(count) }
        report(.outOfRange, "a number of rows is a whole number from 0", at: expression.span)
        return nil
    }
}

extension ColumnPattern {
    /// Case-sensitive, `*` for any characters.
    func matches(_ name: String) -> Bool {
        guard isPattern, text.contains("*") else { return text == name }
        let parts = text.split(separator: "*", omittingEmptySubsequences: false)
        var rest = name[...]
        for (index, part) in parts.enumerated() where !part.isEmpty {
            if index == 0 {
                guard rest.hasPrefix(part) else { return false }
                rest = rest.dropFirst(part.count)
            } else if index == parts.count - 1 {
                return rest.hasSuffix(part)
            } else {
                guard let found = rest.firstRange(of: part) else { return false }
                rest = rest[found.upperBound...]
            }
        }
        return true
    }
}

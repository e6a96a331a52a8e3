import Diagnostics
import HuntModel
import KQLSyntax

/// Operators that choose or order rows and leave the columns alone.
extension Binder {
    mutating func filter(_ input: Relation, _ predicate: NamedExpression) -> Relation {
        if let name = predicate.names.first {
            note(
                .assignmentInFilter, "'\(name.text) = …' gives the value a name and compares nothing", at: predicate.span,
                severity: .warning, hint: "'==' compares")
        }
        guard let condition = condition(predicate.value, in: RowScope(input)) else { return input }
        return input.then(.filter(input.plan, condition))
    }

    mutating func sort(_ input: Relation, _ terms: [SortTerm]) -> Relation {
        let keys = sortKeys(terms, of: input)
        return keys.isEmpty ? input : input.then(.sort(input.plan, keys))
    }

    mutating func top(_ input: Relation, _ count: Expression, _ terms: [SortTerm]) -> Relation {
        let keys = sortKeys(terms, of: input)
        guard let count = rowCount(count), !keys.isEmpty else { return input }
        return input.then(.top(input.plan, count: count, keys))
    }

    mutating func take(_ input: Relation, _ count: Expression) -> Relation {
        guard let count = rowCount(count) else { return input }
        return input.then(.take(input.plan, count: count))
    }

    /// Descending unless it says otherwise; nulls are lowest.
    private mutating func sortKeys(_ terms: [SortTerm], of input: Relation) -> [SortKey] {
        let scope = RowScope(input)
        return terms.compactMap { term in
            guard let value = scalar(term.value.value, in: scope) else { return nil }
            let ascending = term.ascending ?? false
            return SortKey(value.sortable, ascending: ascending, nullsFirst: term.nullsFirst ?? ascending)
        }
    }

    mutating func rowCount(_ expression: Expression) -> Int64? {
        switch constant(expression) {
        case .long(let count) where count >= 0: return count
        case .int(let count) where count >= 0: return Int64(count)
        case nil: return nil
        case .some:
            report(.badCount, "a number of rows is due, zero or more", at: expression.span)
            return nil
        }
    }
}

extension Scalar {
    /// Dynamics are ordered by their text.
    fileprivate var sortable: Scalar { type == .dynamic ? implicitly(.string) ?? self : self }
}

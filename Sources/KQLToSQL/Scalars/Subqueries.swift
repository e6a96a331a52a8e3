import HuntModel
import KQLPlan
import SQLText

extension ScalarEmitter {
    /// The first value of a plan's only column.
    func subquery(_ plan: Plan, _ type: KQLType) throws(EmitError) -> Snippet {
        let rows = try RelationEmitter(tables: tables).select(.take(plan, count: 1))
        return type == .string ? "COALESCE((\(rows.text)), '')" : "(\(rows.text))"
    }
}

/// `x in (query)`, `x has_any (query)` and their kin over the first column of a plan.
struct TableMembership {
    var name: String
    var subject: Scalar
    var plan: Plan

    func emit(with emitter: ScalarEmitter, _ mode: ScalarEmitter.Mode) throws(EmitError) -> Snippet {
        let rows = try RelationEmitter(tables: emitter.tables).select(plan)
        guard let element = rows.columns.first else { throw EmitError(.noScalarForm, "'\(name)' over a query without columns") }
        switch name {
        case "in", "!in", "in~", "!in~": return try test(rows.text, element, emitter)
        case "has_any", "has_all": return try terms(rows.text, element, emitter)
        default: throw EmitError(.noScalarForm, "'\(name)' has no SQL form over a query")
        }
    }

    private var isNegated: Bool { name.hasPrefix("!") }

    /// A hashed set; null is in no list and outside of every list.
    private func test(_ rows: Snippet, _ element: Column, _ emitter: ScalarEmitter) throws(EmitError) -> Snippet {
        var left = try emitter.value(subject)
        var right = element.reference
        if name.hasSuffix("~"), subject.type == .string {
            left = "kql.fold(\(left))"
            right = "kql.fold(\(right))"
        }
        let found: Snippet = "((\(left)) IN (SELECT \(right) FROM (\(rows)) AS q WHERE \(element.reference) IS NOT NULL))"
        if subject.isNeverNull { return isNegated ? found.negated : found }
        return isNegated ? "COALESCE(NOT \(found), true)" : "COALESCE(\(found), false)"
    }

    private func terms(_ rows: Snippet, _ element: Column, _ emitter: ScalarEmitter) throws(EmitError) -> Snippet {
        let list: Snippet = "ARRAY(SELECT DISTINCT \(element.reference) FROM (\(rows)) AS q)"
        return "\(keyword: name == "has_any" ? "kql.has_any" : "kql.has_all")(\(try emitter.value(subject)), \(list))"
    }
}

import CompiledForm
import SQLText

extension ColumnCondition {
    /// The condition over a heap; nil where it says nothing that helps there. A text that is not ASCII folds in the database alone, so it passes.
    var sql: SQLStatement? {
        switch self {
        case .any: return nil
        case .and(let parts):
            let tests = parts.compactMap(\.sql)
            return tests.isEmpty ? nil : tests.joined(by: " AND ")
        case .or(let parts):
            let tests = parts.compactMap(\.sql)
            if tests.count < parts.count { return nil }
            return tests.isEmpty ? "false" : tests.joined(by: " OR ")
        case .equals(let column, let texts): return "\(SQLIdentifier(column)) = ANY (\(texts))"
        case .number(let column, let low, let high):
            return low == high ? "\(SQLIdentifier(column)) = \(low)" : "\(SQLIdentifier(column)) BETWEEN \(low) AND \(high)"
        case .text(let column, let test): return test.sql(SQLIdentifier(column))
        }
    }
}

extension TextTest {
    fileprivate func sql(_ column: SQLIdentifier) -> SQLStatement? {
        switch place {
        case .whole: "kql.fold(\(column)) = \(needle)"
        case .start where !needle.isEmpty: "kql.startswith(\(column), \(needle))"
        case .end where !needle.isEmpty: "kql.endswith(\(column), \(needle))"
        case .anywhere where !needle.isEmpty: "pg_catalog.strpos(kql.fold(\(column)), \(needle)) > 0"
        case .start, .end, .anywhere: nil
        }
    }
}

extension Array where Element == SQLStatement {
    /// In parentheses.
    func joined(by operation: String) -> SQLStatement {
        var all: SQLStatement = "("
        for (number, test) in enumerated() {
            if number > 0 { all.append(SQLStatement(trusted: operation)) }
            all.append(test)
        }
        all.append(")")
        return all
    }
}

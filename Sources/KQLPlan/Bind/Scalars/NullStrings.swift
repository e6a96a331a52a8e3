import Diagnostics
import HuntModel
import KQLSyntax

extension Binder {
    /// A string is never null: `isnull` of one is always false.
    mutating func noteNullString(_ row: KQLFunction, _ arguments: [Scalar], at span: Span) {
        guard row.name == "isnull" || row.name == "isnotnull", arguments.first?.type == .string else { return }
        let isNull = row.name == "isnull"
        note(
            .nullString, "a string is never null, so that '\(row.name)' is always \(isNull ? "false" : "true")", at: span, severity: .warning,
            hint: "'\(isNull ? "isempty" : "isnotempty")' finds out whether it is empty")
    }
}

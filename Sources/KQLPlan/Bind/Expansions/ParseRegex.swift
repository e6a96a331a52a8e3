import Diagnostics
import HuntModel
import KQLSyntax

/// `parse kind=regex`: the pieces of the pattern are one regular expression, the columns are groups of it.
extension Binder {
    /// Where one of the values is not of its type, nothing matches.
    mutating func parse(_ text: Scalar, by clause: ParseClause, over input: Relation, keepsAll: Bool) -> Relation {
        let place = clause.pattern.first?.span ?? clause.subject.span
        guard let pattern = expression(clause), let captures = captures(of: pattern, in: text, at: place) else { return input.then(input.plan, isOpen: true) }
        var names = ColumnNames(taken: input.columns.map(\.name))
        let texts = captures.map { Column(names.unique("text of \($0.name)"), .string) }
        let matches = Column(names.unique("matches"), .bool)
        let once = zip(texts, captures).map { NamedScalar($0.name, .call(ParseFunctions.once, [$1.value], .string)) }
        let tested = Scalar.call("matches regex", [text, .literal(.string(pattern.words))], .bool)
        var rows = input.then(.project(input.plan, input.columns.map(NamedScalar.init) + once + [NamedScalar(matches.name, tested)]))

        let values = zip(texts, pattern.columns).map { Scalar.column($0).read(as: $1.type) }
        let readable = values.filter { $0.type != .string && $0.type != .dynamic }.map { Scalar.call("isnotnull", [$0], .bool) }
        let isRead = Scalar.and([.column(matches)] + readable)
        if !keepsAll { rows = rows.then(.filter(rows.plan, isRead)) }
        let columns = zip(pattern.columns, values).map { column, value in
            NamedScalar(column.name, keepsAll ? .call("iff", [isRead, value, .literal(.absent(column.type))], column.type) : value)
        }
        return rows.then(.project(rows.plan, input.columns.extended(by: columns)))
    }

    private struct ParseExpression {
        var words: String
        var columns: [Column] = []
        /// The number of each column's group.
        var groups: [Int64] = []
    }

    /// Each column by its text.
    private mutating func captures(of pattern: ParseExpression, in text: Scalar, at span: Span) -> [NamedScalar]? {
        var captures: [NamedScalar] = []
        for (column, group) in zip(pattern.columns, pattern.groups) {
            let arguments: [Scalar] = [.literal(.string(pattern.words)), .literal(.long(group)), text]
            guard let capture = apply(PatternFunctions.extract, to: arguments, at: span) else { return nil }
            captures.append(NamedScalar(column.name, capture))
        }
        return captures
    }

    private mutating func expression(_ clause: ParseClause) -> ParseExpression? {
        let flags = clause.parameters.value(of: "flags")?.text ?? ""
        var pattern = ParseExpression(words: flags.isEmpty ? "" : "(?\(flags))")
        var groups: Int64 = 0
        for piece in clause.pattern {
            switch piece {
            case .skip: pattern.words += ".*?"
            case .text(let text, let span):
                do {
                    groups += Int64(try Regex(text).groupCount)
                } catch {
                    report(error.kind == .invalid ? .invalidPattern : .unsupportedPattern, "'parse': \(error.description)", at: span)
                    return nil
                }
                pattern.words += text
            case .column(let name, let typeName):
                guard let column = column(name, typeName, among: pattern.columns) else { return nil }
                groups += 1
                pattern.columns.append(column)
                pattern.groups.append(groups)
                pattern.words += column.type == .long || column.type == .int ? #"(-?\d+)"# : "(.*)"
            }
        }
        return pattern
    }
}

import HuntModel
import KQLSyntax

/// `parse-kv`: columns read out of pairs of key and value.
extension Binder {
    private struct KeyValueOptions {
        var pairDelimiter = ""
        var keyDelimiter = ""
        var isGreedy = false
        /// One character for both ends, or one for either.
        var quotes: [String] = []
        var escapes: [String] = []
    }

    mutating func parseKeyValue(_ input: Relation, _ clause: ParseKeyValueClause) -> Relation {
        var columns: [Column] = []
        for column in clause.columns {
            guard let type = type(column.type) else { continue }
            if columns.contains(where: { $0.name == column.name.text }) {
                report(.duplicateColumn, "there are two columns '\(column.name.text)'", at: column.name.span)
            }
            columns.append(Column(column.name.text, type))
        }
        guard let options = options(clause), let subject = scalar(clause.subject, in: RowScope(input)), columns.count == clause.columns.count else {
            return input.then(input.plan, isOpen: true)
        }
        let text = subject.type == .string ? subject : .call(Conversions.tostring.name, [subject], .string)
        let lists = [options.quotes, options.escapes, columns.map(\.name)].map { list in
            Scalar.literal(.dynamic("[\(list.map { JSONText.quoted($0) }.joined(separator: ","))]"))
        }
        let arguments: [Scalar] = [
            text, .literal(.bool(options.isGreedy)), .literal(.string(options.pairDelimiter)), .literal(.string(options.keyDelimiter)),
        ]
        let parsed = KeptValue(.call(ParseFunctions.keyValue, arguments + lists, .dynamic), beside: input)
        return read(columns.map { NamedScalar($0.name, parsed.member($0.name).read(as: $0.type)) }, from: parsed, over: input, keepsAll: true)
    }

    private mutating func options(_ clause: ParseKeyValueClause) -> KeyValueOptions? {
        var options = KeyValueOptions()
        for option in clause.options {
            guard let name = option.names.first, let value = constant(option.value) else { return nil }
            switch (name.text, value) {
            case ("pair_delimiter", .string(let text)) where !text.isEmpty: options.pairDelimiter = text
            case ("kv_delimiter", .string(let text)) where !text.isEmpty: options.keyDelimiter = text
            case ("quote", .string(let text)) where (1...2).contains(text.unicodeScalars.count): options.quotes.append(text)
            case ("escape", .string(let text)) where text.unicodeScalars.count == 1: options.escapes.append(text)
            case ("greedy", .bool(let flag)): options.isGreedy = flag
            case ("regex", .string):
                report(.unsupportedForm, "'parse-kv' by a regular expression is not supported yet", at: name.span)
                return nil
            default:
                report(.badOption, "'parse-kv' has no option '\(name.text)' with such a value", at: option.span)
                return nil
            }
        }
        guard options.pairDelimiter.isEmpty == options.keyDelimiter.isEmpty, !options.isGreedy || !options.pairDelimiter.isEmpty else {
            report(.badOption, "'pair_delimiter' and 'kv_delimiter' go together, and 'greedy' needs them", at: head(of: clause.subject.span))
            return nil
        }
        return options
    }
}

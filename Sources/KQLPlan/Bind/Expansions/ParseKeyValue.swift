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
        /// A regular expression of two groups, which takes the place of all else.
        var pattern: Expression?
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
        guard let value = pairs(in: text, of: columns.map(\.name), options) else { return input.then(input.plan, isOpen: true) }
        let parsed = KeptValue(value, beside: input)
        return read(columns.map { NamedScalar($0.name, parsed.text($0.name).read(as: $0.type)) }, from: parsed, over: input, keepsAll: true)
    }

    private mutating func pairs(in text: Scalar, of keys: [String], _ options: KeyValueOptions) -> Scalar? {
        if let pattern = options.pattern { return pairs(in: text, by: pattern) }
        let lists = [options.quotes, options.escapes, keys].map { list in
            Scalar.literal(.dynamic("[\(list.map { JSONText.quoted($0) }.joined(separator: ","))]"))
        }
        let arguments: [Scalar] = [
            text, .literal(.bool(options.isGreedy)), .literal(.string(options.pairDelimiter)), .literal(.string(options.keyDelimiter)),
        ]
        return .call(ParseFunctions.keyValue, arguments + lists, .dynamic)
    }

    private mutating func pairs(in text: Scalar, by pattern: Expression) -> Scalar? {
        guard case .string(let words) = constant(pattern) else { return nil }
        if let regex = try? Regex(words), regex.groupCount != 2 {
            report(.invalidPattern, "a pattern of 'parse-kv' has two groups, for the key and the value; this has \(regex.groupCount)", at: pattern.span)
            return nil
        }
        let all = apply(PatternFunctions.extractAll, to: [.literal(.string(words)), text], at: pattern.span)
        return all.map { .call(ParseFunctions.pairs, [$0], .dynamic) }
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
            case ("regex", .string): options.pattern = option.value
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

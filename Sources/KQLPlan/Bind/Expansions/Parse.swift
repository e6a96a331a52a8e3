import HuntModel
import KQLSyntax

/// `parse`, `parse-where`: columns read out of a text.
extension Binder {
    private enum ParseKind: String { case simple, relaxed, regex }

    /// A column of the pattern takes the place of an input column of its name.
    mutating func parse(_ input: Relation, _ clause: ParseClause, keepsAll: Bool) -> Relation {
        guard let kind = parseKind(clause), let subject = scalar(clause.subject, in: RowScope(input)) else { return input.then(input.plan, isOpen: true) }
        let text = subject.type == .string ? subject : .call(Conversions.tostring.name, [subject], .string)
        if kind == .regex { return parse(text, by: clause, over: input, keepsAll: keepsAll) }
        guard let pattern = pattern(clause.pattern) else { return input.then(input.plan, isOpen: true) }
        let steps = zip(pattern.gaps, pattern.texts.map(Optional.some) + [nil]).flatMap { gap, text in [gap.code] + (text.map { [$0] } ?? []) }
        let arguments = [text, .literal(.bool(kind == .relaxed))] + steps.map { Scalar.literal(.string($0)) }
        let parsed = KeptValue(.call(ParseFunctions.simple, arguments, .dynamic), beside: input)
        let columns = pattern.columns.enumerated().map { place, column in
            NamedScalar(column.name, parsed.text(Int64(place)).read(as: column.type))
        }
        return read(columns, from: parsed, over: input, keepsAll: keepsAll)
    }

    /// The input with columns that read `parsed`; rows for which that is null are left out unless all are kept.
    func read(_ columns: [NamedScalar], from parsed: KeptValue, over input: Relation, keepsAll: Bool) -> Relation {
        var rows = input.then(.project(input.plan, input.columns.map(NamedScalar.init) + [NamedScalar(parsed.column.name, parsed.value)]))
        if !keepsAll { rows = rows.then(.filter(rows.plan, .call("isnotnull", [.column(parsed.column)], .bool))) }
        return rows.then(.project(rows.plan, input.columns.extended(by: columns)))
    }

    private mutating func parseKind(_ clause: ParseClause) -> ParseKind? {
        guard let written = clause.parameters.value(of: "kind") else { return .simple }
        if let kind = ParseKind(rawValue: written.text) { return kind }
        report(.badKind, "'parse' is 'simple', 'relaxed' or 'regex', not '\(written.text)'", at: written.span)
        return nil
    }
}

extension [Column] {
    /// These and `columns`, which take the place of those of their name.
    func extended(by columns: [NamedScalar]) -> [NamedScalar] {
        var outputs = map(NamedScalar.init)
        for column in columns {
            if let place = outputs.firstIndex(where: { $0.name == column.name }) {
                outputs[place] = column
            } else {
                outputs.append(column)
            }
        }
        return outputs
    }
}

/// A dynamic value that is computed once a row, in a hidden column, however often it is read.
struct KeptValue {
    let column: Column
    let value: Scalar

    init(_ value: Scalar, beside input: Relation) {
        self.value = value
        var names = ColumnNames(taken: input.columns.map(\.name))
        column = Column(names.unique("parsed"), value.type)
    }

    /// A text inside of it; "" where there is none.
    func text(_ index: Int64) -> Scalar { .call(ParseFunctions.text, [.column(column), .literal(.long(index))], .string) }
    func text(_ key: String) -> Scalar { .call(ParseFunctions.text, [.column(column), .literal(.string(key))], .string) }
}

extension Scalar {
    /// A text read in a type.
    func read(as type: KQLType) -> Scalar {
        switch type {
        case .string: self
        case .dynamic: .call(DynamicFunctions.parseJSON.name, [self], .dynamic)
        case .bool: .call(Conversions.tobool.name, [self], type)
        case .int: .call(Conversions.toint.name, [self], type)
        case .long: .call(Conversions.tolong.name, [self], type)
        case .real: .call(Conversions.todouble.name, [self], type)
        case .decimal: .call("todecimal", [self], type)
        case .datetime: .call(Conversions.todatetime.name, [self], type)
        case .timespan: .call(Conversions.totimespan.name, [self], type)
        case .guid: .call(Conversions.toguid.name, [self], type)
        }
    }
}

import Diagnostics
import HuntModel
import KQLSyntax

/// The pattern of a `parse`: texts that must occur one after the other, and what lies before each.
struct ParsePattern {
    /// What lies before a text.
    enum Gap {
        /// Nothing: the text comes next, or the end does.
        case nothing
        /// Anything, passed over.
        case skip
        /// All up to the text, as a column of this type.
        case column(KQLType)
        /// As many digits as there are, as a column of this type; what follows them is passed over.
        case number(KQLType)

        var isNothing: Bool { if case .nothing = self { true } else { false } }

        /// As the database is told.
        var code: String {
            switch self {
            case .nothing: ""
            case .skip: "*"
            case .column(let type): type.rawValue
            case .number(let type): type.rawValue + "*"
            }
        }
    }

    var texts: [String] = []
    /// Before each text, and before the end.
    var gaps: [Gap] = []
    var columns: [Column] = []
}

extension Binder {
    /// Nil where the pattern makes no sense, which is reported.
    mutating func pattern(_ pieces: [ParsePiece]) -> ParsePattern? {
        var pattern = ParsePattern()
        var gap = ParsePattern.Gap.nothing
        for piece in pieces {
            switch piece {
            case .text(let text, _):
                pattern.texts.append(text)
                pattern.gaps.append(gap)
                gap = .nothing
            case .skip(let span):
                guard let next = skip(after: gap, at: span) else { return nil }
                gap = next
            case .column(let name, let typeName):
                guard gap.isNothing else {
                    report(.badPattern, "a text must stand before the column '\(name.text)'", at: name.span)
                    return nil
                }
                guard let column = column(name, typeName, among: pattern.columns) else { return nil }
                pattern.columns.append(column)
                gap = .column(column.type)
            }
        }
        pattern.gaps.append(gap)
        return pattern
    }

    mutating func column(_ name: Name, _ typeName: Name?, among others: [Column]) -> Column? {
        guard !others.contains(where: { $0.name == name.text }) else {
            report(.duplicateColumn, "there are two columns '\(name.text)'", at: name.span)
            return nil
        }
        var type: KQLType? = .string
        if let typeName { type = self.type(typeName) }
        return type.map { Column(name.text, $0) }
    }

    private mutating func skip(after gap: ParsePattern.Gap, at span: Span) -> ParsePattern.Gap? {
        switch gap {
        case .nothing: return .skip
        case .column(.long): return .number(.long)
        case .column(.int): return .number(.int)
        case .column(.string):
            report(.badPattern, "where a text column ends is unknown if '*' follows it", at: span, hint: "put a text between the two")
        case .column(let type):
            report(.unsupportedForm, "'*' behind a column of type \(type.rawValue) is not supported", at: span, hint: "put a text between the two")
        case .skip, .number: report(.badPattern, "a text must follow '*'", at: span)
        }
        return nil
    }
}

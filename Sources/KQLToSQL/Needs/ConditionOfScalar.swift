import CompiledForm
import HuntModel
import KQLPlan

extension ColumnCondition {
    /// What a condition asks of single columns at least; ``any`` where that is nothing that can be used.
    init(_ scalar: Scalar) {
        switch scalar {
        case .and(let terms): self = .all(of: terms.map(ColumnCondition.init))
        case .or(let terms): self = .one(of: terms.map(ColumnCondition.init))
        case .literal(.bool(false)): self = .none
        case .call(let name, let operands, .bool): self = Self.call(name, operands)
        case .membership(let name, let subject, let elements): self = Self.membership(name, subject, elements)
        default: self = .any
        }
    }

    private static func call(_ name: String, _ operands: [Scalar]) -> ColumnCondition {
        if name == "between", operands.count == 3 {
            return .all(of: [comparison(">=", operands[0], operands[1]), comparison("<=", operands[0], operands[2])])
        }
        guard operands.count == 2 else { return .any }
        if let column = operands[0].textColumn, let needle = operands[1].text { return test(name, column, needle) }
        if let column = operands[1].textColumn, let needle = operands[0].text, name == "==" || name == "=~" { return test(name, column, needle) }
        if operands[0].wholeNumber != nil, let turned = turned[name] { return comparison(turned, operands[1], operands[0]) }
        return comparison(name, operands[0], operands[1])
    }

    private static let turned = ["==": "==", "<": ">", "<=": ">=", ">": "<", ">=": "<="]

    private static func comparison(_ name: String, _ subject: Scalar, _ bound: Scalar) -> ColumnCondition {
        guard let column = subject.numberColumn, let value = bound.wholeNumber else { return .any }
        switch name {
        case "==": return .number(column, low: value, high: value)
        case ">=": return .number(column, low: value, high: .max)
        case "<=": return .number(column, low: .min, high: value)
        case ">": return value == .max ? .none : .number(column, low: value + 1, high: .max)
        case "<": return value == .min ? .none : .number(column, low: .min, high: value - 1)
        default: return .any
        }
    }

    private static func membership(_ name: String, _ subject: Scalar, _ elements: [Scalar]) -> ColumnCondition {
        if let column = subject.textColumn {
            let texts = elements.compactMap(\.text)
            guard texts.count == elements.count else { return .any }
            switch name {
            case "in": return .equals(column, texts)
            case "in~": return .one(of: texts.map { test("=~", column, $0) })
            case "has_any": return .one(of: texts.map { test("has", column, $0) })
            case "has_all": return .all(of: texts.map { test("has", column, $0) })
            default: return .any
            }
        }
        let numbers = elements.compactMap(\.wholeNumber)
        guard name == "in", let column = subject.numberColumn, numbers.count == elements.count else { return .any }
        guard numbers.count > mostNumbers, let low = numbers.min(), let high = numbers.max() else {
            return .one(of: numbers.map { .number(column, low: $0, high: $0) })
        }
        return .number(column, low: low, high: high)
    }

    private static let mostNumbers = 16

    private static func test(_ name: String, _ column: String, _ needle: String) -> ColumnCondition {
        let test: TextTest
        switch name {
        case "==": return .equals(column, [needle])
        case "=~":
            guard needle.utf8.allSatisfy({ $0 < 0x80 }) else {
                test = TextTest(.anywhere, "", terms: needle.terms())
                break
            }
            test = TextTest(.whole, needle.foldedWhereASCII, terms: needle.terms())
        case "has", "has_cs": test = TextTest(.anywhere, needle.foldedWhereASCII, terms: needle.terms())
        case "hasprefix", "hasprefix_cs": test = TextTest(.anywhere, needle.foldedWhereASCII, terms: needle.terms(endIsOpen: true))
        case "hassuffix", "hassuffix_cs": test = TextTest(.anywhere, needle.foldedWhereASCII, terms: needle.terms(startIsOpen: true))
        case "startswith", "startswith_cs": test = TextTest(.start, needle.foldedWhereASCII, terms: needle.terms(endIsOpen: true))
        case "endswith", "endswith_cs": test = TextTest(.end, needle.foldedWhereASCII, terms: needle.terms(startIsOpen: true))
        case "contains", "contains_cs":
            test = TextTest(.anywhere, needle.foldedWhereASCII, terms: needle.terms(startIsOpen: true, endIsOpen: true))
        default: return .any
        }
        return test.saysNothing ? .any : .text(column, test)
    }
}

extension Scalar {
    fileprivate var textColumn: String? {
        if case .column(let column) = self, column.type == .string { column.name } else { nil }
    }

    /// A column of whole numbers, widened or not.
    fileprivate var numberColumn: String? {
        switch self {
        case .column(let column) where [.int, .long, .datetime, .timespan].contains(column.type): column.name
        case .convert(.column(let column), to: .long) where column.type == .int: column.name
        default: nil
        }
    }

    fileprivate var text: String? {
        if case .literal(.string(let text)) = self { text.storable } else { nil }
    }

    fileprivate var wholeNumber: Int64? {
        switch self {
        case .literal(.int(let value)), .convert(.literal(.int(let value)), to: .long): Int64(value)
        case .literal(.long(let value)): value
        case .literal(.datetime(let time)): time.ticks
        case .literal(.timespan(let span)): span.ticks
        default: nil
        }
    }
}

extension String {
    /// In lower case; empty where it has other than ASCII characters, whose folding only the database knows.
    fileprivate var foldedWhereASCII: String {
        var bytes = Array(utf8)
        for index in bytes.indices {
            if bytes[index] >= 0x80 { return "" }
            if (0x41...0x5a).contains(bytes[index]) { bytes[index] |= 0x20 }
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// Runs of ASCII letters and digits, in lower case, each once. A run that meets another character than ASCII may go on in it, and one
    /// that meets an open end may go on outside: neither is a term.
    fileprivate func terms(startIsOpen: Bool = false, endIsOpen: Bool = false) -> [String] {
        let bytes = Array(utf8)
        var terms: [String] = []
        for run in bytes.split(whereSeparator: { !($0 >= 0x80 || $0.isASCIILetterOrDigit) }) {
            let isOpen = (startIsOpen && run.startIndex == bytes.startIndex) || (endIsOpen && run.endIndex == bytes.endIndex)
            guard !isOpen, run.allSatisfy({ $0 < 0x80 }) else { continue }
            let term = String(decoding: run, as: UTF8.self).foldedWhereASCII
            if !terms.contains(term) { terms.append(term) }
        }
        return terms
    }
}

extension UInt8 {
    fileprivate var isASCIILetterOrDigit: Bool { (0x30...0x39).contains(self) || (0x41...0x5a).contains(self) || (0x61...0x7a).contains(self) }
}

import Diagnostics
import HuntModel
import KQLSyntax

extension Binder {
    /// `extract_json(path, text)`: the text is parsed, the path is walked, what is there is read as text.
    mutating func extractJSON(_ arguments: [NamedExpression], at span: Span, in scope: RowScope) -> Scalar? {
        guard arguments.count == 2 else {
            report(.wrongArgumentCount, "'extract_json' takes a path, a text and perhaps typeof(…)", at: span)
            return nil
        }
        guard let text = scalar(arguments[1].value, in: scope) else { return nil }
        guard case .string(let path)? = scalar(arguments[0].value, in: scope)?.constant, let steps = JSONPath.steps(path) else {
            report(
                .unsupportedForm, "'extract_json' takes a constant path of names and indexes", at: arguments[0].span,
                hint: "$.name.other[0]['third']")
            return nil
        }
        guard var value = apply(DynamicFunctions.parseJSON, to: [text], at: span) else { return nil }
        for step in steps {
            let row = step.type == .string ? DynamicFunctions.member : DynamicFunctions.element
            guard let inner = apply(row, to: [value, .literal(step)], at: span) else { return nil }
            value = inner
        }
        return apply(Conversions.tostring, to: [value], at: span)
    }
}

/// `$.name[0]['other']`
enum JSONPath {
    /// Names as strings, indexes as longs; nil for wildcards and for what is no path.
    static func steps(_ path: String) -> [KQLValue]? {
        guard path.hasPrefix("$") else { return nil }
        var rest = path.dropFirst()
        var steps: [KQLValue] = []
        while let first = rest.first {
            rest = rest.dropFirst()
            switch first {
            case ".":
                if rest.first == "[" { continue }
                let name = rest.prefix { $0 != "." && $0 != "[" }
                guard !name.isEmpty, name != "*" else { return nil }
                steps.append(.string(String(name)))
                rest = rest.dropFirst(name.count)
            case "[":
                guard let end = rest.firstIndex(of: "]") else { return nil }
                guard let step = bracketed(rest[..<end]) else { return nil }
                steps.append(step)
                rest = rest[rest.index(after: end)...]
            default: return nil
            }
        }
        return steps
    }

    private static func bracketed(_ text: Substring) -> KQLValue? {
        if let index = Int64(text) { return .long(index) }
        guard text.count > 2, let quote = text.first, quote == "'" || quote == "\"", text.last == quote else { return nil }
        return .string(String(text.dropFirst().dropLast()))
    }
}

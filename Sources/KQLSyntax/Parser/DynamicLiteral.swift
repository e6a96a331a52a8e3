import Diagnostics
import HuntModel

extension Parser {
    /// `dynamic(…)`: JSON with KQL's strings and literals inside, kept as compact JSON text.
    mutating func dynamicLiteral() -> Expression {
        let start = token.span.start
        advance()
        advance()
        var json = ""
        appendDynamic(to: &json)
        expect(.closeParenthesis, "')' after the dynamic value")
        let value: KQLValue = json == "null" ? .null(.dynamic) : .dynamic(json)
        return Expression(.literal(value), Span(start, previousEnd))
    }

    private mutating func appendDynamic(to json: inout String) {
        switch kind {
        case .openBracket: appendList(to: &json, closing: .closeBracket) { $0.appendDynamic(to: &$1) }
        case .openBrace: appendList(to: &json, closing: .closeBrace) { $0.appendProperty(to: &$1) }
        case .string: json += JSONText.quoted(joinedStrings())
        case .minus:
            advance()
            json += "-"
            appendNumber(to: &json)
        case .integer, .real: appendNumber(to: &json)
        case .timespan, .typedLiteral: appendTyped(to: &json)
        case .word where isWord("true") || isWord("false") || isWord("null"):
            json += text(token)
            advance()
        case .word where isWord("dynamic") && ahead(1).kind == .openParenthesis:
            appendInner(to: &json)
        default: report(.badDynamic, "expected a JSON value, found \(found)")
        }
    }

    /// `dynamic(…)` within a dynamic.
    private mutating func appendInner(to json: inout String) {
        advance()
        advance()
        if nested({ $0.appendDynamic(to: &json) }) == nil { return }
        expect(.closeParenthesis, "')'")
    }

    private mutating func appendList(
        to json: inout String, closing: TokenKind, _ element: (inout Parser, inout String) -> Void
    ) {
        json += closing == .closeBracket ? "[" : "{"
        advance()
        var isFirst = true
        while !isLost, kind != closing, kind != .end {
            if !isFirst { json += "," }
            isFirst = false
            if nested({ element(&$0, &json) }) == nil || !accept(.comma) { break }
        }
        expect(closing, closing == .closeBracket ? "',' or ']'" : "',' or '}'")
        json += closing == .closeBracket ? "]" : "}"
    }

    private mutating func appendProperty(to json: inout String) {
        guard kind == .string || kind == .word else {
            report(.badDynamic, "expected a property name, found \(found)")
            return
        }
        json += JSONText.quoted(kind == .string ? joinedStrings() : text(token))
        if kind == .word { advance() }
        json += ":"
        expect(.colon, "':'")
        appendDynamic(to: &json)
    }

    private mutating func joinedStrings() -> String {
        var value = ""
        while kind == .string {
            value += decodedString()
            advance()
        }
        return value
    }

    private mutating func appendNumber(to json: inout String) {
        guard case .literal(let value) = number().kind else {
            json += "null"
            return
        }
        switch value {
        case .long(let number): json += String(number)
        case .real(let number) where number.isFinite: json += Self.json(number)
        default: json += "null"
        }
    }

    /// A real stays one: `118.0`. As text it is shown as `118`, as in every dynamic.
    private static func json(_ number: Double) -> String {
        if number == number.rounded(), let whole = Int64(exactly: number), abs(number) < 1e15 { return "\(whole).0" }
        return String(number)
    }

    private mutating func appendTyped(to json: inout String) {
        guard case .literal(let value) = number().kind else {
            json += "null"
            return
        }
        switch value {
        case .null: json += "null"
        case .bool(let flag): json += String(flag)
        case .int(let number): json += String(number)
        case .long(let number): json += String(number)
        case .real(let number): json += number.isFinite ? Self.json(number) : "null"
        case .decimal(let text), .string(let text), .guid(let text), .dynamic(let text): json += JSONText.quoted(text)
        case .datetime(let time): json += JSONText.quoted(time.description)
        case .timespan(let span): json += JSONText.quoted(span.description)
        }
    }
}

import Diagnostics
import HuntModel

extension Parser {
    mutating func parseClause() -> ParseClause {
        let parameters = parameters(["kind", "flags"])
        let subject = expression()
        expectWord("with")
        var pattern: [ParsePiece] = []
        while !isLost, !atOperatorEnd, let piece = parsePiece() { pattern.append(piece) }
        return ParseClause(parameters: parameters, subject: subject, pattern: pattern)
    }

    private mutating func parsePiece() -> ParsePiece? {
        switch kind {
        case .star:
            defer { advance() }
            return .skip(token.span)
        case .string, .brokenString:
            let text = string()
            if case .literal(.string(let value)) = text.kind { return .text(value, text.span) }
            return nil
        default:
            guard let name = name() else {
                report(.expected, "expected '*', a string or a column, found \(found)")
                return nil
            }
            return .column(name, type: accept(.colon) ? typeName() : nil)
        }
    }

    private mutating func typeName() -> Name {
        let name = Name(text(token), token.span)
        expect(.word, "a type")
        return name
    }

    mutating func parseKeyValueClause() -> ParseKeyValueClause {
        let subject = expression()
        expectWord("as")
        let columns = isLost ? [] : typedNames()
        guard !isLost, acceptWord("with") else { return ParseKeyValueClause(subject: subject, columns: columns, options: []) }
        expect(.openParenthesis, "'('")
        let options = isLost ? [] : nested { $0.namedExpressions() } ?? []
        expect(.closeParenthesis, "',' or ')'")
        return ParseKeyValueClause(subject: subject, columns: columns, options: options)
    }
}

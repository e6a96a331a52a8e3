import Diagnostics

extension Parser {
    mutating func searchClause() -> SearchClause {
        let parameters = parameters(["kind"])
        let tables = tablesInParentheses()
        readsColons = true
        defer { readsColons = false }
        return SearchClause(parameters: parameters, tables: tables, predicate: expression())
    }

    mutating func findClause() -> FindClause {
        let parameters = parameters(["withsource", "with_source", "datascope"])
        let tables = tablesInParentheses()
        _ = acceptWord("where")
        var clause = FindClause(parameters: parameters, tables: tables, predicate: expression(), columns: nil, packs: false)
        if isWord("project"), ahead(1).kind == .minus, isWord("smart", 2) {
            for _ in 0..<3 { advance() }
        } else if acceptWord("project") {
            findColumns(into: &clause)
        }
        return clause
    }

    private mutating func findColumns(into clause: inout FindClause) {
        var columns: [TypedName] = []
        repeat {
            if isWord("pack") || isWord("pack_all"), ahead(1).kind == .openParenthesis {
                advance()
                skipBalanced()
                clause.packs = true
                continue
            }
            guard let name = name() else {
                report(.expected, "expected a column name, found \(found)")
                break
            }
            var type = Name("", name.span)
            if accept(.colon) {
                type = Name(text(token), token.span)
                expect(.word, "a type")
            }
            columns.append(TypedName(name: name, type: type))
        } while !isLost && accept(.comma)
        clause.columns = columns
    }
}

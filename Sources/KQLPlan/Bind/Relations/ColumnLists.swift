import Diagnostics
import HuntModel
import KQLSyntax

/// `project-away`, `-keep`, `-reorder`, `-rename`: columns chosen by name or pattern.
extension Binder {
    mutating func projectAway(_ input: Relation, _ patterns: [ColumnPattern]) -> Relation {
        // Columns that are not shown are away already.
        let away = Set(patterns.map(\.text).filter { input.origin.latent($0) != nil || LogAnalyticsColumns.contains($0, of: input.origin) })
        let gone = matches(patterns.filter { !away.contains($0.text) || RowScope(input)[$0.text] != nil }, of: input).names
        let kept = keeping(input.columns.filter { !gone.contains($0.name) }, of: input)
        return kept.of(kept.origin.without(away))
    }

    mutating func projectKeep(_ input: Relation, _ patterns: [ColumnPattern]) -> Relation {
        let kept = matches(patterns, of: input).names
        return keeping(input.columns.filter { kept.contains($0.name) }, of: input).of(input.origin.projected)
    }

    mutating func projectReorder(_ input: Relation, _ terms: [ReorderTerm]) -> Relation {
        var first: [Column] = []
        for term in terms {
            var matched = matches([term.pattern], of: input).filter { !first.contains($0) }
            if let ascending = term.ascending { matched.sort { ($0.name < $1.name) == ascending } }
            first += matched
        }
        let names = first.names
        return keeping(first + input.columns.filter { !names.contains($0.name) }, of: input)
    }

    mutating func projectRename(_ input: Relation, _ renamings: [NamedExpression]) -> Relation {
        var newNames: [String: String] = [:]
        for renaming in renamings {
            guard renaming.names.count == 1, case .name(let old) = renaming.value.kind else {
                report(.badName, "'project-rename' takes NewName = OldName", at: renaming.span)
                continue
            }
            guard let column = RowScope(input)[old] else {
                if !input.isOpen { reportUnknownColumn(old, at: renaming.value.span, in: RowScope(input)) }
                continue
            }
            newNames[column.name] = renaming.names[0].text
        }
        let outputs = input.columns.map { NamedScalar(newNames[$0.name] ?? $0.name, .column($0)) }
        reportDuplicates(outputs, renamings)
        return input.then(.project(input.plan, outputs), isOpen: newNames.count < renamings.count)
    }

    private mutating func reportDuplicates(_ outputs: [NamedScalar], _ renamings: [NamedExpression]) {
        let counts = outputs.reduce(into: [:]) { $0[$1.name, default: 0] += 1 }
        for name in renamings.compactMap(\.names.first) where counts[name.text, default: 0] > 1 {
            report(.duplicateColumn, "there are two columns '\(name.text)'", at: name.span)
        }
    }

    private func keeping(_ columns: [Column], of input: Relation) -> Relation {
        input.then(.project(input.plan, columns.map(NamedScalar.init)))
    }

    /// The columns that any of the patterns names; a plain name must exist.
    private mutating func matches(_ patterns: [ColumnPattern], of input: Relation) -> [Column] {
        var matched: [Column] = []
        for pattern in patterns where !pattern.text.isEmpty {
            let found = pattern.isPattern
                ? input.columns.filter { pattern.matches($0.name) } : [RowScope(input)[pattern.text]].compactMap { $0 }
            if found.isEmpty, !pattern.isPattern, !input.isOpen {
                reportUnknownColumn(pattern.text, at: pattern.span, in: RowScope(input))
            }
            matched += found
        }
        return matched
    }
}

extension ColumnPattern {
    /// `*` stands for any characters; case matters.
    func matches(_ name: String) -> Bool {
        let parts = text.split(separator: "*", omittingEmptySubsequences: false).map { Array($0.utf8) }
        guard let head = parts.first, let tail = parts.last, parts.count > 1 else { return name == text }
        var rest = Array(name.utf8)[...]
        guard rest.starts(with: head) else { return false }
        rest = rest.dropFirst(head.count)
        for part in parts.dropFirst().dropLast() where !part.isEmpty {
            guard let place = rest.indices.first(where: { rest[$0...].starts(with: part) }) else { return false }
            rest = rest[(place + part.count)...]
        }
        return rest.count >= tail.count && rest.suffix(tail.count).elementsEqual(tail)
    }
}

import HuntModel
import KQLSyntax

extension Expression {
    /// The name that KQL gives to a column of this expression; nil where it would number it.
    var impliedName: String? {
        switch kind {
        case .name(let name): name
        case .call(let name, let arguments): Self.impliedName(of: name.text, arguments)
        case .member(let value, let name): value.impliedName.map { "\($0)_\(name.text)" } ?? name.text
        case .element(let value, let index):
            if case .literal(.long(let number)) = index.kind { value.impliedName.map { "\($0)_\(number)" } ?? String(number) } else { nil }
        default: nil
        }
    }

    private static func impliedName(of function: String, _ arguments: [NamedExpression]) -> String? {
        if function == "ingestion_time" { return "$IngestionTime" }
        if function == "bin_auto" { return impliedName(of: MathFunctions.bin.name, arguments) }
        let row = Catalogue.aggregate(function, of: arguments.count) ?? Catalogue.function(function) ?? Catalogue.aggregate(function)
        switch row?.naming {
        case .firstArgument: return arguments.first.flatMap { $0.names.first?.text ?? $0.value.impliedName }
        case .prefixed(let prefix): return "\(function == "any" ? "any" : prefix)_\(arguments.first?.value.impliedName ?? "")"
        case .joined(let prefix, let count): return ([prefix] + arguments.prefix(count).map { $0.value.nameInList }).joined(separator: "_")
        case .weighted: return (["percentile"] + (arguments.prefix(1) + arguments.dropFirst(2)).map { $0.value.nameInList }).joined(separator: "_")
        case .fixed(let name): return name
        case .some(.none), nil: return nil
        }
    }
}

extension Expression {
    /// Of a number its digits: `99_9`.
    fileprivate var nameInList: String {
        switch kind {
        case .literal(.long(let number)): String(number)
        case .literal(.real(let number)): number.description.replacing(".", with: "_")
        default: impliedName ?? ""
        }
    }
}

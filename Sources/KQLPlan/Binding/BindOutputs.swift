import Diagnostics
import HuntModel
import KQLSyntax

extension Binder {
    /// Named expressions as output columns; names are made unique as Kusto makes them.
    mutating func outputs(_ expressions: [NamedExpression], over columns: [Column], unnamed: (Int) -> String) -> [NamedScalar]? {
        var outputs: [NamedScalar] = []
        var taken: Set<String> = []
        var numbered = 0
        for expression in expressions {
            guard expression.names.count < 2 else {
                report(.formNotSupported, "several names for one value are not supported yet", at: expression.span)
                return nil
            }
            guard let value = scalar(expression.value, over: columns) else { return nil }
            if let name = expression.names.first {
                guard taken.insert(name.text).inserted else {
                    report(.columnTwice, "there are two columns '\(name.text)'", at: name.span)
                    return nil
                }
                outputs.append(NamedScalar(name.text, value))
            } else {
                let name = Self.name(of: expression.value) ?? unnamed(numbered)
                if Self.name(of: expression.value) == nil { numbered += 1 }
                outputs.append(NamedScalar(Self.unique(name, &taken), value))
            }
        }
        return outputs
    }

    static func unique(_ name: String, _ taken: inout Set<String>) -> String {
        var candidate = name
        var suffix = 0
        while !taken.insert(candidate).inserted {
            suffix += 1
            candidate = name + String(suffix)
        }
        return candidate
    }

    /// What an unnamed column is called: a column after itself, some functions after their first argument, a member after its path.
    static func name(of expression: Expression) -> String? {
        switch expression.kind {
        case .name(let name): name
        case .call(let function, let arguments):
            ScalarCatalogue.byName[function.text]?.naming == .firstArgument ? arguments.first.flatMap { name(of: $0.value) } : nil
        case .member(let base, let key): name(of: base).map { "\($0)_\(key.text)" }
        default: nil
        }
    }
}

import HuntModel
import KQLSyntax

/// Columns as rows, and columns by names that are values.
extension Binder {
    /// `getschema`: nothing is read for it.
    func schema(of input: Relation) -> Relation {
        let columns = [
            Column("ColumnName", .string), Column("ColumnOrdinal", .long), Column("DataType", .string), Column("ColumnType", .string),
        ]
        let rows = input.columns.enumerated().map { place, column -> [KQLValue] in
            [.string(column.name), .long(Int64(place)), .string(column.type.frameworkName), .string(column.type.rawValue)]
        }
        return Relation(plan: .rows(columns, rows), depth: 1, origin: .made)
    }

    /// `project-by-names`: names, lists of names and patterns; what names no column is passed over.
    mutating func projectByNames(_ input: Relation, _ arguments: [NamedExpression]) -> Relation {
        var chosen: [Column] = []
        for argument in arguments {
            guard let value = constant(argument.value) else { return input.then(input.plan, isOpen: true) }
            guard let names = value.names else {
                report(.wrongArgumentType, "names are text or a list of text, not a \(value.type.rawValue)", at: argument.span)
                return input.then(input.plan, isOpen: true)
            }
            for name in names {
                let pattern = ColumnPattern(text: name, isPattern: name.contains("*"), span: argument.span)
                chosen += input.columns.filter { pattern.matches($0.name) && !chosen.contains($0) }
            }
        }
        return input.then(.project(input.plan, chosen.map(NamedScalar.init)))
    }

    /// `column_names_of(T)`: a list, known without reading a row.
    mutating func columnNames(_ name: Name, _ arguments: [NamedExpression]) -> Scalar? {
        guard arguments.count == 1 else {
            report(.wrongArgumentCount, "'\(name.text)' takes one table", at: name.span)
            return nil
        }
        guard let relation = table(arguments[0].value) else { return nil }
        let names = relation.columns.map { JSONText.quoted($0.name) }
        return .literal(.dynamic("[\(names.joined(separator: ","))]"))
    }
}

extension KQLValue {
    /// Text as one name, a list of text as several.
    fileprivate var names: [String]? {
        switch self {
        case .string(let name): return [name]
        case .dynamic(let json):
            guard let elements = DynamicList.elements(json) else { return nil }
            return elements.compactMap { if case .string(let name) = $0 { name } else { nil } }
        default: return nil
        }
    }
}

extension KQLType {
    /// What `getschema` calls it.
    fileprivate var frameworkName: String {
        switch self {
        case .bool: "System.SByte"
        case .int: "System.Int32"
        case .long: "System.Int64"
        case .real: "System.Double"
        case .decimal: "System.Data.SqlTypes.SqlDecimal"
        case .string: "System.String"
        case .datetime: "System.DateTime"
        case .timespan: "System.TimeSpan"
        case .guid: "System.Guid"
        case .dynamic: "System.Object"
        }
    }
}

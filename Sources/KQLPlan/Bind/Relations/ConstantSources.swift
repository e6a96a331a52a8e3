import Diagnostics
import HuntModel
import KQLSyntax

extension Binder {
    mutating func dataTable(_ table: DataTable) -> Relation? {
        var columns: [Column] = []
        for column in table.columns {
            if let type = type(column.type) { columns.append(Column(column.name.text, type)) }
            if columns.dropLast().contains(where: { $0.name == column.name.text }) {
                report(.duplicateColumn, "there are two columns '\(column.name.text)'", at: column.name.span)
            }
        }
        guard columns.count == table.columns.count, !columns.isEmpty else { return nil }
        guard table.values.count % columns.count == 0 else {
            let message = "\(table.values.count) values do not fill rows of \(columns.count) columns"
            report(.badDataTable, message, at: head(of: table.span))
            return nil
        }
        guard let cells = cells(table.values, columns) else { return nil }
        let rows = stride(from: 0, to: cells.count, by: columns.count).map { Array(cells[$0..<$0 + columns.count]) }
        return Relation(plan: .rows(columns, rows), depth: 1, origin: .made)
    }

    private mutating func cells(_ values: [Expression], _ columns: [Column]) -> [KQLValue]? {
        var cells: [KQLValue] = []
        for (index, value) in values.enumerated() {
            let column = columns[index % columns.count]
            guard let constant = constant(value) else { continue }
            guard let cell = constant.asCell(of: column.type) else {
                report(.badDataTable, "'\(column.name)' is a \(column.type.rawValue), this a \(constant.type.rawValue)", at: value.span)
                continue
            }
            cells.append(cell)
        }
        return cells.count == values.count ? cells : nil
    }

    /// An expression that has its value now.
    mutating func constant(_ expression: Expression) -> KQLValue? {
        guard let scalar = scalar(expression, in: .none) else { return nil }
        if let value = scalar.constant { return value }
        report(.notConstant, "this must be a constant", at: expression.span)
        return nil
    }

    mutating func type(_ name: Name) -> KQLType? {
        if let type = KQLType(rawValue: name.text) ?? Self.typeAliases[name.text] { return type }
        let names = KQLType.allCases.map(\.rawValue)
        report(.unknownType, "there is no type '\(name.text)'", at: name.span, hint: Spelling.hint(for: name.text, in: names))
        return nil
    }

    private static let typeAliases: [String: KQLType] = [
        "boolean": .bool, "double": .real, "date": .datetime, "time": .timespan, "uniqueid": .guid, "uuid": .guid,
    ]

    /// The bounds may depend on data (`toscalar`), the step may not.
    mutating func range(_ bounds: RangeSource) -> Relation? {
        let ends = [bounds.from, bounds.to].map { scalar($0, in: .none)?.folded }
        guard let step = constant(bounds.step), let from = ends[0], let to = ends[1] else { return nil }
        guard let typed = RangeBounds(from: from, to: to, step: step) else {
            let types = [from.type, to.type, step.type].map(\.rawValue).joined(separator: ", ")
            let span = bounds.from.span.through(bounds.step.span)
            report(
                .badRange, "'range' does not go from, to and by (\(types))", at: span,
                hint: "numbers by a number, datetimes or timespans by a timespan; the step is not zero")
            return nil
        }
        let column = Column(bounds.name.text, typed.from.type)
        return Relation(plan: .range(column, from: typed.from, to: typed.to, step: typed.step), depth: 1, origin: .made, isSerialized: true)
    }
}

extension KQLValue {
    /// As a cell of a `datatable`, which converts what it can read.
    fileprivate func asCell(of type: KQLType) -> KQLValue? {
        if case .null = self { return type == .string ? .string("") : .null(type) }
        if let same = widened(to: type) ?? read(as: type) { return same }
        switch (self, type) {
        case (.int(let number), .dynamic): return .dynamic(String(number))
        case (.long(let number), .dynamic): return .dynamic(String(number))
        case (.bool(let flag), .dynamic): return .dynamic(String(flag))
        case (.string(let text), .dynamic): return .dynamic(JSONText.quoted(text))
        case (_, .string): return Convert.text(self).map(KQLValue.string)
        default: return nil
        }
    }
}

/// The bounds of a `range` in one type; nil where they make no sense together.
private struct RangeBounds {
    var from: Scalar
    var to: Scalar
    var step: KQLValue

    init?(from: Scalar, to: Scalar, step: KQLValue) {
        switch (from.type, to.type, step) {
        case (.datetime, .datetime, .timespan(let span)) where span.ticks != 0: break
        case (.timespan, .timespan, .timespan(let span)) where span.ticks != 0: break
        default:
            let type: KQLType = [from.type, to.type, step.type].contains(.real) ? .real : .long
            guard let low = from.implicitly(type), let high = to.implicitly(type), let by = step.widened(to: type), by != .long(0), by != .real(0) else { return nil }
            (self.from, self.to, self.step) = (low.folded, high.folded, by)
            return
        }
        (self.from, self.to, self.step) = (from, to, step)
    }
}

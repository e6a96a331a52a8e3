import Diagnostics
import HuntModel
import KQLSyntax

/// `evaluate`: plugins, each a step of its own.
extension Binder {
    mutating func evaluate(_ input: Relation, _ name: Name, _ arguments: [NamedExpression], _ schema: SchemaClause?) -> Relation {
        switch name.text {
        case "bag_unpack": return bagUnpack(input, name, arguments, schema)
        case "pivot": return pivot(input, name, arguments, schema)
        case "ipv4_lookup": return ipv4Lookup(input, name, arguments)
        case "ipv6_lookup": return ipv6Lookup(input, name, arguments)
        case "activity_counts_metrics": return activityCounts(input, name, arguments)
        case "activity_metrics": return activityMetrics(input, name, arguments)
        case "active_users_count": return activeUsers(input, name, arguments)
        case "sliding_window_counts": return slidingCounts(input, name, arguments)
        case "new_activity_metrics": return newActivity(input, name, arguments)
        case "rolling_percentile": return rollingPercentile(input, name, arguments)
        case "rows_near": return rowsNear(input, name, arguments)
        case "schema_merge": return schemaMerge(input, name, arguments)
        case "dcount_intersect": return dcountIntersect(input, name, arguments)
        case "narrow" where arguments.isEmpty: return narrow(input, name)
        default: break
        }
        if KnownPlugins.names.contains(name.text) {
            report(.unsupportedPlugin, "the plugin '\(name.text)' is not supported\(KnownPlugins.refusals.ending(for: name.text))", at: name.span)
        } else {
            report(.unknownFunction, "there is no plugin '\(name.text)'", at: name.span, hint: Spelling.hint(for: name.text, in: KnownPlugins.names.sorted()))
        }
        return input.opened
    }

    /// What the data say of the columns of a plugin; nil, with the question noted, as long as they have not been asked.
    mutating func discovered(_ name: Name, over input: Relation, by probe: (Relation) -> Plan) -> [Column]? {
        let index = plugins
        plugins += 1
        if let columns = context.discovered[index] {
            guard columns.count > Probe.mostColumns else { return columns }
            report(.tooLarge, "'\(name.text)' would give more than \(Probe.mostColumns) columns", at: name.span, hint: "declare those that you want: \(name.text)(…) : (name: type, …)")
            return nil
        }
        if !input.isOpen { probes.append(Probe(index: index, plan: .take(probe(input), count: Int64(Probe.mostColumns + 1)))) }
        note(
            .columnsFromData, "the columns of '\(name.text)' depend on the data; those used after it are checked when the query runs", at: name.span,
            severity: .warning, hint: "declare them: \(name.text)(…) : (name: type, …)")
        return nil
    }

    /// The columns that a query declares for a plugin.
    mutating func declared(_ schema: SchemaClause) -> [Column]? {
        let columns = schema.columns.compactMap { column in type(column.type).map { Column(column.name.text, $0) } }
        guard Set(columns.map(\.name)).count == columns.count else {
            report(.duplicateColumn, "a column is declared twice", at: schema.span)
            return nil
        }
        return columns.count == schema.columns.count ? columns : nil
    }

    /// An argument that names a column of the input.
    mutating func column(_ argument: NamedExpression, of input: Relation) -> Column? {
        guard case .name(let name) = argument.value.kind else {
            report(.unsupportedForm, "the name of a column is due here", at: argument.span)
            return nil
        }
        if let column = RowScope(input)[name] { return column }
        if !input.isOpen { reportUnknownColumn(name, at: argument.span, in: RowScope(input)) }
        return nil
    }
}

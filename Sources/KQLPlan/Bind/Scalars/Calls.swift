import Diagnostics
import HuntModel
import KQLSyntax

extension Binder {
    /// A call by name: of the catalogue, replaced by the binder, or refused.
    mutating func call(_ name: Name, _ arguments: [NamedExpression], at span: Span, in scope: RowScope) -> Scalar? {
        switch name.text {
        case "now": return now(arguments, at: span, in: scope)
        case "ingestion_time": return ingestionTime(arguments, at: span, in: scope)
        case "ago": return ago(arguments, at: span, in: scope)
        case "not": return negation(arguments, at: span, in: scope)
        case "case": return choice(arguments, at: span, in: scope)
        case "toscalar": return toScalar(arguments, at: span, in: scope)
        case "column_names_of": return columnNames(name, arguments)
        case "assert": return assertion(arguments, at: span, in: scope)
        case "around": return around(arguments, at: span, in: scope)
        case "bin_auto": return binAuto(arguments, at: span, in: scope)
        case "estimate_data_size": return dataSize(arguments, at: span, in: scope)
        case "parse_user_agent": return userAgent(name, arguments, at: span, in: scope)
        case "pack_all": return packAll(arguments, at: span, in: scope)
        case "bag_pack_columns": return packColumns(arguments, at: span, in: scope)
        case "column_ifexists", "columnifexists": return columnIfExists(arguments, at: span, in: scope)
        case GeoFunctions.distance.name where arguments.count == 5: return distanceOnSphere(name, arguments, at: span, in: scope)
        case GeoFunctions.info.name: return geoInfo(name, arguments, at: span, in: scope)
        case "extract_json" where arguments.count == 2, "extractjson" where arguments.count == 2:
            return extractJSON(arguments, at: span, in: scope)
        case "percentile_tdigest" where arguments.count == 3: return typed(name, arguments, at: span, in: scope)
        case "percentiles_array_tdigest" where arguments.last?.isTypeOf == true: return typedPercentiles(name, arguments, at: span, in: scope)
        case "extract" where arguments.count == 4, "extract_json", "extractjson": return typed(name, arguments, at: span, in: scope)
        case "replace" where arguments.count == 3:
            // The old name has the text last.
            return call(Name(PatternFunctions.replaceRegex.name, name.span), [arguments[2], arguments[0], arguments[1]], at: span, in: scope)
        default: break
        }
        if case .function(let function) = lets[name.text] { return value(of: function, arguments, at: span, in: scope) }
        if Catalogue.aggregate(name.text) != nil, Catalogue.function(name.text) == nil || Catalogue.aggregate(name.text, of: arguments.count) != nil { return aggregate(name, arguments, at: span) }
        if let row = Catalogue.window(name.text) { return window(row, arguments, at: span, in: scope) }
        if Catalogue.severalPercentiles.contains(name.text) {
            report(.aggregateOutsideSummarize, "'\(name.text)' gives several columns of a 'summarize', and has no meaning here", at: name.span)
            return nil
        }
        guard let row = Catalogue.function(name.text) else {
            reportNoFunction(name)
            return nil
        }
        if let columns = TupleFunctions.columns(of: row.name) {
            reportSeveralColumns(name, columns)
            return nil
        }
        guard allowsDrawing(name), let bound = scalars(arguments, in: scope) else { return nil }
        if let time = clockOfToday(row, bound) { return time }
        noteNullString(row, bound, at: span)
        guard takesOptions(row, bound, at: span), !refusesArrays(row, bound, at: span) else { return nil }
        return apply(row, to: bound, at: span, in: scope)
    }

    mutating func scalars(_ arguments: [NamedExpression], in scope: RowScope) -> [Scalar]? {
        let bound = arguments.map { scalar($0.value, in: scope) }
        let whole = bound.compactMap { $0 }
        return whole.count == arguments.count ? whole : nil
    }

    /// `todatetime("8:00 AM")`: a time of the day on which the query runs.
    private func clockOfToday(_ row: KQLFunction, _ arguments: [Scalar]) -> Scalar? {
        guard row.name == Conversions.todatetime.name, arguments.count == 1, case .string(let text)? = arguments[0].constant,
            let clock = TimeSpan(clock: text)
        else { return nil }
        return Time.startOfDay([.datetime(context.now)]).flatMap { Arithmetic.add([$0, .timespan(clock)]) }.map(Scalar.literal)
    }

    private mutating func value(of function: UserFunction, _ arguments: [NamedExpression], at span: Span, in scope: RowScope) -> Scalar? {
        switch call(function, arguments, at: span, in: scope) {
        case .scalar(let scalar): return spend(scalar.size, at: span) ? scalar : nil
        case .table:
            report(.tableNotScalar, "'\(function.name)' gives a table, where a value is due", at: span, hint: "toscalar(\(function.name)(…))")
            return nil
        case nil: return nil
        }
    }

    private mutating func reportNoFunction(_ name: Name) {
        guard !isRecursive(name) else { return }
        let text = name.text
        switch lets[text] {
        case .broken: return
        case .scalar, .table, .function: report(.unknownFunction, "'\(text)' is no function", at: name.span)
        case nil:
            if TableFunctions.telemetry.contains(text) {
                report(.tableNotScalar, "'\(text)' gives a table, where a value is due", at: name.span, hint: "T | invoke \(text)()")
            } else if KnownFunctions.names.contains(text) || TableFunctions.names.contains(text) {
                report(.unsupportedFunction, "the function '\(text)' is not supported\(KnownFunctions.refusals.ending(for: text))", at: name.span)
            } else {
                let likely = aggregation == nil ? [] : Catalogue.aggregateNames.sorted()
                let hint = Spelling.hint(for: text, in: likely + Catalogue.functionNames.sorted() + KnownFunctions.names.sorted())
                report(.unknownFunction, "there is no function '\(text)'", at: name.span, hint: hint)
            }
        }
    }

    private mutating func now(_ arguments: [NamedExpression], at span: Span, in scope: RowScope) -> Scalar? {
        guard !arguments.isEmpty else { return .literal(.datetime(context.now)) }
        return moved("now", "+", arguments, at: span, in: scope)
    }

    private mutating func ago(_ arguments: [NamedExpression], at span: Span, in scope: RowScope) -> Scalar? {
        moved("ago", "-", arguments, at: span, in: scope)
    }

    /// The fixed present, moved by a timespan.
    private mutating func moved(
        _ name: String, _ direction: String, _ arguments: [NamedExpression], at span: Span, in scope: RowScope
    ) -> Scalar? {
        guard arguments.count == 1 else {
            report(.wrongArgumentCount, "'\(name)' takes one timespan", at: span, hint: "\(name)(7d)")
            return nil
        }
        guard let distance = scalar(arguments[0].value, in: scope) else { return nil }
        guard let span = distance.implicitly(.timespan) else {
            report(
                .wrongArgumentType, "'\(name)' takes a timespan, not a \(distance.type.rawValue)", at: arguments[0].span,
                hint: "\(name)(7d)")
            return nil
        }
        return Scalar.call(direction, [.literal(.datetime(context.now)), span], .datetime).folded
    }

    private mutating func negation(_ arguments: [NamedExpression], at span: Span, in scope: RowScope) -> Scalar? {
        guard arguments.count == 1 else {
            report(.wrongArgumentCount, "'not' takes one condition", at: span)
            return nil
        }
        return condition(arguments[0].value, in: scope).map(Scalar.not)
    }

    /// Condition and value in turn, then the value for all else.
    private mutating func choice(_ arguments: [NamedExpression], at span: Span, in scope: RowScope) -> Scalar? {
        guard arguments.count >= 3, arguments.count % 2 == 1 else {
            report(.wrongArgumentCount, "'case' takes pairs of condition and value, then a value for all else", at: span)
            return nil
        }
        let places = arguments.indices
        let conditions = places.filter { $0 % 2 == 0 && $0 < arguments.count - 1 }.map { condition(arguments[$0].value, in: scope) }
        let values = places.filter { $0 % 2 == 1 || $0 == arguments.count - 1 }.map { scalar(arguments[$0].value, in: scope) }
        let wholeConditions = conditions.compactMap { $0 }
        let wholeValues = values.compactMap { $0 }
        guard wholeConditions.count == conditions.count, wholeValues.count == values.count else { return nil }
        guard let unified = Unify.common(wholeValues), let last = unified.last else {
            report(.wrongArgumentType, "the values of 'case' have different types", at: span)
            return nil
        }
        let pairs = zip(wholeConditions, unified).flatMap { [$0, $1] }
        return .call(Conditions.case.name, pairs + [last], last.type)
    }
}

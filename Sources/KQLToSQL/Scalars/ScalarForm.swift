import HuntModel
import KQLPlan
import SQLText

/// How one function of the catalogue is written in SQL: the rows of the tables beside this file, by catalogue name.
struct ScalarForm: Sendable {
    var emit: @Sendable (ScalarCall) throws(EmitError) -> Snippet

    init(_ emit: @escaping @Sendable (ScalarCall) throws(EmitError) -> Snippet) { self.emit = emit }

    static let all: [String: ScalarForm] = tables.reduce(into: [:]) { all, table in all.merge(table) { first, _ in first } }

    private static let tables: [[String: ScalarForm]] = [
        comparisons,
        arithmetic,
        text,
        patterns,
        conversions,
        conditions,
        time,
        dynamics,
        arrays,
        bags,
        digests,
        encodings,
        addresses,
        geo,
        calendar,
        numbers,
        special,
        units,
        packedText,
        zones,
        parsing,
        series,
        seriesElements,
        seriesModels,
        values,
    ]

    /// The function of that name over the arguments as they are.
    static func function(_ name: StaticString) -> ScalarForm {
        ScalarForm { (call) throws(EmitError) in "\(keyword: name)(\(try call.values.joined()))" }
    }

    /// The function of that name over arguments brought to `types`, one each; further ones follow the last.
    static func function(_ name: StaticString, _ types: KQLType...) -> ScalarForm {
        ScalarForm { (call) throws(EmitError) in
            var values: [Snippet] = []
            for index in call.arguments.indices {
                values.append(try call.value(index, as: types[min(index, types.count - 1)]))
            }
            return "\(keyword: name)(\(values.joined()))"
        }
    }
}

/// One use of a function, with the means to write its arguments.
struct ScalarCall {
    var name: String
    var arguments: [Scalar]
    var type: KQLType
    var mode: ScalarEmitter.Mode
    var emitter: ScalarEmitter

    var types: [KQLType] { arguments.map(\.type) }

    var values: [Snippet] {
        get throws(EmitError) {
            var values: [Snippet] = []
            for argument in arguments { values.append(try emitter.value(argument)) }
            return values
        }
    }

    func value(_ index: Int) throws(EmitError) -> Snippet { try emitter.value(try argument(index)) }
    func condition(_ index: Int) throws(EmitError) -> Snippet { try emitter.condition(try argument(index)) }

    /// Widened to `type`.
    func value(_ index: Int, as type: KQLType) throws(EmitError) -> Snippet {
        try emitter.converted(try argument(index), to: type)
    }

    /// As `tostring` shows it.
    func text(_ index: Int) throws(EmitError) -> Snippet { try emitter.text(of: try argument(index)) }

    func argument(_ index: Int) throws(EmitError) -> Scalar {
        guard arguments.indices.contains(index) else {
            throw EmitError(.noScalarForm, "'\(name)' has no SQL form for \(arguments.count) arguments")
        }
        return arguments[index]
    }

    var noForm: EmitError {
        EmitError(.noScalarForm, "'\(name)' has no SQL form for (\(types.map(\.rawValue).joined(separator: ", ")))")
    }
}

extension Scalar {
    /// Strings are never null, nor are constants that are not; everything else may be.
    var isNeverNull: Bool {
        if type == .string { return true }
        switch self {
        case .literal(.null): return false
        case .literal: return true
        case .convert(let inner, _): return inner.isNeverNull
        case .call(let name, _, _): return TextMatch.named(name) != nil || ["isnull", "isempty", "isnotnull", "isnotempty"].contains(name)
        case .and(let terms), .or(let terms): return terms.allSatisfy(\.isNeverNull)
        case .not(let inner): return inner.isNeverNull
        case .membership(_, let subject, let elements): return subject.isNeverNull && elements.allSatisfy(\.isNeverNull)
        case .memberOf(_, let subject, _): return subject.isNeverNull
        case .column, .outer, .subquery: return false
        }
    }
}

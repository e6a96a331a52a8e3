import CompiledForm
import HuntModel
import SQLText

/// SQL under construction: text of the emitter with holes for values, sources and scope.
///
/// Written as a literal. Text comes only from literals of this module and from ``SQLIdentifier``; a value becomes a bind
/// with an explicit cast.
struct Snippet: Hashable {
    private(set) var pieces: [FragmentPiece] = []

    init(_ pieces: [FragmentPiece] = []) {
        for piece in pieces { append(piece) }
    }

    /// Adjacent text is kept as one piece.
    private mutating func append(_ piece: FragmentPiece) {
        if case .sql(let text) = piece, case .sql(let before) = pieces.last {
            pieces[pieces.count - 1] = .sql(before + text)
        } else {
            pieces.append(piece)
        }
    }

    mutating func append(_ other: Snippet) {
        for piece in other.pieces { append(piece) }
    }

    var fragment: Fragment { Fragment(pieces) }
    var isEmpty: Bool { pieces.isEmpty }
}

extension Snippet: ExpressibleByStringInterpolation {
    init(stringLiteral text: String) { self.init([.sql(text)]) }
    init(stringInterpolation: StringInterpolation) { self = stringInterpolation.snippet }

    struct StringInterpolation: StringInterpolationProtocol {
        fileprivate var snippet = Snippet()

        init(literalCapacity: Int, interpolationCount: Int) {}

        mutating func appendLiteral(_ text: String) {
            if !text.isEmpty { snippet.append(.sql(text)) }
        }

        mutating func appendInterpolation(_ other: Snippet) { snippet.append(other) }
        mutating func appendInterpolation(_ identifier: SQLIdentifier) { snippet.append(.sql(identifier.quoted)) }
        mutating func appendInterpolation(source index: Int) { snippet.append(.source(index)) }

        mutating func appendInterpolation(bind: SQLBind, as type: StaticString) {
            snippet.append(.bind(bind))
            snippet.append(.sql("::\(type)"))
        }

        mutating func appendInterpolation(scope value: ScopeValue) {
            snippet.append(.scope(value))
            snippet.append(.sql("::\(value.sqlType)"))
        }

        /// Trusted words of the emitter, such as the name of a function in the catalogue.
        mutating func appendInterpolation(keyword: StaticString) { snippet.append(.sql("\(keyword)")) }
    }
}

extension Sequence where Element == Snippet {
    func joined(by separator: StaticString = ", ") -> Snippet {
        var all = Snippet()
        for (index, snippet) in enumerated() {
            if index > 0 { all.append("\(keyword: separator)") }
            all.append(snippet)
        }
        return all
    }
}

extension ScopeValue {
    fileprivate var sqlType: String {
        switch self {
        case .start, .end, .watermark: "int8"
        case .firstBucket, .lastBucket: "int2"
        case .pivotDevices: "text[]"
        case .pivotStarts, .pivotEnds, .doneShards: "int8[]"
        case .doneEpochs: "int4[]"
        }
    }
}

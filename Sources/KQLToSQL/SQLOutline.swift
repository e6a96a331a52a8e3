public import CompiledForm
import SQLText

extension CompiledQuery {
    /// All three statements with their constants: what `explain --stage sql` prints.
    ///
    /// Constants are numbered as they will be bound; values that only a shard knows stand as `:name`.
    public var sqlOutline: String {
        let statements = [
            ("whole", whole.outline(over: sources)), ("shard", shard.outline(over: sources)), ("merge", merge.outline(over: ["partial rows"])),
        ]
        return statements.map { "-- \($0)\n\($1)" }.joined(separator: "\n")
    }
}

extension Fragment {
    fileprivate func outline(over sources: [String]) -> String {
        var text = ""
        var constants: [SQLBind] = []
        for piece in pieces {
            switch piece {
            case .sql(let words): text += words
            case .source(let index): text += SQLIdentifier(sources.indices.contains(index) ? sources[index] : "?").quoted
            case .scope(let value): text += ":" + value.rawValue
            case .bind(let value):
                let position = constants.firstIndex(of: value) ?? constants.count
                if position == constants.count { constants.append(value) }
                text += "$\(position + 1)"
            }
        }
        let values = constants.enumerated().map { "-- $\($0 + 1) = \($1.outline)\n" }.joined()
        return text + "\n" + values
    }
}

extension SQLBind {
    fileprivate var outline: String {
        switch self {
        case .null(let type): "null of \(type.rawValue)"
        case .bool(let value): "\(value)"
        case .int2(let value): "\(value)"
        case .int4(let value): "\(value)"
        case .int8(let value): "\(value)"
        case .float8(let value): "\(value)"
        case .text(let text), .jsonb(let text), .numeric(let text), .uuid(let text): text.debugDescription
        case .bytea(let bytes): "\(bytes.count) bytes"
        case .int2Array(let values): "\(values)"
        case .int4Array(let values): "\(values)"
        case .int8Array(let values): "\(values)"
        case .textArray(let texts): "\(texts)"
        case .fields(let type, let count, _): "\(count) of \(type.rawValue)"
        }
    }
}

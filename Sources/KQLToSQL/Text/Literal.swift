import HuntModel
import SQLText

extension Snippet {
    /// A value as a bind with the type of its column; a null as the typed NULL, and as '' where it is a string.
    init(_ value: KQLValue) {
        switch value {
        case .null(.string): self = "''::text"
        case .null(let type): self = "NULL::\(keyword: type.sqlName)"
        case .bool(let value): self = value ? "true" : "false"
        case .int(let value): self = "\(bind: .int4(value), as: "int4")"
        case .long(let value): self = "\(bind: .int8(value), as: "int8")"
        case .real(let value): self = "\(bind: .float8(value), as: "float8")"
        case .decimal(let digits): self = "\(bind: .numeric(digits), as: "numeric")"
        case .string(let text): self = "\(bind: .text(text.storable), as: "text")"
        case .datetime(let time): self = "\(bind: .int8(time.ticks), as: "int8")"
        case .timespan(let span): self = "\(bind: .int8(span.ticks), as: "int8")"
        case .guid(let text): self = "\(bind: .uuid(text), as: "uuid")"
        case .dynamic(let json): self = "\(bind: .jsonb(json.storable), as: "jsonb")"
        }
    }
}

extension KQLType {
    /// The PostgreSQL type that holds it.
    var sqlName: StaticString {
        switch self {
        case .bool: "boolean"
        case .int: "int4"
        case .long, .datetime, .timespan: "int8"
        case .real: "float8"
        case .decimal: "numeric"
        case .string: "text"
        case .guid: "uuid"
        case .dynamic: "jsonb"
        }
    }
}

extension String {
    /// PostgreSQL's text has no U+0000; it is stored as U+FFFD, and looked for as that.
    var storable: String { contains("\0") ? replacing("\0", with: "\u{FFFD}") : self }
}

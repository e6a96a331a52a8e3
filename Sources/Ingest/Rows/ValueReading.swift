import HuntModel

/// Reads one JSON value as a value of a column's type.
///
/// Senders are loose: numbers and booleans come as text, and objects where text is documented. What means the same is taken;
/// what does not fit is refused, never rounded or cut.
extension Row {
    /// Fails with a ``JSONError``, or with ``UnfitValue`` when the value is JSON but not of the type.
    mutating func readValue(_ cursor: inout JSONCursor, _ type: KQLType) throws -> Cell {
        switch cursor.peek() {
        case .quote: return try readText(&cursor, type)
        case .openBrace, .openBracket: return try readStructure(&cursor, type)
        case UInt8(ascii: "n"):
            try cursor.expect(literal: "null")
            return .missing
        case UInt8(ascii: "t"):
            try cursor.expect(literal: "true")
            return try cell(of: true, type)
        case UInt8(ascii: "f"):
            try cursor.expect(literal: "false")
            return try cell(of: false, type)
        default: return try readNumber(&cursor, type)
        }
    }

    @inline(__always)
    private mutating func readText(_ cursor: inout JSONCursor, _ type: KQLType) throws -> Cell {
        guard type != .dynamic else { return try compact(&cursor) }
        let start = arena.count
        try cursor.readString(into: &arena)
        guard arena.count > start else { return .missing }
        return try settle(textFrom: start, type)
    }

    /// The text at the arena's end as a value of its column's type, which is not `dynamic`.
    @inline(__always)
    mutating func settle(textFrom start: Int, _ type: KQLType) throws(UnfitValue) -> Cell {
        guard type != .string else { return .bytes(start..<arena.count) }
        if type == .guid, let guid = GuidText.bytes(arena[start...]) { return append(guid) }
        let cell = arena.withUnsafeBufferPointer { TextCell.read(UnsafeBufferPointer(rebasing: $0[start...]), type) }
        guard let cell else { throw UnfitValue(arena[start...]) }
        return cell
    }

    /// Appends the compact form of what may be JSON, else the text as a JSON string.
    mutating func compact(looseText text: [UInt8]) throws(IngestError) {
        let start = arena.count
        let isJSON = text.withUnsafeBufferPointer { bytes in
            var cursor = JSONCursor(bytes)
            return (try? cursor.copyCompact(into: &arena)) != nil && cursor.peek() == nil
        }
        if isJSON { return }
        arena.removeSubrange(start...)
        JSONCursor.append(quoted: text, to: &arena)
    }

    /// An object or array: compact JSON in `string` and `dynamic` columns.
    private mutating func readStructure(_ cursor: inout JSONCursor, _ type: KQLType) throws -> Cell {
        guard type == .string || type == .dynamic else { throw UnfitValue("an object or array") }
        return try compact(&cursor)
    }

    private mutating func readNumber(_ cursor: inout JSONCursor, _ type: KQLType) throws -> Cell {
        let text = UnsafeBufferPointer(rebasing: cursor.bytes[try cursor.readNumber()])
        if type == .string || type == .dynamic {
            let start = arena.count
            arena.append(contentsOf: text)
            if type == .dynamic { try requireStorable(arena[start...]) }
            return .bytes(start..<arena.count)
        }
        let isNumeric = type == .int || type == .long || type == .real || type == .bool
        guard isNumeric, let cell = TextCell.read(text, type) else { throw UnfitValue(text) }
        return cell
    }

    private mutating func cell(of value: Bool, _ type: KQLType) throws -> Cell {
        switch type {
        case .bool: return .bool(value)
        case .string, .dynamic: return append(Array((value ? "true" : "false").utf8))
        case .int, .long, .real, .decimal, .datetime, .timespan, .guid: throw UnfitValue(value ? "true" : "false")
        }
    }

    private mutating func compact(_ cursor: inout JSONCursor) throws -> Cell {
        let start = arena.count
        try cursor.copyCompact(into: &arena)
        try requireStorable(arena[start...])
        return .bytes(start..<arena.count)
    }

    private mutating func append(_ bytes: [UInt8]) -> Cell {
        arena.append(contentsOf: bytes)
        return .bytes(arena.count - bytes.count..<arena.count)
    }
}

/// A value that is not of its column's type; the excerpt is for the dead letter.
struct UnfitValue: Error {
    let excerpt: String

    init(_ excerpt: String) { self.excerpt = excerpt }
    init(_ bytes: some Collection<UInt8>) { excerpt = String(decoding: bytes.prefix(80), as: UTF8.self) }
}

extension Row {
    /// Records with more properties that have no column are refused.
    static let mostUnknown = 1000

    /// Keeps the property `name`, whose value comes next. Null and the empty text are nothing.
    mutating func keepUnknown(_ name: [UInt8], _ cursor: inout JSONCursor) throws {
        let start = arena.count
        switch cursor.peek() {
        case .quote:
            try cursor.readString(into: &arena)
            try keep(name, value: start..<arena.count, isText: true)
        case UInt8(ascii: "n"): try cursor.expect(literal: "null")
        case .openBrace, .openBracket, UInt8(ascii: "t"), UInt8(ascii: "f"):
            try cursor.copyCompact(into: &arena)
            try requireStorable(arena[start...])
            try keep(name, value: start..<arena.count, isText: false)
        default:
            let number = UnsafeBufferPointer(rebasing: cursor.bytes[try cursor.readNumber()])
            arena.append(contentsOf: number)
            try requireStorable(arena[start...])
            let json = start..<arena.count
            arena.append(contentsOf: NumberText.canonical(number).utf8)
            try keep(name, value: json.upperBound..<arena.count, json: json, isText: false)
        }
    }

    /// A text without a column, from a sender that knows nothing but texts.
    mutating func keepUnknown(_ name: [UInt8], text: some Collection<UInt8>) throws(IngestError) {
        let start = arena.count
        arena.append(contentsOf: text)
        try keep(name, value: start..<arena.count, isText: true)
    }

    private mutating func keep(_ name: [UInt8], value: Range<Int>, json: Range<Int> = 0..<0, isText: Bool) throws(IngestError) {
        guard !value.isEmpty else { return }
        guard unknown.count < Self.mostUnknown else {
            throw IngestError(.badValue, "more than \(Self.mostUnknown) properties without a column")
        }
        let start = arena.count
        arena.append(contentsOf: name)
        unknown.append(UnknownProperty(name: start..<arena.count, value: value, json: json, isText: isText))
    }

    func requireStorable(_ json: ArraySlice<UInt8>) throws(IngestError) {
        guard NumberSize.fits(json) else { throw IngestError(.badValue, "a number that is too large, or has too many digits, to be stored") }
    }

    /// What has no column as a JSON object; empty where there is nothing.
    func overflow() -> [UInt8] {
        guard !unknown.isEmpty else { return [] }
        var json: [UInt8] = [.openBrace]
        for property in unknown {
            if json.count > 1 { json.append(.comma) }
            JSONCursor.append(quoted: arena[property.name], to: &json)
            json.append(.colon)
            if property.isText {
                JSONCursor.append(quoted: arena[property.value], to: &json)
            } else {
                json.append(contentsOf: arena[property.json.isEmpty ? property.value : property.json])
            }
        }
        json.append(.closeBrace)
        return json
    }
}

/// Reads one value with all that it points at. Loops and values that grow without measure are errors.
struct ValueReader {
    let section: DataSection
    var position: Int
    /// Values and bytes that may still be read.
    private var budget = 1 << 20
    private var depth = 0

    private static let deepest = 64

    init(section: DataSection, position: Int) {
        self.section = section
        self.position = position
    }

    mutating func value() throws(RangeFileError) -> MaxMindValue { try value(isTarget: false) }

    /// A pointer may not lead to a pointer.
    private mutating func value(isTarget: Bool) throws(RangeFileError) -> MaxMindValue {
        guard depth < Self.deepest else { throw section.error("values lie too deep inside each other", at: position) }
        depth += 1
        defer { depth -= 1 }
        try spend(1)
        let start = position
        let control = Int(try take(1))
        guard control >> 5 != 1 else {
            guard !isTarget else { throw section.error("a pointer leads to a pointer", at: start) }
            return try pointed(control)
        }
        let type = control >> 5 == 0 ? Int(try take(1)) + 7 : control >> 5
        let size = try size(control & 31)
        return switch type {
        case 2: .string(String(decoding: try raw(size), as: UTF8.self))
        case 3: .real(Double(bitPattern: try number(size, of: 8, from: start)))
        case 4: .bytes(try raw(size))
        case 5: .unsigned(try unsigned(size, atMost: 2, from: start))
        case 6: .unsigned(try unsigned(size, atMost: 4, from: start))
        case 7: try map(size)
        case 8: .signed(Int32(truncatingIfNeeded: try unsigned(size, atMost: 4, from: start)))
        case 9: .unsigned(try unsigned(size, atMost: 8, from: start))
        case 10: .unsigned(try unsigned(size, atMost: 16, from: start))
        case 11: try array(size)
        case 14 where size <= 1: .bool(size == 1)
        case 15: .real(Double(Float(bitPattern: UInt32(truncatingIfNeeded: try number(size, of: 4, from: start)))))
        default: throw section.error("a value of an unknown kind", at: start)
        }
    }

    private mutating func pointed(_ control: Int) throws(RangeFileError) -> MaxMindValue {
        let high = control & 7
        let target: Int =
            switch control >> 3 & 3 {
            case 0: high << 8 | Int(try take(1))
            case 1: (high << 16 | Int(try take(2))) + 2_048
            case 2: (high << 24 | Int(try take(3))) + 526_336
            default: Int(try take(4))
            }
        let behind = position
        position = target
        let value = try value(isTarget: true)
        position = behind
        return value
    }

    private mutating func size(_ bits: Int) throws(RangeFileError) -> Int {
        switch bits {
        case 29: 29 + Int(try take(1))
        case 30: 285 + Int(try take(2))
        case 31: 65_821 + Int(try take(3))
        default: bits
        }
    }

    private mutating func map(_ count: Int) throws(RangeFileError) -> MaxMindValue {
        var fields: [String: MaxMindValue] = [:]
        for _ in 0..<count {
            let start = position
            guard let name = try value().text else { throw section.error("a key that is no text", at: start) }
            fields[name] = try value()
        }
        return .map(fields)
    }

    private mutating func array(_ count: Int) throws(RangeFileError) -> MaxMindValue {
        var elements: [MaxMindValue] = []
        for _ in 0..<count { elements.append(try value()) }
        return .array(elements)
    }

    private mutating func raw(_ count: Int) throws(RangeFileError) -> [UInt8] {
        try spend(count)
        let bytes = try section.bytes(at: position, count: count)
        position += count
        return bytes
    }

    private mutating func number(_ size: Int, of expected: Int, from start: Int) throws(RangeFileError) -> UInt64 {
        guard size == expected else { throw section.error("a number of \(size) bytes", at: start) }
        return try take(size)
    }

    private mutating func unsigned(_ size: Int, atMost most: Int, from start: Int) throws(RangeFileError) -> UInt128 {
        guard size <= most else { throw section.error("a number of \(size) bytes", at: start) }
        return try raw(size).reduce(0) { $0 << 8 | UInt128($1) }
    }

    private mutating func take(_ count: Int) throws(RangeFileError) -> UInt64 {
        let number = try section.number(at: position, count: count)
        position += count
        return number
    }

    private mutating func spend(_ count: Int) throws(RangeFileError) {
        budget -= count
        guard budget >= 0 else { throw section.error("a record that never ends", at: position) }
    }
}

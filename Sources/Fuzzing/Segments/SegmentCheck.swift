public import Segments

/// What must hold for every column: it comes back as it was, its ranges and filter hold its values, and damage is an error or other rows.
public enum SegmentCheck {
    public static func run(seed: UInt64, rows: Int = 3_000, damages: Int = 60) throws(FuzzFailure) {
        let input = SegmentInput(seed: seed, rows: rows)
        do {
            let column = try encoded(input)
            let reader = try SegmentColumnReader(blob: column.blob, kind: input.kind)
            try require(reader.rows == input.fields.count, "rows are missing")
            for (row, field) in input.fields.enumerated() { try require(reader.field(row) == field, "row \(row) is another") }
            try checkRange(column, input)
            try checkPresence(column, input)
            var random = FuzzRandom(seed: ~seed)
            for _ in 0..<damages {
                read(SegmentDamage.damaged(column.blob, checksumAt: 48, &random), input.kind)
                if let presence = column.presence { ask(SegmentDamage.damaged(presence, checksumAt: 28, &random)) }
            }
        } catch {
            throw FuzzFailure("\(error)", input: "segment \(seed): \(input.kind), \(input.codec), \(input.fields.count) rows")
        }
    }

    private struct Broken: Error, CustomStringConvertible {
        let description: String
    }

    private static func require(_ holds: Bool, _ description: @autoclosure () -> String) throws {
        if !holds { throw Broken(description: description()) }
    }

    private static func encoded(_ input: SegmentInput) throws -> EncodedColumn {
        let builder = SegmentBuilder(columns: [SegmentColumn("Column", input.kind)], indexing: SegmentIndexing(["Column": input.keys]))
        for field in input.fields {
            guard let field else {
                try builder.append(nil, column: 0)
                continue
            }
            try field.withUnsafeBytes { try builder.append($0, column: 0) }
        }
        return try builder.finish(codec: input.codec)[0]
    }

    private static func checkRange(_ column: EncodedColumn, _ input: SegmentInput) throws {
        for case let field? in input.fields {
            guard let value = rangeBytes(field, input.kind) else { continue }
            guard let low = column.low else { throw Broken(description: "no range") }
            try require(!value.lexicographicallyPrecedes(low), "a value below the range")
            if let high = column.high { try require(!high.lexicographicallyPrecedes(value), "a value above the range") }
        }
    }

    private static func rangeBytes(_ field: [UInt8], _ kind: SegmentKind) -> [UInt8]? {
        let number = field.prefix(8).reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
        switch kind {
        case .bool: return RangeBytes.bool(field != [0])
        case .int2: return RangeBytes.integer(Int64(Int16(truncatingIfNeeded: number)))
        case .int4: return RangeBytes.integer(Int64(Int32(truncatingIfNeeded: number)))
        case .int8: return RangeBytes.integer(Int64(bitPattern: number))
        case .real: return RangeBytes.real(Double(bitPattern: number))
        case .text, .guid: return field
        case .json, .decimal: return nil
        }
    }

    private static func checkPresence(_ column: EncodedColumn, _ input: SegmentInput) throws {
        guard let bytes = column.presence else { return }
        let filter = try PresenceFilter(bytes)
        for field in Set(input.fields.compactMap { $0 }) {
            guard let text = String(validating: field, as: UTF8.self) else { continue }
            for value in [text, text.lowercased()] { try require(filter.mayHold(value: value), "the filter misses a value") }
            try require(filter.mayHold(term: text), "the filter misses terms")
            for term in PresenceFilter.terms(of: text) { try require(filter.mayHold(term: term), "the filter misses a term") }
        }
    }

    /// Reads whatever can be read.
    private static func read(_ blob: [UInt8], _ kind: SegmentKind) {
        guard let reader = try? SegmentColumnReader(blob: blob, kind: kind) else { return }
        var output: [UInt8] = []
        for row in 0..<reader.rows where output.count < 4 << 20 {
            reader.appendField(row: row, to: &output)
            _ = (reader.isNull(row), reader.int64(row), reader.withBytes(row) { $0?.count })
        }
        _ = reader.ints()
    }

    private static func ask(_ bytes: [UInt8]) {
        guard let filter = try? PresenceFilter(bytes) else { return }
        for word in ["", "a", "cmd.exe /c", "İ"] { _ = (filter.mayHold(value: word), filter.mayHold(term: word)) }
    }
}

extension SegmentColumnReader {
    /// A field as it was given; nil is NULL.
    public func field(_ row: Int) -> [UInt8]? {
        var output: [UInt8] = []
        appendField(row: row, to: &output)
        let size = output.prefix(4).reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
        if size == .max, output.count == 4 { return nil }
        precondition(Int(size) == output.count - 4)
        return Array(output[4...])
    }
}

/// Reads the rows of a binary COPY out of its chunks, wherever those are cut. No field is copied.
///
///     reader.add(chunk)
///     while try reader.next() { reader.withRow { row in row[0] } }
public struct BinaryRowReader: Sendable {
    private var buffer: [UInt8] = []
    private var position = 0
    private var fields: ContiguousArray<FieldSpan>
    private var body = 0..<0
    private var needsHeader: Bool
    /// The mark behind the last row was read.
    public private(set) var isAtEnd = false

    /// `columns` is the number of fields that every row has. Rows that no server sent may come without the header of a COPY.
    public init(columns: Int, hasHeader: Bool = true) {
        fields = ContiguousArray(repeating: FieldSpan(start: 0, length: -1), count: columns)
        needsHeader = hasHeader
    }

    /// What is left of the chunk before it is kept.
    public mutating func add(_ chunk: [UInt8]) {
        if position == buffer.count {
            buffer = chunk
        } else {
            buffer.removeSubrange(..<position)
            buffer += chunk
        }
        position = 0
    }

    /// Moves to the next row. False when another chunk is needed, or nothing more comes. Fails with `PG008` for what is no binary COPY of so
    /// many columns.
    public mutating func next() throws(PostgresError) -> Bool {
        guard !isAtEnd else { return false }
        if needsHeader, try !skipHeader() { return false }
        var at = position
        let count = fields.count
        let found: Outcome = buffer.withUnsafeBytes { bytes in
            guard let columns: Int16 = bytes.integer(at: &at) else { return .unfinished }
            if columns == -1 { return .end }
            guard columns == count else { return .malformed }
            return fields.withUnsafeMutableBufferPointer { fields in
                for column in 0..<count {
                    guard let length: Int32 = bytes.integer(at: &at) else { return .unfinished }
                    guard length >= -1 else { return .malformed }
                    fields[column] = FieldSpan(start: at, length: Int(length))
                    guard length > 0 else { continue }
                    at += Int(length)
                    guard at <= bytes.count else { return .unfinished }
                }
                return .row
            }
        }
        switch found {
        case .unfinished: return false
        case .malformed: throw PostgresError(.badCell, "the data of a COPY have other columns than were asked for")
        case .end:
            position = at
            isAtEnd = true
            return false
        case .row:
            body = position + 2..<at
            position = at
            return true
        }
    }

    /// The row that ``next()`` moved to, valid inside `body`.
    @inline(__always)
    public func withRow<R>(_ body: (BinaryRow) throws -> R) rethrows -> R {
        try buffer.withUnsafeBytes { bytes in
            try fields.withUnsafeBufferPointer { try body(BinaryRow(buffer: bytes, fields: $0, body: self.body)) }
        }
    }

    private enum Outcome {
        case row, end, unfinished, malformed
    }

    private static let signature: [UInt8] = [0x50, 0x47, 0x43, 0x4F, 0x50, 0x59, 0x0A, 0xFF, 0x0D, 0x0A, 0x00]

    /// Signature, flags, and an extension that nobody uses.
    private mutating func skipHeader() throws(PostgresError) -> Bool {
        let size = Self.signature.count + 8
        guard buffer.count - position >= size else { return false }
        var at = position + Self.signature.count + 4
        let more: Int32 = buffer.withUnsafeBytes { $0.integer(at: &at) } ?? 0
        guard buffer[position...].starts(with: Self.signature), more >= 0 else {
            throw PostgresError(.badCell, "the data of a COPY do not begin as binary data do")
        }
        guard buffer.count - at >= Int(more) else { return false }
        position = at + Int(more)
        needsHeader = false
        return true
    }
}

/// Where a field lies in its reader's buffer.
fileprivate struct FieldSpan {
    var start: Int
    /// −1 for NULL.
    var length: Int
}

/// One row of a binary COPY, in the memory of its reader.
public struct BinaryRow {
    fileprivate let buffer: UnsafeRawBufferPointer
    fileprivate let fields: UnsafeBufferPointer<FieldSpan>
    fileprivate let body: Range<Int>

    public var count: Int { fields.count }

    /// The field's bytes as PostgreSQL sends its type; nil for NULL.
    public subscript(column: Int) -> UnsafeRawBufferPointer? {
        let field = fields[column]
        return field.length < 0 ? nil : UnsafeRawBufferPointer(rebasing: buffer[field.start..<field.start + field.length])
    }

    /// All fields, each behind its length; without the number of fields that a row of COPY begins with.
    public var framedFields: UnsafeRawBufferPointer { UnsafeRawBufferPointer(rebasing: buffer[body]) }
}

extension UnsafeRawBufferPointer {
    /// A big-endian integer, and `at` behind it; nil past the end.
    @inline(__always)
    fileprivate func integer<T: FixedWidthInteger>(at: inout Int) -> T? {
        guard count - at >= MemoryLayout<T>.size else { return nil }
        defer { at += MemoryLayout<T>.size }
        return T(bigEndian: loadUnaligned(fromByteOffset: at, as: T.self))
    }
}

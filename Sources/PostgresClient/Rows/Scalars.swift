extension PostgresRow {
    public func bool(_ column: Int) throws(PostgresError) -> Bool { try required(column, boolOrNull(column)) }

    public func boolOrNull(_ column: Int) throws(PostgresError) -> Bool? {
        try cell(column, "bool") { $0 == .bool ? $1.bigEndian(UInt8.self).map { $0 != 0 } : nil }
    }

    public func int2(_ column: Int) throws(PostgresError) -> Int16 { try required(column, int2OrNull(column)) }

    public func int2OrNull(_ column: Int) throws(PostgresError) -> Int16? {
        try cell(column, "int2") { Self.integer($0, $1).flatMap { Int16(exactly: $0) } }
    }

    public func int4(_ column: Int) throws(PostgresError) -> Int32 { try required(column, int4OrNull(column)) }

    public func int4OrNull(_ column: Int) throws(PostgresError) -> Int32? {
        try cell(column, "int4") { Self.integer($0, $1).flatMap { Int32(exactly: $0) } }
    }

    /// Reads int2, int4 and oid too.
    public func int8(_ column: Int) throws(PostgresError) -> Int64 { try required(column, int8OrNull(column)) }

    public func int8OrNull(_ column: Int) throws(PostgresError) -> Int64? {
        try cell(column, "int8", Self.integer)
    }

    public func float8(_ column: Int) throws(PostgresError) -> Double { try required(column, float8OrNull(column)) }

    public func float8OrNull(_ column: Int) throws(PostgresError) -> Double? {
        try cell(column, "float8") { type, bytes in
            switch type {
            case .float8: bytes.bigEndian(UInt64.self).map { Double(bitPattern: $0) }
            case .float4: bytes.bigEndian(UInt32.self).map { Double(Float(bitPattern: $0)) }
            default: nil
            }
        }
    }

    /// A `timestamptz` as 100 ns ticks since 0001-01-01 UTC. PostgreSQL keeps microseconds, so the last digit is 0;
    /// `-infinity` and `infinity` are the ends of Int64.
    public func ticks(_ column: Int) throws(PostgresError) -> Int64 { try required(column, ticksOrNull(column)) }

    public func ticksOrNull(_ column: Int) throws(PostgresError) -> Int64? {
        try cell(column, "timestamptz") { $0 == .timestamptz ? $1.bigEndian(Int64.self).map(Self.ticks(microseconds:)) : nil }
    }

    static func integer(_ type: PostgresType, _ bytes: UnsafeRawBufferPointer) -> Int64? {
        switch type {
        case .int8: bytes.bigEndian(Int64.self)
        case .int4: bytes.bigEndian(Int32.self).map(Int64.init)
        case .int2: bytes.bigEndian(Int16.self).map(Int64.init)
        case .oid: bytes.bigEndian(UInt32.self).map(Int64.init)
        default: nil
        }
    }

    /// PostgreSQL counts from 2000-01-01.
    private static func ticks(microseconds: Int64) -> Int64 {
        let epoch: Int64 = 630_822_816_000_000_000
        let (ticks, tooLarge) = microseconds.multipliedReportingOverflow(by: 10)
        let (sum, overflow) = ticks.addingReportingOverflow(epoch)
        return tooLarge || overflow ? (microseconds < 0 ? .min : .max) : sum
    }
}

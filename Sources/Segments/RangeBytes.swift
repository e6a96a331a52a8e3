/// Values as bytes that compare, byte by byte, as the values do: what ``EncodedColumn/low`` and ``EncodedColumn/high`` hold.
public enum RangeBytes {
    /// Bytes of a text that are kept.
    static let textBytes = 32

    /// `int2`, `int4`, `int8`: 8 bytes, the highest first, with the sign turned round. A `bool` is a byte, 0 or 1.
    public static func integer(_ value: Int64) -> [UInt8] { bigEndian(UInt64(bitPattern: value) ^ 1 << 63) }

    public static func bool(_ value: Bool) -> [UInt8] { [value ? 1 : 0] }

    /// 8 bytes in PostgreSQL's order: 0.0 is -0.0, and NaN is above everything.
    public static func real(_ value: Double) -> [UInt8] { bigEndian(key(ofReal: value)) }

    /// `guid`: its 16 bytes. `text`: its UTF-8, the order of collation "C". A bound of texts is cut to 32 bytes: `low` after them, `high` to the
    /// least such text that is above.
    public static func text(_ value: String) -> [UInt8] { Array(value.utf8) }

    /// The number of ``integer(_:)``; nil for other bytes.
    public static func integer(from bytes: [UInt8]) -> Int64? {
        guard bytes.count == 8 else { return nil }
        return Int64(bitPattern: bytes.reduce(0) { $0 << 8 | UInt64($1) } ^ 1 << 63)
    }

    static func key(ofReal value: Double) -> UInt64 {
        let bits = value.isNaN ? Double.nan.bitPattern : value == 0 ? 0 : value.bitPattern
        return bits >> 63 == 0 ? bits | 1 << 63 : ~bits
    }

    static func bigEndian(_ number: UInt64) -> [UInt8] { withUnsafeBytes(of: number.bigEndian) { Array($0) } }

    static func low(_ text: UnsafeRawBufferPointer) -> [UInt8] { Array(text.prefix(textBytes)) }

    /// Nil where every short text is below: 32 times the byte 255.
    static func high(_ text: UnsafeRawBufferPointer) -> [UInt8]? {
        guard text.count > textBytes else { return Array(text) }
        var high = Array(text.prefix(textBytes))
        while let last = high.popLast() {
            if last < 255 { return high + [last + 1] }
        }
        return nil
    }
}

import Segments
import Testing

/// Ranges compare as bytes, and hold every value.
@Suite struct RangeTests {
    @Test func integersAreInOrder() {
        let values: [Int64] = [.min, .min + 1, -256, -1, 0, 1, 255, 256, .max - 1, .max]
        let bytes = values.map(RangeBytes.integer)
        #expect(zip(bytes, bytes.dropFirst()).allSatisfy { $0.lexicographicallyPrecedes($1) })
        #expect(bytes.map { RangeBytes.integer(from: $0) } == values)
        #expect(RangeBytes.integer(from: [1]) == nil)
    }

    @Test func realsAreInPostgresOrder() {
        let values: [Double] = [-.infinity, -1e300, -1, -.leastNonzeroMagnitude, 0, .leastNonzeroMagnitude, 1, 1e300, .infinity, .nan]
        let bytes = values.map(RangeBytes.real)
        #expect(zip(bytes, bytes.dropFirst()).allSatisfy { $0.lexicographicallyPrecedes($1) })
        #expect(RangeBytes.real(-0.0) == RangeBytes.real(0) && RangeBytes.real(-.nan) == RangeBytes.real(Fields.strangeNaN))
    }

    /// Out of order on purpose: the least and greatest are somewhere in the middle.
    @Test func everyRowCounts() throws {
        let numbers = try encode([5, -3, 9, 0].map(Fields.int8) + [nil], .int8)
        #expect(numbers.low == RangeBytes.integer(-3) && numbers.high == RangeBytes.integer(9))
        let texts = try encode(["m", "a", "z", "é"].map(Fields.text), .text)
        #expect(texts.low == RangeBytes.text("a") && texts.high == RangeBytes.text("é"))
        let reals = try encode([2, .nan, -1].map(Fields.real), .real)
        #expect(reals.low == RangeBytes.real(-1) && reals.high == RangeBytes.real(.nan))
        let bools = try encode([Fields.bool(true), nil], .bool)
        #expect(bools.low == [1] && bools.high == [1])
    }

    @Test func longTextsHaveShortBounds() throws {
        let long = [UInt8](repeating: 97, count: 40)
        let column = try encode([long, long + [98]], .text)
        #expect(column.low == Array(long.prefix(32)))
        #expect(column.high == Array(long.prefix(31)) + [98])
        #expect(try encode([Array(long.prefix(31)) + [255, 255]], .text).high == Array(long.prefix(30)) + [98])
        let unbounded = try encode([[UInt8](repeating: 255, count: 33)], .text)
        #expect(unbounded.low == [UInt8](repeating: 255, count: 32) && unbounded.high == nil)
        #expect(try encode([Array(long.prefix(32))], .text).high == Array(long.prefix(32)))
    }

    @Test func emptyIsNotNull() throws {
        let column = try encode([[], nil], .text)
        #expect(column.low == [] && column.high == [] && column.nulls == 1)
        #expect(try encode([nil], .text).low == nil)
    }

    @Test func noRangesForJSONAndDecimals() throws {
        #expect(try encode([Fields.json("1")], .json).low == nil)
        #expect(try encode([[0, 0, 0, 0, 0, 0, 0, 0]], .decimal).high == nil)
    }
}

import CompiledForm
import Segments

/// Conditions on the rows of a segment. A text with other than ASCII characters folds in the database alone, so it passes every test that folds.
struct RowTests {
    var columns: [String: StoredColumn]

    func mask(_ condition: ColumnCondition, _ segment: inout DecodedSegment) throws -> [Bool] {
        let count = segment.bounds.rows
        switch condition {
        case .any: return [Bool](repeating: true, count: count)
        case .and(let parts):
            var mask = [Bool](repeating: true, count: count)
            for part in parts {
                let other = try self.mask(part, &segment)
                for row in 0..<count where !other[row] { mask[row] = false }
            }
            return mask
        case .or(let parts):
            var mask = [Bool](repeating: false, count: count)
            for part in parts {
                let other = try self.mask(part, &segment)
                for row in 0..<count where other[row] { mask[row] = true }
            }
            return mask
        case .number(let column, let low, let high):
            guard let stored = columns[column] else { return [Bool](repeating: true, count: count) }
            let reader = try segment.reader(stored)
            return (0..<count).map { row in reader.int64(row).map { low <= $0 && $0 <= high } ?? false }
        case .equals(let column, let texts):
            let wanted = texts.map { Array($0.utf8) }
            return try self.mask(column, &segment) { bytes in wanted.contains { $0.elementsEqual(bytes) } }
        case .text(let column, let test):
            let needle = FoldedNeedle(test)
            return try self.mask(column, &segment) { needle.mayMatch($0) }
        }
    }

    private func mask(_ column: String, _ segment: inout DecodedSegment, _ test: (UnsafeRawBufferPointer) -> Bool) throws -> [Bool] {
        let count = segment.bounds.rows
        guard let stored = columns[column] else { return [Bool](repeating: true, count: count) }
        let reader = try segment.reader(stored)
        return (0..<count).map { row in reader.withBytes(row) { $0.map(test) ?? true } }
    }
}

/// A needle of ASCII without capital letters, and where it must stand.
struct FoldedNeedle {
    private let place: TextTest.Place
    private let bytes: [UInt8]

    init(_ test: TextTest) {
        place = test.place
        bytes = Array(test.needle.utf8)
    }

    /// False where the text surely does not match.
    func mayMatch(_ text: UnsafeRawBufferPointer) -> Bool {
        if matches(text) { return true }
        return text.contains { $0 >= 0x80 }
    }

    private func matches(_ text: UnsafeRawBufferPointer) -> Bool {
        let (count, length) = (text.count, bytes.count)
        guard length <= count else { return false }
        switch place {
        case .whole: return count == length && stands(in: text, at: 0)
        case .start: return stands(in: text, at: 0)
        case .end: return stands(in: text, at: count - length)
        case .anywhere: return (0...(count - length)).contains { stands(in: text, at: $0) }
        }
    }

    private func stands(in text: UnsafeRawBufferPointer, at offset: Int) -> Bool {
        for index in bytes.indices where text[offset + index].folded != bytes[index] { return false }
        return true
    }
}

extension UInt8 {
    fileprivate var folded: UInt8 { (0x41...0x5a).contains(self) ? self | 0x20 : self }
}

import CompiledForm
import Segments

/// Conditions on the rows of a segment. A text with other than ASCII characters folds in the database alone, so it passes every test that folds.
struct RowTests {
    var columns: [String: StoredColumn]

    /// Of `rows`, which ascend, those that may fulfil the condition.
    func fulfilling(_ condition: ColumnCondition, _ rows: [Int], _ segment: inout DecodedSegment) throws -> [Int] {
        if rows.isEmpty { return rows }
        switch condition {
        case .any: return rows
        case .and(let parts):
            var left = rows
            for part in parts { left = try fulfilling(part, left, &segment) }
            return left
        case .or(let parts):
            var keeps = [Bool](repeating: false, count: segment.bounds.rows)
            for part in parts {
                for row in try fulfilling(part, rows, &segment) { keeps[row] = true }
            }
            return rows.filter { keeps[$0] }
        case .number(let column, let low, let high):
            guard let stored = columns[column] else { return rows }
            let reader = try segment.reader(stored)
            return rows.filter { row in reader.int64(row).map { low <= $0 && $0 <= high } ?? false }
        case .equals(let column, let texts):
            let wanted = texts.map { Array($0.utf8) }
            return try filtered(rows, column, &segment) { bytes in wanted.contains { $0.elementsEqual(bytes) } }
        case .text(let column, let test):
            let needle = FoldedNeedle(test)
            return try filtered(rows, column, &segment) { needle.mayMatch($0) }
        }
    }

    private func filtered(
        _ rows: [Int], _ column: String, _ segment: inout DecodedSegment, _ test: (UnsafeRawBufferPointer) -> Bool
    ) throws -> [Int] {
        guard let stored = columns[column] else { return rows }
        let reader = try segment.reader(stored)
        return rows.filter { row in reader.withBytes(row) { $0.map(test) ?? true } }
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

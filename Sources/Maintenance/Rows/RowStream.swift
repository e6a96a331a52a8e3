import PostgresClient
import Segments

#if canImport(Glibc)
    import Glibc
#endif

/// Rows of a leaf in the order of their keys, out of chunks of binary COPY. A row that does not come after the one before it is an error.
struct RowStream: Sendable {
    private var reader: BinaryRowReader
    private let layout: LeafLayout
    private let origin: String
    private var last: [UInt8] = []
    /// Of the present row: bytes that compare as rows do.
    private(set) var key: [UInt8] = []
    private(set) var rows: Int64 = 0

    /// `origin` is named in errors.
    init(_ layout: LeafLayout, origin: String, hasHeader: Bool = true) {
        self.layout = layout
        self.origin = origin
        reader = BinaryRowReader(columns: layout.columns.count, hasHeader: hasHeader)
    }

    mutating func add(_ chunk: [UInt8]) { reader.add(chunk) }

    /// False when another chunk is needed, or nothing more comes.
    mutating func next() throws -> Bool {
        guard try reader.next() else { return false }
        swap(&last, &key)
        key.removeAll(keepingCapacity: true)
        appendKey()
        if rows > 0 {
            switch RowStream.compare(last, key) {
            case ..<0: break
            case 0: throw MaintenanceError(.duplicateRow, "\(origin) holds an event twice")
            default: throw MaintenanceError(.outOfOrder, "rows of \(origin) are not in the order of their keys")
            }
        }
        rows += 1
        return true
    }

    func withRow<R>(_ body: (BinaryRow) throws -> R) rethrows -> R { try reader.withRow(body) }

    /// Below zero where `a` comes first.
    static func compare(_ a: [UInt8], _ b: [UInt8]) -> Int {
        let order = a.withUnsafeBytes { a in
            b.withUnsafeBytes { b -> Int in
                guard let left = a.baseAddress, let right = b.baseAddress else { return 0 }
                return Int(memcmp(left, right, min(a.count, b.count)))
            }
        }
        return order == 0 ? a.count - b.count : order
    }

    private mutating func appendKey() {
        reader.withRow { row in
            for column in layout.keys {
                guard let field = row[column] else { continue }
                if layout.columns[column].kind == .text {
                    // PostgreSQL's texts hold no zero, so this ends them below all that go on.
                    key.append(contentsOf: field)
                    key.append(0)
                } else {
                    // Signed and big-endian: with the sign turned round, bytes compare as numbers.
                    let start = key.count
                    key.append(contentsOf: field)
                    if key.count > start { key[start] ^= 0x80 }
                }
            }
        }
    }
}

import Synchronization

/// Rows as the messages of a binary COPY, in pieces of about 1 MiB, each row with the batch that stores it.
final class CopyMessages: Sendable {
    private let rows: LeafRows
    private let batch: Int64
    /// Rows sent; nil when the trailer is sent too.
    private let sent = Mutex<Int?>(0)
    private static let header = Array("PGCOPY\n".utf8) + [0xff, 0x0d, 0x0a, 0x00] + Array(repeating: 0, count: 8)
    private static let trailer: [UInt8] = [0xff, 0xff]
    private static let piece = 1 << 20

    init(_ rows: LeafRows, batch: Int64) {
        self.rows = rows
        self.batch = batch
    }

    func next() -> [UInt8]? {
        sent.withLock { sent in
            guard let first = sent else { return nil }
            var message: [UInt8] = first == 0 ? Self.header : []
            message.reserveCapacity(Self.piece + (1 << 16))
            var next = first
            while next < rows.order.count, message.count < Self.piece {
                append(rows.block.rows[rows.order[next]], to: &message)
                next += 1
            }
            sent = next
            if next == rows.order.count {
                message.append(contentsOf: Self.trailer)
                sent = nil
            }
            return message
        }
    }

    private func append(_ row: RowBlock.Place, to message: inout [UInt8]) {
        let start = message.count
        rows.block.bytes.withUnsafeBufferPointer { message.append(contentsOf: UnsafeBufferPointer(rebasing: $0[row.start..<row.end])) }
        message.withUnsafeMutableBytes { $0.storeBytes(of: batch.bigEndian, toByteOffset: start + RowBlock.batchOffset, as: Int64.self) }
    }
}

/// Records of a short time, waiting to go out in the order in which they are received.
struct Slice {
    struct Entry {
        var received: Int64
        var start: Int
        var count: Int
    }

    var bytes = RecordBytes()
    private var entries: [Entry] = []
    /// Received later than anything of its time: kept apart, since it may wait for hours.
    private var late: [(received: Int64, bytes: [UInt8])] = []

    /// Ends the record that was begun at `start` of ``bytes``.
    mutating func end(from start: Int, received: Int64, isLate: Bool) {
        if isLate {
            late.append((received, Array(bytes.bytes[start...])))
        } else {
            entries.append(Entry(received: received, start: start, count: bytes.count - start))
        }
    }

    /// The record from `start` on once more, received later, with the same properties.
    mutating func repeatRecord(from start: Int, received: Int64) {
        var time = RecordBytes()
        time.time(received)
        let field = "{\"time\":".utf8.count
        var record = Array(bytes.bytes[start...])
        record.replaceSubrange(field..<field + time.count, with: time.bytes)
        late.append((received, record))
    }

    /// Appends everything that is received before `limit` to `output`, in order; the rest stays.
    mutating func drain(before limit: Int64, to output: inout [UInt8]) {
        for record in late where record.received < limit {
            entries.append(Entry(received: record.received, start: bytes.count, count: record.bytes.count))
            bytes.raw(record.bytes)
        }
        late.removeAll { $0.received < limit }
        entries.sort { ($0.received, $0.start) < ($1.received, $1.start) }
        let waiting = entries.drop { $0.received < limit }
        bytes.bytes.withUnsafeBufferPointer { all in
            for entry in entries where entry.received < limit {
                output.append(contentsOf: UnsafeBufferPointer(rebasing: all[entry.start..<entry.start + entry.count]))
            }
        }
        let kept = waiting.map { (entry: $0, bytes: Array(bytes.bytes[$0.start..<$0.start + $0.count])) }
        bytes.removeAll()
        entries.removeAll(keepingCapacity: true)
        for record in kept {
            entries.append(Entry(received: record.entry.received, start: bytes.count, count: record.bytes.count))
            bytes.raw(record.bytes)
        }
    }
}

import PostgresClient

/// Merges the rows of a leaf's heap with those that are sealed already, in the order of their keys, and cuts them into segments.
actor SegmentFeed {
    private var heap: RowStream
    private var sealed: RowStream
    private let source: SealedRows?
    /// The sealed stream stands on a row that was not taken yet.
    private var isSealedWaiting = false
    private var segment = RawSegment()
    private let segments: Handover<RawSegment>

    init(_ layout: LeafLayout, sealed source: SealedRows?, into segments: Handover<RawSegment>) {
        heap = RowStream(layout, origin: "the heap")
        sealed = RowStream(layout, origin: "the segments", hasHeader: false)
        self.source = source
        self.segments = segments
    }

    var heapRows: Int64 { heap.rows }
    var rows: Int64 { heap.rows + sealed.rows }

    func begin() async throws { try await advanceSealed() }

    /// A chunk of the heap's COPY.
    func take(_ chunk: [UInt8]) async throws {
        heap.add(chunk)
        while try heap.next() {
            while isSealedWaiting {
                let order = RowStream.compare(sealed.key, heap.key)
                guard order != 0 else { throw MaintenanceError(.duplicateRow, "an event is in the heap and in the segments") }
                guard order < 0 else { break }
                try await takeSealed()
            }
            heap.withRow { segment.append($0) }
            if segment.isFull { try await cut() }
        }
    }

    /// What is left.
    func finish() async throws {
        while isSealedWaiting { try await takeSealed() }
        if segment.rows > 0 { try await cut() }
        segments.finish()
    }

    private func takeSealed() async throws {
        sealed.withRow { segment.append($0) }
        if segment.isFull { try await cut() }
        try await advanceSealed()
    }

    private func advanceSealed() async throws {
        guard let source else { return }
        while try !sealed.next() {
            guard let chunk = try await source.next() else {
                isSealedWaiting = false
                return
            }
            sealed.add(chunk)
        }
        isSealedWaiting = true
    }

    private func cut() async throws {
        let full = segment
        segment = RawSegment(capacity: full.bytes.count + full.bytes.count / 16)
        try await segments.send(full)
    }
}

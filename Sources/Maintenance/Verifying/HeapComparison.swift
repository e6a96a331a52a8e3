import PostgresClient
import Segments

/// Walks a heap's rows beside the sealed ones, both in the order of their keys.
actor HeapComparison {
    enum Expectation: Sendable {
        /// Every row of the heap is sealed, cell by cell the same.
        case sealed
        /// No row of the heap is sealed.
        case apart
    }

    private let layout: LeafLayout
    private let expectation: Expectation
    private var heap: RowStream
    private var sealed: RowStream
    private let source: SealedRows
    private var isSealedWaiting = false
    /// What is wrong, the first of each kind.
    private(set) var findings: [(column: String?, message: String)] = []

    init(_ layout: LeafLayout, sealed source: SealedRows, expecting expectation: Expectation) {
        self.layout = layout
        self.source = source
        self.expectation = expectation
        heap = RowStream(layout, origin: "the heap")
        sealed = RowStream(layout, origin: "the segments", hasHeader: false)
    }

    var rows: Int64 { heap.rows }

    func begin() async throws { try await advance() }

    func take(_ chunk: [UInt8]) async throws {
        heap.add(chunk)
        while try heap.next() {
            while isSealedWaiting, RowStream.compare(sealed.key, heap.key) < 0 { try await advance() }
            let isFound = isSealedWaiting && RowStream.compare(sealed.key, heap.key) == 0
            switch expectation {
            case .apart: if isFound { report(nil, "an event of the heap is in the segments too") }
            case .sealed: if isFound { compare() } else { report(nil, "an event of the heap is not in the segments") }
            }
        }
    }

    private func compare() {
        let different = heap.withRow { row in
            sealed.withRow { other in layout.columns.indices.first { !Self.isSame(row[$0], other[$0]) } }
        }
        if let different { report(layout.columns[different].name, "a value is not the one of the heap") }
    }

    private static func isSame(_ a: UnsafeRawBufferPointer?, _ b: UnsafeRawBufferPointer?) -> Bool {
        guard let a, let b else { return a == nil && b == nil }
        return a.elementsEqual(b)
    }

    private func report(_ column: String?, _ message: String) {
        guard !findings.contains(where: { $0.column == column && $0.message == message }) else { return }
        findings.append((column, message))
    }

    private func advance() async throws {
        while try !sealed.next() {
            guard let chunk = try await source.next() else {
                isSealedWaiting = false
                return
            }
            sealed.add(chunk)
        }
        isSealedWaiting = true
    }
}

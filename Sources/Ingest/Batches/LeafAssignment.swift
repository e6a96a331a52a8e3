import HuntModel
import HuntStore

/// Finds the leaves of a chunk's rows, and makes those that are missing.
struct LeafAssignment: Sendable {
    let leaves: LeafCache

    /// Rows by leaf; those that may have none become dead letters.
    func batch(_ parsed: ParsedChunk, of chunk: Chunk) async throws -> Batch {
        var parts: [LeafRows] = []
        var deadLetters = parsed.deadLetters
        for block in parsed.blocks {
            var rows: [Leaf: [Int]] = [:]
            for (times, numbers) in try await assign(block) {
                guard let leaf = times else {
                    for number in numbers { deadLetters.append(refused(block.rows[number], chunk)) }
                    continue
                }
                rows[leaf, default: []].append(contentsOf: numbers)
            }
            parts += rows.map { LeafRows($0, block, rows: $1) }
        }
        return Batch(chunk, parts, deadLetters)
    }

    private func assign(_ block: RowBlock) async throws -> [(Leaf?, [Int])] {
        var assigned: [(Leaf?, [Int])] = []
        var rest = Array(block.rows.indices)
        while true {
            var missing: [Int] = []
            for (leaf, rows) in group(rest, block, leaves.known(block.layout.table.name)) {
                if let leaf { assigned.append((leaf, rows)) } else { missing = rows }
            }
            guard let first = missing.first else { return assigned }
            let time = block.rows[first].time
            if try await leaves.ensure(block.layout.table.name, time, rowsPerDay: block.rowsPerDay) == nil {
                let day = time / DateTime.ticksPerDay
                assigned.append((nil, missing.filter { block.rows[$0].time / DateTime.ticksPerDay == day }))
                missing.removeAll { block.rows[$0].time / DateTime.ticksPerDay == day }
            }
            rest = missing
            if rest.isEmpty { return assigned }
        }
    }

    private func group(_ rows: [Int], _ block: RowBlock, _ leaves: [Leaf]) -> [(Leaf?, [Int])] {
        var groups: [[Int]] = Array(repeating: [], count: leaves.count + 1)
        var last = 0
        for row in rows {
            let time = block.rows[row].time
            if last == leaves.count || !leaves[last].holds(time) { last = leaves.firstIndex { $0.holds(time) } ?? leaves.count }
            groups[last].append(row)
        }
        return groups.enumerated().filter { !$0.element.isEmpty }.map { ($0.offset < leaves.count ? leaves[$0.offset] : nil, $0.element) }
    }

    private func refused(_ row: RowBlock.Place, _ chunk: Chunk) -> DeadLetter {
        let frame = chunk.records[row.record]
        let error = IngestError(
            .leafLimit, "the tenant may have no more leaves, and none holds \(DateTime(clampingTicks: row.time))")
        return chunk.bytes.withUnsafeBufferPointer {
            DeadLetter(UnsafeBufferPointer(rebasing: $0[frame.bytes]), source: chunk.source.name, line: frame.line, error)
        }
    }
}

extension RowBlock {
    /// How many rows a day of the span that they cover would hold. A few rows say little of it: they count as those of a whole day.
    fileprivate var rowsPerDay: Double {
        guard layout.time != nil, rows.count >= 1000, let first = rows.first?.time else { return Double(rows.count) }
        let (low, high) = rows.reduce((first, first)) { (min($0.0, $1.time), max($0.1, $1.time)) }
        let minute = Double(DateTime.ticksPerSecond) * 60
        return Double(rows.count) * Double(DateTime.ticksPerDay) / max(Double(high) - Double(low), minute)
    }
}

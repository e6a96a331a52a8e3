import Segments

/// Checks one stored segment by itself: it can be read, checksums included, its counts agree, and its ranges and filters leave out none of its rows.
struct SegmentCheck {
    let layout: LeafLayout
    let leaf: String
    private(set) var damages: [Damage] = []

    init(_ layout: LeafLayout, leaf: String) {
        self.layout = layout
        self.leaf = leaf
    }

    mutating func check(_ segment: StoredSegment) {
        let known = Set(layout.columns.map(\.name))
        for name in segment.columns.keys.sorted() where !known.contains(name) {
            report(segment, name, "a column that this version of Harrier does not know")
        }
        for column in layout.columns { check(column, of: segment) }
    }

    private mutating func check(_ column: SegmentColumn, of segment: StoredSegment) {
        guard let stored = segment.columns[column.name] else {
            // A table gets columns later, but these are of every row.
            if column.name.hasPrefix("_"), column.name != "_overflow" { report(segment, column.name, "is missing") }
            return
        }
        do {
            let reader = try SegmentColumnReader(blob: stored.blob, kind: column.kind)
            guard reader.rows == stored.rows, reader.rows == segment.rows else {
                return report(segment, column.name, "holds \(reader.rows) rows where the segment has \(segment.rows)")
            }
            guard reader.nulls == stored.nulls else {
                return report(segment, column.name, "\(reader.nulls) values are missing where \(stored.nulls) should be")
            }
            let again = try rebuilt(column, reader)
            if again.nulls != stored.nulls { report(segment, column.name, "counts another number of missing values than it holds") }
            if !contains(stored, again) { report(segment, column.name, "its range is not that of its values") }
            if try !isSound(stored.presence, reader) { report(segment, column.name, "its filter is not that of its values") }
        } catch {
            report(segment, column.name, "\(error)")
        }
    }

    /// No value lies outside of the stored range. A wider one, or none, as another version may write it, leaves no row out.
    private func contains(_ stored: StoredSegment.Column, _ values: EncodedColumn) -> Bool {
        guard let low = values.low else { return true }
        return (stored.low.map { !low.lexicographicallyPrecedes($0) } ?? true)
            && (stored.high.map { high in values.high.map { !high.lexicographicallyPrecedes($0) } ?? false } ?? true)
    }

    /// The stored filter denies no value and no term of one. None denies nothing.
    private func isSound(_ presence: [UInt8]?, _ reader: SegmentColumnReader) throws -> Bool {
        guard let presence else { return true }
        let filter = try PresenceFilter(presence)
        return (0..<reader.rows).allSatisfy { row in
            guard let bytes = reader.bytes(row) else { return true }
            let value = String(decoding: bytes, as: UTF8.self)
            return filter.mayHold(value: value) && PresenceFilter.terms(of: value).allSatisfy { filter.mayHold(term: $0) }
        }
    }

    private func rebuilt(_ column: SegmentColumn, _ reader: SegmentColumnReader) throws -> EncodedColumn {
        let builder = SegmentBuilder(columns: [column])
        var field: [UInt8] = []
        for row in 0..<reader.rows {
            field.removeAll(keepingCapacity: true)
            reader.appendField(row: row, to: &field)
            try field.withUnsafeBytes { bytes in
                let isNull = Int32(bigEndian: bytes.loadUnaligned(as: Int32.self)) < 0
                try builder.append(isNull ? nil : UnsafeRawBufferPointer(rebasing: bytes[4...]), column: 0)
            }
        }
        guard let encoded = try builder.finish(codec: .lz4).first else { throw MaintenanceError(.damaged, "holds nothing") }
        return encoded
    }

    private mutating func report(_ segment: StoredSegment, _ column: String, _ message: String) {
        damages.append(Damage(leaf: leaf, segment: segment.number, column: column, message: message))
    }
}

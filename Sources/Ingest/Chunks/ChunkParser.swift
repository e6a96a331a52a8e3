import HuntModel
import HuntStore

/// Decodes chunks. It keeps what it learnt of the records' shape, and its memory, from one chunk to the next.
struct ChunkParser: Sendable {
    private var reader = RecordReader(EventTables.all)
    private var scratch = Scratch()
    private var blocks: [RowBlock?] = Array(repeating: nil, count: EventTables.all.count)
    private var parsed = ParsedChunk()
    private static let tables = Dictionary(uniqueKeysWithValues: EventTables.all.enumerated().map { ($1.name, $0) })

    mutating func parse(_ chunk: Chunk, _ admission: Admission) -> ParsedChunk {
        parsed = ParsedChunk()
        parsed.replacements = chunk.replacements - reader.replacements
        chunk.bytes.withUnsafeBufferPointer { bytes in
            var field = 0
            for (number, frame) in chunk.records.enumerated() {
                let record = UnsafeBufferPointer(rebasing: bytes[frame.bytes])
                let place = RecordPlace(source: chunk.source.name, line: frame.line, number: number)
                switch frame.kind {
                case .whole: take(record, place, admission)
                case .line: takeLine(record, place, admission)
                case .row:
                    guard let header = chunk.source.header else { continue }
                    let ends = chunk.fieldEnds[field..<field + header.columns.count]
                    field += header.columns.count
                    take(DelimitedFields(bytes: bytes, start: frame.bytes.lowerBound, ends: ends), header, place, admission)
                case .broken: refuse(record, place, IngestError(.malformedRecord, "not a record, or broken off"))
                case .tooLong: refuse(record, place, IngestError(.tooLong, "longer than a record may be"))
                case .refused(let error): refuse(record, place, error)
                }
            }
        }
        parsed.replacements += reader.replacements
        parsed.blocks = blocks.compactMap { $0 }
        for index in blocks.indices { blocks[index] = nil }
        scratch.shrink()
        defer { parsed = ParsedChunk() }
        return parsed
    }

    private mutating func take(_ record: UnsafeBufferPointer<UInt8>, _ place: RecordPlace, _ admission: Admission) {
        do {
            let table = try reader.read(record)
            try keep(table, place, admission)
        } catch {
            refuse(record, place, error)
        }
    }

    /// Most lines are one record; the others are cut as the framer does it.
    private mutating func takeLine(_ line: UnsafeBufferPointer<UInt8>, _ place: RecordPlace, _ admission: Admission) {
        do {
            let table = try reader.read(line)
            return try keep(table, place, admission)
        } catch {
            var framer = RecordFramer(NoBytes(), start: Array(line), at: (0, place.line), limit: line.count)
            while let frame = (try? framer.next()) ?? nil {
                let record = UnsafeBufferPointer(rebasing: line[frame.bytes])
                if frame.kind.isWhole, frame.bytes.count == line.count { return refuse(record, place, error) }
                if frame.kind.isWhole { take(record, place, admission) } else {
                    refuse(record, place, IngestError(.malformedRecord, "not a record, or broken off"))
                }
            }
        }
    }

    private mutating func take(_ fields: DelimitedFields, _ header: DelimitedHeader, _ place: RecordPlace, _ admission: Admission) {
        do {
            guard let table = Self.tables[header.table.name] else { return }
            try reader.read(fields, columns: header.columns, names: header.names, table: table)
            try keep(table, place, admission)
        } catch {
            DelimitedText.row(fields).withUnsafeBufferPointer { refuse($0, place, error) }
        }
    }

    private mutating func keep(_ table: Int, _ place: RecordPlace, _ admission: Admission) throws(IngestError) {
        try admission.check(reader.rows[table])
        let identity = (admission.keepsIdentities ? reader.identity : nil) ?? Identity.of(reader.rows[table], &scratch)
        let layout = reader.rows[table].layout
        blocks[table, default: RowBlock(layout)].append(reader.rows[table], identity: identity, record: place.number, &scratch)
        parsed.records += 1
        if layout.time != nil { parsed.newest = max(parsed.newest ?? .min, reader.rows[table].time) }
        for property in reader.rows[table].unknown {
            parsed.unknownColumns.add("\(layout.table.name).\(String(decoding: reader.rows[table].arena[property.name], as: UTF8.self))")
        }
    }

    private mutating func refuse(_ record: UnsafeBufferPointer<UInt8>, _ place: RecordPlace, _ error: IngestError) {
        parsed.records += 1
        parsed.deadLetters.append(DeadLetter(record, source: place.source, line: place.line, error))
    }
}

private struct RecordPlace {
    let source: String
    let line: Int64
    let number: Int
}

extension [RowBlock?] {
    fileprivate subscript(_ table: Int, default block: @autoclosure () -> RowBlock) -> RowBlock {
        get { self[table] ?? block() }
        _modify {
            var value = self[table] ?? block()
            self[table] = nil
            defer { self[table] = value }
            yield &value
        }
    }
}

extension RecordFrame.Kind {
    fileprivate var isWhole: Bool { if case .whole = self { true } else { false } }
}

private final class NoBytes: ByteSource {
    var consumed: Int64 { 0 }
    func read(into buffer: inout [UInt8]) throws(IngestError) -> Bool { false }
}

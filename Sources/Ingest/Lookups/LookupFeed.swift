import HuntModel
import HuntStore

/// A lookup's file as pieces of binary COPY into `_lookup_rows`: (lookup, n, fields, record). Holds one record and one piece.
actor LookupFeed {
    private let id: Int64
    private let path: String
    private let format: LookupFormat
    private let takesRagged: Bool
    private let file: LookupFile
    private var records: LookupRecords
    private var rows: Int64 = 0
    private var header: [String] = []
    private var width = 0
    private var isOver = false
    private static let pieceSize = 1 << 18

    /// `n` counts from 1. Fails with an ``IngestError`` that names the line.
    init(_ id: Int64, path: String, format: LookupFormat, takesRagged: Bool) throws(IngestError) {
        self.id = id
        self.path = path
        self.format = format
        self.takesRagged = takesRagged
        file = try LookupFile(path: path)
        records = LookupRecords(file, format: format)
    }

    func next() throws -> [UInt8]? {
        guard !isOver else { return nil }
        var piece = rows == 0 ? CopyHeader.bytes : []
        do {
            while piece.count < Self.pieceSize {
                guard try records.next() else {
                    guard rows > 0 else { throw IngestError(.emptyFile, "\(path): there is no record in it") }
                    isOver = true
                    piece.append(bigEndian: Int16(-1))
                    break
                }
                try take()
                append(records.record, to: &piece)
            }
        } catch let mistake as LookupMistake {
            throw mistake.error(in: path)
        }
        return piece
    }

    /// Once everything has been read.
    var content: LookupContent { LookupContent(rows: rows, header: header, sha256: file.digest) }
    var replacements: Int { records.replacements }

    private func take() throws(LookupMistake) {
        rows += 1
        guard format.isDelimited else { return }
        let count = records.record.ends.count
        if rows == 1 {
            width = count
            header = records.record.fields
        } else if count != width, !takesRagged {
            throw .ragged(records.record.line, expected: width, found: count)
        }
    }

    private func append(_ record: LookupRecord, to piece: inout [UInt8]) {
        piece.append(bigEndian: Int16(4))
        piece.append(fixed: id)
        piece.append(fixed: rows)
        if records.isJSON {
            piece.append(bigEndian: Int32(-1))
            piece.append(bigEndian: Int32(clamping: record.bytes.count + 1))
            piece.append(1)
            piece.append(contentsOf: record.bytes)
        } else {
            piece.append(texts: record)
            piece.append(bigEndian: Int32(-1))
        }
    }
}

enum CopyHeader {
    static let bytes = Array("PGCOPY\n".utf8) + [0xff, 0x0d, 0x0a, 0x00] + Array(repeating: 0, count: 8)
}

extension [UInt8] {
    fileprivate mutating func append(fixed value: Int64) {
        append(bigEndian: Int32(8))
        append(bigEndian: value)
    }

    /// An array of `text` as PostgreSQL sends it: one dimension from 1, no nulls.
    fileprivate mutating func append(texts record: LookupRecord) {
        append(bigEndian: Int32(clamping: 20 + 4 * record.ends.count + record.bytes.count))
        for number in [1, 0, 25, Int32(clamping: record.ends.count), 1] as [Int32] { append(bigEndian: number) }
        var start = 0
        for end in record.ends {
            append(bigEndian: Int32(clamping: end - start))
            append(contentsOf: record.bytes[start..<end])
            start = end
        }
    }
}

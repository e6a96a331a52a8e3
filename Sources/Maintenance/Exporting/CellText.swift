import HuntModel
import PostgresClient

/// One cell of a stored row as text: what ingest reads as the same value.
enum CellText {
    /// Appends a JSON value.
    static func append(json field: UnsafeRawBufferPointer, _ type: KQLType, to bytes: inout [UInt8]) {
        switch type {
        case .string: append(quoted: field, to: &bytes)
        case .dynamic: bytes.append(contentsOf: field.dropFirst())
        case .int, .long, .bool: bytes.append(contentsOf: plain(field, type).utf8)
        case .real:
            let value = real(field)
            let text = plain(field, type)
            if value.isFinite { bytes.append(contentsOf: text.utf8) } else { append(quoted: text, to: &bytes) }
        case .datetime, .timespan, .guid, .decimal: append(quoted: plain(field, type), to: &bytes)
        }
    }

    /// As it stands in a CSV file, before it is quoted.
    static func plain(_ field: UnsafeRawBufferPointer, _ type: KQLType) -> String {
        switch type {
        case .string: String(decoding: field, as: UTF8.self)
        case .dynamic: String(decoding: field.dropFirst(), as: UTF8.self)
        case .bool: field.first == 0 ? "false" : "true"
        case .int, .long: String(integer(field))
        case .real:
            switch real(field) {
            case let value where value.isNaN: "NaN"
            case .infinity: "Infinity"
            case -.infinity: "-Infinity"
            case let value: value.description
            }
        case .datetime: DateTime(clampingTicks: integer(field)).description
        case .timespan: TimeSpan(ticks: integer(field)).description
        case .guid: FieldText.uuid(field) ?? ""
        case .decimal: FieldText.numeric(field) ?? ""
        }
    }

    /// Big-endian and signed, of any width up to eight bytes.
    static func integer(_ field: UnsafeRawBufferPointer) -> Int64 {
        guard let first = field.first else { return 0 }
        return field.dropFirst().reduce(Int64(Int8(bitPattern: first))) { $0 << 8 | Int64($1) }
    }

    static func append(quoted text: String, to bytes: inout [UInt8]) { bytes.append(contentsOf: JSONText.quoted(text).utf8) }

    private static func append(quoted field: UnsafeRawBufferPointer, to bytes: inout [UInt8]) {
        guard field.contains(where: { $0 < 0x20 || $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "\\") }) else {
            bytes.append(UInt8(ascii: "\""))
            bytes.append(contentsOf: field)
            return bytes.append(UInt8(ascii: "\""))
        }
        append(quoted: String(decoding: field, as: UTF8.self), to: &bytes)
    }

    private static func real(_ field: UnsafeRawBufferPointer) -> Double { Double(bitPattern: UInt64(bitPattern: integer(field))) }
}

import HuntModel

/// Values of the types that fit into a word, from their text.
enum TextCell {
    /// Nil when the text is not of the type. `text` is not empty.
    static func read(_ text: UnsafeBufferPointer<UInt8>, _ type: KQLType) -> Cell? {
        switch type {
        case .bool: bool(text)
        case .int: NumberText.integer(text).flatMap { Int32(exactly: $0) }.map { .integer(Int64($0)) }
        case .long: NumberText.integer(text).map { .integer($0) }
        case .real: (NumberText.real(text) ?? named(text)).map { .real($0) }
        case .datetime: TimeText.ticks(text).map { .integer($0) }
        case .timespan: TimeSpan(text: String(decoding: text, as: UTF8.self)).map { .integer($0.ticks) }
        case .string, .dynamic, .guid, .decimal: nil
        }
    }

    /// The reals that have names in Kusto's JSON.
    private static func named(_ text: UnsafeBufferPointer<UInt8>) -> Double? {
        switch String(decoding: text.prefix(16), as: UTF8.self) {
        case "NaN": .nan
        case "Infinity": .infinity
        case "-Infinity": -.infinity
        default: nil
        }
    }

    /// `true`, `false`, `1`, `0`, in any case.
    private static func bool(_ text: UnsafeBufferPointer<UInt8>) -> Cell? {
        switch String(decoding: text.prefix(8), as: UTF8.self).lowercased() {
        case "true", "1": .bool(true)
        case "false", "0": .bool(false)
        default: nil
        }
    }
}

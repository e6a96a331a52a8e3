/// One value of a database's data.
indirect enum MaxMindValue: Sendable, Hashable {
    case map([String: MaxMindValue])
    case array([MaxMindValue])
    case string(String)
    case real(Double)
    case unsigned(UInt128)
    case signed(Int32)
    case bool(Bool)
    case bytes([UInt8])

    subscript(name: String) -> MaxMindValue? {
        if case .map(let fields) = self { fields[name] } else { nil }
    }

    var text: String? {
        if case .string(let text) = self { text } else { nil }
    }

    var number: Double? {
        switch self {
        case .real(let number): number
        case .unsigned(let number): Double(number)
        case .signed(let number): Double(number)
        default: nil
        }
    }
}

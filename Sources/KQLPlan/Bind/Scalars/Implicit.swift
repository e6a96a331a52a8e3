import HuntModel
import KQLSyntax

extension KQLType {
    var isNumber: Bool { numericRank != nil }

    /// From narrow to wide.
    var numericRank: Int? {
        switch self {
        case .int: 0
        case .long: 1
        case .decimal: 2
        case .real: 3
        case .bool, .string, .datetime, .timespan, .guid, .dynamic: nil
        }
    }
}

extension Scalar {
    /// The same value in `type`, where KQL converts without being asked: to a wider number, and from dynamic. Nil elsewhere.
    func implicitly(_ type: KQLType) -> Scalar? {
        if self.type == type { return self }
        if let from = self.type.numericRank, let to = type.numericRank, from < to {
            return Scalar.convert(self, to: type).folded
        }
        guard self.type == .dynamic, let conversion = Self.fromDynamic[type] else { return nil }
        return .call(conversion, [self], type)
    }

    private static let fromDynamic: [KQLType: String] = [
        .string: "tostring", .long: "tolong", .int: "toint", .real: "todouble", .bool: "tobool", .datetime: "todatetime",
        .timespan: "totimespan", .guid: "toguid",
    ]

    /// A constant in a type that it can be read in: `"53"` as a long, `1` as a bool. Nil where it cannot.
    func constant(readAs type: KQLType) -> Scalar? {
        guard case .literal(let value) = self else { return nil }
        return value.read(as: type).map(Scalar.literal)
    }
}

extension KQLValue {
    func read(as type: KQLType) -> KQLValue? {
        switch (self, type) {
        case (.string(let text), .long): IntegerText.value(text).map(KQLValue.long)
        case (.string(let text), .int): Int32(text).map(KQLValue.int)
        case (.string(let text), .real): Double(text).map(KQLValue.real)
        case (.string(let text), .bool): Self.bool(text)
        case (.string(let text), .datetime): DateTime(iso8601: text).map(KQLValue.datetime)
        case (.string(let text), .timespan): TimeSpan(text: text).map(KQLValue.timespan)
        case (.long(let number), .bool) where number == 0 || number == 1: .bool(number == 1)
        case (.long(let number), .int): Int32(exactly: number).map(KQLValue.int)
        case (.bool(let flag), .long): .long(flag ? 1 : 0)
        default: nil
        }
    }

    private static func bool(_ text: String) -> KQLValue? {
        switch text.lowercased() {
        case "true", "1": .bool(true)
        case "false", "0": .bool(false)
        default: nil
        }
    }
}

public import HuntModel

/// Tables with the columns that every device has, and others of any type under any name.
public enum RandomSchema {
    public static func tables(_ random: inout FuzzRandom) -> [EventTable] {
        (0..<3).map { number in
            var columns = number == 2 ? [] : [Column("Timestamp", .datetime), Column("DeviceId", .string), Column("DeviceName", .string)]
            for type in KQLType.allCases where type != .decimal { columns.append(Column(name(for: type, columns.count, &random), type)) }
            for _ in 0..<random.below(6) { columns.append(Column(name(for: .string, columns.count, &random), random.pick(KQLType.allCases))) }
            return EventTable(name: ["Events", "Others", "Things"][number], columns: columns)
        }
    }

    /// The number keeps them apart.
    private static func name(for type: KQLType, _ number: Int, _ random: inout FuzzRandom) -> String {
        if random.chance(80) { return "\(type.rawValue)\(number)" }
        return random.pick(["a b", "select", "é", "x\"y", "count", "$left", "日本", "1st", "_bucket", "a'b", "a;--"]) + "\(number)"
    }
}

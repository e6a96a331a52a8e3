import HuntModel

/// Random rows with few distinct values, so that keys repeat, maxima tie and nulls meet.
struct RandomEvents {
    static let columns = [
        Column("Timestamp", .datetime), Column("DeviceId", .string), Column("Name", .string), Column("Size", .long),
        Column("Count", .int), Column("Score", .real), Column("Flag", .bool), Column("Span", .timespan),
        Column("Extra", .dynamic),
    ]
    static let start: Int64 = 639_053_000_000_000_000

    var generator: SplitMix

    mutating func table(rows: Int) -> StoredTable {
        StoredTable(name: "Events", columns: Self.columns, rows: (0..<rows).map { _ in row() })
    }

    mutating func cuts() -> ShardCuts {
        let buckets = Set((0..<Int.random(in: 0...3, using: &generator)).map { _ in Int16.random(in: 1...255, using: &generator) })
        let times = Set((0..<Int.random(in: 0...3, using: &generator)).map { _ in Self.start + Int64.random(in: 0...50, using: &generator) })
        return ShardCuts(buckets: buckets.sorted(), times: times.sorted())
    }

    private mutating func row() -> [KQLValue] {
        [
            .datetime(DateTime(clampingTicks: Self.start + Int64.random(in: 0..<40, using: &generator))),
            .string("device\(Int.random(in: 0..<6, using: &generator))"),
            .string(["", "7z.exe", "Explorer", "explorer", "a b-7Z", "naïve Écran", "b"].randomElement(using: &generator) ?? ""),
            maybe(.long(Int64.random(in: -3...3, using: &generator))),
            maybe(.int(Int32.random(in: 0...2, using: &generator))),
            maybe(.real([0, 0.5, -1.25, 3, .nan, .infinity].randomElement(using: &generator) ?? 0)),
            maybe(.bool(Bool.random(using: &generator))),
            maybe(.timespan(TimeSpan(ticks: Int64.random(in: -2...2, using: &generator)))),
            maybe(.dynamic([#"{"k":1}"#, "[1,2]", "\"x\"", "5"].randomElement(using: &generator) ?? "1")),
        ]
    }

    private mutating func maybe(_ value: KQLValue) -> KQLValue {
        Int.random(in: 0..<5, using: &generator) == 0 ? .null(value.type) : value
    }
}

/// The same numbers for the same seed, on every machine.
struct SplitMix: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9e37_79b9_7f4a_7c15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xbf58_476d_1ce4_e5b9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
        return mixed ^ (mixed >> 31)
    }
}

import AddressRanges
import Testing

/// Databases of all kinds, whole and damaged.
@Suite struct MaxMindTests {
    typealias Value = MaxMindWriter.Value

    static func place(_ country: String, _ city: String? = nil) -> Value {
        var record: [String: Value] = [
            "country": .map(["iso_code": .text("XX"), "names": .map(["en": .text(country), "de": .text("Auf Deutsch")])]),
            "location": .map(["latitude": .double(-33.8715), "longitude": .double(151.2006), "accuracy_radius": .unsigned(20, type: 5)]),
            "traits": .map(["is_anycast": .bool(true), "rest": .array([.signed(-4), .float(1.5), .bytes([0, 255]), .unsigned(1 << 100, type: 10)])]),
        ]
        if let city {
            record["city"] = .map(["names": .map(["en": .text(city)])])
            record["subdivisions"] = .array([.map(["names": .map(["en": .text("State of \(city)")])]), .map(["names": .map(["en": .text("County")])])])
        }
        return .map(record)
    }

    private static func four(_ text: String, _ length: Int, _ value: Value, version: Int) -> MaxMindWriter.Network {
        MaxMindWriter.Network(number: IPAddress.of(text).number, length: version == 6 ? length + 96 : length, value: value)
    }

    static func writer(recordSize: Int, version: Int) -> MaxMindWriter {
        var writer = MaxMindWriter(recordSize: recordSize, version: version)
        writer.networks = [
            four("1.0.0.0", 24, place("Australia", "Sydney"), version: version), four("1.0.2.0", 23, place("China"), version: version),
            four("1.0.4.0", 24, place("China"), version: version), four("203.0.113.7", 32, place("Norway", "Bodø \"x\" \\ \u{1}\0"), version: version),
            four("224.0.0.0", 4, place("Nowhere"), version: version), four("9.9.9.9", 32, .map(["asn": .unsigned(19_281, type: 6)]), version: version),
        ]
        if version == 6 {
            writer.networks.append(MaxMindWriter.Network(number: IPAddress.of("2a03:2880::").number, length: 32, value: place("United States", "Boca Raton")))
        }
        return writer
    }

    private static let place = #""latitude":-33.8715,"longitude":151.2006}"#
    private static let expected = [
        #"1.0.0.0-1.0.0.255 {"country":"Australia","state":"State of Sydney","city":"Sydney","# + place,
        #"1.0.2.0-1.0.4.255 {"country":"China","# + place,
        #"203.0.113.7-203.0.113.7 {"country":"Norway","state":"State of Bodø \"x\" \\ \u0001�","city":"Bodø \"x\" \\ \u0001�","# + place,
        #"224.0.0.0-239.255.255.255 {"country":"Nowhere","# + place,
    ]
    private static let expected6 = [
        #"2a03:2880:0:0:0:0:0:0-2a03:2880:ffff:ffff:ffff:ffff:ffff:ffff {"country":"United States","state":"State of Boca Raton","city":"Boca Raton","# + place
    ]

    @Test(arguments: [24, 28, 32], [4, 6])
    func everyKind(recordSize: Int, version: Int) {
        let lines = ranges(of: Self.writer(recordSize: recordSize, version: version).file)
        #expect(lines == Self.expected + (version == 6 ? Self.expected6 : []))
    }

    @Test func withoutAliases() {
        var writer = Self.writer(recordSize: 28, version: 6)
        writer.hasAliases = false
        #expect(ranges(of: writer.file) == Self.expected + Self.expected6)
    }

    /// IPv4 may be written where it is mapped to, and nowhere else.
    @Test func mappedOnly() {
        var writer = MaxMindWriter(hasAliases: false)
        writer.networks = [MaxMindWriter.Network(number: 0xffff_c000_0200, length: 120, value: Self.place("A"))]
        #expect(ranges(of: writer.file) == [#"192.0.2.0-192.0.2.255 {"country":"A","# + Self.place])
        writer.networks.append(MaxMindWriter.Network(number: 0xc000_0200, length: 120, value: Self.place("B")))
        #expect(mistake(in: writer.file) == .damagedTree)
    }

    /// A short network of IPv6 holds all of IPv4.
    @Test func wide() {
        var writer = MaxMindWriter(hasAliases: false)
        writer.networks = [MaxMindWriter.Network(number: 0, length: 1, value: Self.place("A"))]
        #expect(
            ranges(of: writer.file) == [
                #"0.0.0.0-255.255.255.255 {"country":"A","# + Self.place, #"0:0:0:0:0:0:0:0-7fff:ffff:ffff:ffff:ffff:ffff:ffff:ffff {"country":"A","# + Self.place,
            ])
    }

    @Test func flat() {
        var writer = MaxMindWriter(version: 4)
        let records: [[String: Value]] = [
            ["country": .text("DE"), "region": .text("Hesse"), "city": .text("Frankfurt"), "lat": .text("50.1"), "lng": .double(8.6)],
            ["country": .text("France"), "country_code": .text("FR")], ["country_code": .text("EU")],
        ]
        for (index, record) in records.enumerated() {
            writer.networks.append(MaxMindWriter.Network(number: UInt128(index) << 24, length: 8, value: .map(record)))
        }
        #expect(
            ranges(of: writer.file) == [
                #"0.0.0.0-0.255.255.255 {"country":"Germany","state":"Hesse","city":"Frankfurt","latitude":50.1,"longitude":8.6}"#,
                #"1.0.0.0-1.255.255.255 {"country":"France"}"#,
            ])
    }

    /// Values of every length of length, and pointers of every length.
    @Test func longValues() {
        var writer = MaxMindWriter(recordSize: 32, version: 4)
        for (index, length) in [28, 29, 284, 285, 65_820, 65_821, 600_000, 700_000].enumerated() {
            let name = String(repeating: "x", count: length)
            writer.networks.append(MaxMindWriter.Network(number: UInt128(index) << 24, length: 8, value: Self.place(name)))
        }
        #expect(ranges(of: writer.file).map(\.utf8.count) == [28, 29, 284, 285, 65_820, 65_821, 600_000, 700_000].map { $0 + 77 })
    }

    @Test func nothingKnown() {
        var writer = MaxMindWriter(version: 4)
        writer.networks = [MaxMindWriter.Network(number: 0, length: 8, value: .map(["asn": .unsigned(1, type: 6)]))]
        #expect(mistake(in: writer.file) == .nothingKnown)
    }

    @Test(arguments: [4, 6]) func truncated(version: Int) {
        let file = Self.writer(recordSize: 24, version: version).file
        for length in stride(from: 0, to: file.count, by: 7) { #expect(mistake(in: Array(file.prefix(length))) != nil) }
    }

    /// Whatever a byte becomes, the end is an answer or an error.
    @Test(arguments: 0..<40) func damaged(seed: Int) {
        var dice = Dice(seed)
        let file = Self.writer(recordSize: [24, 28, 32][seed % 3], version: seed % 2 == 0 ? 4 : 6).file
        for _ in 0..<40 {
            var bytes = file
            for _ in 0...Int.random(in: 0..<6, using: &dice) {
                bytes[Int.random(in: 0..<bytes.count, using: &dice)] = UInt8.random(in: 0...255, using: &dice)
            }
            _ = ranges(of: bytes)
        }
    }

    @Test(arguments: 0..<20) func noise(seed: Int) {
        var dice = Dice(seed)
        let noise = (0..<2_000).map { _ in UInt8.random(in: 0...255, using: &dice) }
        _ = ranges(of: noise)
        _ = ranges(of: noise + Self.writer(recordSize: 24, version: 4).file.suffix(200))
    }
}

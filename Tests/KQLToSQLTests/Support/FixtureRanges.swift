import HuntModel
import PostgresClient
import SQLText

/// Ranges of addresses as `harrier lookup add geo_info_from_ip_address` stores them.
enum FixtureRanges {
    static let lookup = RegisteredLookup(id: 100, name: "geo_info_from_ip_address", version: 2, format: .ranges)

    private static let sydney =
        #"{"country":"Australia","state":"New South Wales","city":"Sydney","latitude":-33.8715,"longitude":151.2006}"#
    private static let ranges = [
        ("0.0.0.0", "0.0.0.255", #"{"country":"The first"}"#), ("10.0.0.0", "10.255.255.255", #"{"country":"Intranet","city":"São \"Paulo\""}"#),
        ("20.53.203.0", "20.53.203.255", sydney), ("20.53.204.0", "20.53.204.0", #"{"latitude":0,"longitude":-0.5}"#),
        ("255.255.255.255", "255.255.255.255", #"{"country":"The last"}"#), ("::1", "::1", #"{"country":"Loopback"}"#),
        ("2a03:2880::", "2a03:2880:ffff:ffff:ffff:ffff:ffff:ffff", #"{"country":"United States","state":"Florida","city":"Boca Raton"}"#),
    ]

    static func store(on connection: PostgresConnection) async throws {
        try await connection.script(
            """
            INSERT INTO _lookup_ranges VALUES (99, '0.0.0.0', '255.255.255.255', '{"country":"An old version"}');
            """)
        try await FixtureLookups.insert(100, on: connection)
        for (low, high, info) in ranges {
            try await connection.execute("INSERT INTO _lookup_ranges VALUES (100, \(low)::text::inet, \(high)::text::inet, \(bind: .jsonb(info)))")
        }
    }
}

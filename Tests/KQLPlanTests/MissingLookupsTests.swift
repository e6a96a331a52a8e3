import Diagnostics
import HuntModel
import KQLPlan
import Testing

/// What a query gets for lists that nobody has registered.
@Suite struct MissingLookupsTests {
    private static func bound(_ text: String, _ lookups: BindContext.MissingLookups) -> BoundQuery {
        KQLFrontEnd.bind(SourceText(text), in: BindContext(now: .unixEpoch, missingLookups: lookups))
    }

    private static let queries = [
        "externaldata (a: string) ['https://example.org/a.csv'] | count",
        "DeviceFileEvents | where SHA1 in (externaldata (a: string, b: dynamic) [h@'https://example.org/a'] with (format='multijson'))",
        "DeviceNetworkEvents | extend g = geo_info_from_ip_address(RemoteIP) | project g, tostring(g.country)",
        "print tostring(parse_json(geo_info_from_ip_address('20.53.203.50')).country)",
    ]

    @Test(arguments: queries) func refused(_ text: String) {
        #expect(Self.bound(text, .refuse).diagnostics.map(\.code) == ["KQL3009"])
    }

    @Test(arguments: queries) func empty(_ text: String) {
        let bound = Self.bound(text, .empty)
        #expect(bound.plan != nil)
        #expect(bound.diagnostics.map(\.code) == ["KQL2106"])
        #expect(bound.diagnostics.map(\.severity) == [.warning])
    }

    /// Of a list that is read by its name the columns are not known either.
    @Test(arguments: ["_GetWatchlist('x') | count", "external_table('x') | where a == 'b' | project c"])
    func namedListsAreNeverEmpty(_ text: String) {
        for lookups in BindContext.MissingLookups.allCases { #expect(Self.bound(text, lookups).diagnostics.map(\.code) == ["KQL3009"]) }
    }

    @Test func aFileIsFoundUnderItsWholeAddressAlone() {
        let lookups = RegisteredLookups([RegisteredLookup(id: 1, name: "https://example.org/a.txt?b=c", version: 1, format: .txt)])
        for (address, code) in [
            ("https://example.org/a.txt?b=c", nil), ("https://example.org/a.txt", "KQL3009"), ("https://example.org/a.txt?b=c#d", "KQL3009"),
            ("HTTPS://example.org/a.txt?b=c", "KQL3009"),
        ] as [(String, String?)] {
            let bound = KQLFrontEnd.bind(SourceText("externaldata (a: string) [@'\(address)']"), in: BindContext(now: .unixEpoch, lookups: lookups))
            #expect(bound.diagnostics.map(\.code) == (code.map { [$0] } ?? []), "\(address)")
        }
    }

    /// The argument is still checked.
    @Test func argument() {
        #expect(Self.bound("print geo_info_from_ip_address()", .empty).diagnostics.map(\.code) == ["KQL2005"])
        #expect(Self.bound("print geo_info_from_ip_address(1d)", .empty).diagnostics.map(\.code) == ["KQL2006"])
    }
}

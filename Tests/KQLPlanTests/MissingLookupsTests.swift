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

    /// The argument is still checked.
    @Test func argument() {
        #expect(Self.bound("print geo_info_from_ip_address()", .empty).diagnostics.map(\.code) == ["KQL2005"])
        #expect(Self.bound("print geo_info_from_ip_address(1d)", .empty).diagnostics.map(\.code) == ["KQL2006"])
    }
}

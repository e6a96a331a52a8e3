import HuntModel
import KQLPlan
import SQLText

/// What a pinned version of a range table says of one address: the last range that does not begin behind it, if it ends there or later.
///
/// Ranges of a version do not overlap. A version that has been removed since raises, because it would read as an empty table.
struct RangeProbe {
    static let name = "geo_info_from_ip_address"

    private let address: Snippet
    private let version: Snippet

    init(_ call: ScalarCall) throws(EmitError) {
        guard case .literal(.long(let id))? = call.arguments.last else { throw call.noForm }
        address = try call.text(0)
        version = "\(bind: .int8(id), as: "int8")"
    }

    /// One row or none, with one column. The address is read once, behind a fence.
    var rows: Snippet {
        """
        SELECT CASE WHEN r.high >= a.address THEN r.info END AS info
        FROM (SELECT kql.geo_address(\(address)) AS address OFFSET 0) AS a
        CROSS JOIN LATERAL (SELECT r.high, r.info FROM "_lookup_ranges" AS r
        WHERE r.lookup = \(version) AND (SELECT kql._kept_lookup(\(version))) IS NOT NULL AND r.low <= a.address
        ORDER BY r.low DESC LIMIT 1) AS r LIMIT 1
        """
    }
}

extension Select {
    /// With what range tables say of addresses beside each row, for the calls in `scalars`.
    ///
    /// As lateral joins, because for these PostgreSQL keeps the answers by address: an address that comes again costs no probe.
    func probing(_ scalars: [Scalar], with emitter: ScalarEmitter) throws(EmitError) -> (select: Select, emitter: ScalarEmitter) {
        var calls: [Scalar] = []
        for scalar in scalars {
            scalar.visit { if case .call(RangeProbe.name, _, _) = $0, !calls.contains($0) { calls.append($0) } }
        }
        guard !calls.isEmpty else { return (self, emitter) }
        var select = wrapped
        var probing = emitter
        for (number, call) in calls.enumerated() {
            guard case .call(let name, let arguments, let type) = call else { continue }
            let probe = try RangeProbe(ScalarCall(name: name, arguments: arguments, type: type, mode: .value, emitter: emitter))
            let alias = SQLIdentifier("~range \(number + 1)")
            select.from.append("\nLEFT JOIN LATERAL (\(probe.rows)) AS \(alias) ON true")
            probing.probed[call] = "\(alias).info"
        }
        return (select, probing)
    }
}

extension Scalar {
    /// Whether a call of that name is somewhere in it.
    func reads(_ name: String) -> Bool {
        var found = false
        visit { if case .call(name, _, _) = $0 { found = true } }
        return found
    }
}

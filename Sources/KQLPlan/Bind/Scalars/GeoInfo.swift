import Diagnostics
import HuntModel
import KQLSyntax

extension Binder {
    /// `geo_info_from_ip_address(address)`: what the tenant's table of address ranges says of one. The version is pinned: it is the call's second
    /// argument in the plan.
    mutating func geoInfo(_ name: Name, _ arguments: [NamedExpression], at span: Span, in scope: RowScope) -> Scalar? {
        guard let bound = scalars(arguments, in: scope), let match = match(GeoFunctions.info, bound, at: span) else { return nil }
        if let lookup = context.lookups[name.text, .ranges] {
            return .call(name.text, match.arguments + [.literal(.long(lookup.id))], match.type)
        }
        switch context.missingLookups {
        case .refuse:
            report(
                .missingLookup, "'\(name.text)' reads a table of address ranges, of which none is registered here", at: name.span,
                hint: """
                    harrier lookup add \(name.text) FILE.mmdb registers one; 'check' and 'query' take --missing-lookups empty, which answers \
                    as if no address were known
                    """)
        case .empty:
            note(.lookupTakenAsEmpty, "no table of address ranges is registered: answered as if no address were known", at: name.span, severity: .warning)
        }
        return .literal(.null(.dynamic))
    }
}

import Diagnostics
import HuntModel
import KQLSyntax

extension Binder {
    /// `geo_info_from_ip_address(address)`: what a table of address ranges says of one. Harrier has none of its own.
    mutating func geoInfo(_ name: Name, _ arguments: [NamedExpression], at span: Span, in scope: RowScope) -> Scalar? {
        guard let bound = scalars(arguments, in: scope), match(GeoFunctions.info, bound, at: span) != nil else { return nil }
        switch context.missingLookups {
        case .refuse:
            report(
                .missingLookup, "'\(name.text)' reads a table of address ranges, of which none is registered here", at: name.span,
                hint: "'check' and 'query' take --missing-lookups empty, which answers as if no address were known")
        case .empty:
            note(.lookupTakenAsEmpty, "no table of address ranges is registered: answered as if no address were known", at: name.span, severity: .warning)
        }
        return .literal(.null(.dynamic))
    }
}

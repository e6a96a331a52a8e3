import Diagnostics
import HuntModel
import KQLSyntax

extension Binder {
    /// `parse_user_agent(text, look_for)`: what a list of patterns says of a browser. Harrier has none of its own.
    mutating func userAgent(_ name: Name, _ arguments: [NamedExpression], at span: Span, in scope: RowScope) -> Scalar? {
        guard let bound = scalars(arguments, in: scope), match(Self.parseUserAgent, bound, at: span) != nil else { return nil }
        switch context.missingLookups {
        case .refuse:
            report(
                .missingLookup, "'\(name.text)' reads a list of patterns of browsers and devices, of which none is registered here", at: name.span,
                hint: "'check' and 'query' take --missing-lookups empty, which answers as if no browser were known")
        case .empty:
            note(.lookupTakenAsEmpty, "no list of browsers is registered: answered as if none were known", at: name.span, severity: .warning)
        }
        return .literal(.null(.dynamic))
    }

    private static let parseUserAgent = KQLFunction("parse_user_agent", Signature(.text, .any, optional: 1, to: .type(.dynamic)), nulls: .handle)
}

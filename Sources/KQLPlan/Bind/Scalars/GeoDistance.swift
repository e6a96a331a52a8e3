import Diagnostics
import HuntModel
import KQLSyntax

extension Binder {
    /// `geo_distance_2points(…, use_spheroid)`: only the sphere is known.
    mutating func distanceOnSphere(_ name: Name, _ arguments: [NamedExpression], at span: Span, in scope: RowScope) -> Scalar? {
        guard let bound = scalars(arguments, in: scope), let spheroid = bound.last else { return nil }
        switch spheroid.constant {
        case .bool(false), .int(0), .long(0): break
        default:
            report(
                .unsupportedForm, "'\(name.text)' on a spheroid is not supported", at: arguments.last?.span ?? span,
                hint: "false measures on a sphere: at most 0.6 percent away")
            return nil
        }
        return apply(GeoFunctions.distance, to: Array(bound.dropLast()), at: span)
    }
}

public import HuntModel

/// One way to call a function.
public struct Signature: Sendable {
    public enum Parameter: Sendable, Hashable {
        case type(KQLType)
        /// A string; a dynamic is read as `tostring` shows it.
        case text
        /// Any scalar.
        case any
        /// int, long, real, decimal; several of them are brought to the widest.
        case number
        /// int or long.
        case integer
        /// Whatever has an order: all but dynamic.
        case orderable
        /// Any scalar, the same type for all of these.
        case common
        /// As `common`, where constants are read in the other's type.
        case comparable
        /// As `comparable`, for `<` and its kin: a number is never read as text.
        case ordered
        /// A constant of this type, taken as it is.
        case constant(KQLType)
    }

    public enum Result: Sendable, Hashable {
        case type(KQLType)
        case argument(Int)
        /// The widest number among the arguments, at least long.
        case widest
        /// The type that all `common` arguments share.
        case common
    }

    public var parameters: [Parameter]
    public var result: Result
    /// Trailing parameters that may be left out.
    public var optional: Int
    /// The last so many parameters may come again and again.
    public var repeating: Int

    init(_ parameters: Parameter..., optional: Int = 0, repeating: Int = 0, to result: Result) {
        self.parameters = parameters
        self.result = result
        self.optional = optional
        self.repeating = repeating
    }

    /// The parameter for each of `count` arguments; nil where there are too few or too many.
    func parameters(for count: Int) -> [Parameter]? {
        guard count >= parameters.count - optional else { return nil }
        guard count > parameters.count else { return Array(parameters.prefix(count)) }
        let extra = count - parameters.count
        guard repeating > 0, extra % repeating == 0 else { return nil }
        return parameters + (0..<extra).map { parameters[parameters.count - repeating + $0 % repeating] }
    }
}

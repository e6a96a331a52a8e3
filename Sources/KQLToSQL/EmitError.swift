/// Why a plan has no SQL. Whoever binds a query refuses these constructs first, with a span; this is the last guard.
public struct EmitError: Error, Sendable, Hashable {
    public enum Code: String, Sendable, Hashable, CaseIterable {
        /// No SQL form for this function over these types.
        case noScalarForm = "KQL3901"
        case noAggregateForm = "KQL3902"
        case noConversion = "KQL3903"
        /// More distinct constants than one statement can bind (65,535).
        case tooManyConstants = "KQL3904"
        case badRange = "KQL3905"
    }

    public var code: Code
    public var message: String

    init(_ code: Code, _ message: String) {
        self.code = code
        self.message = message
    }
}

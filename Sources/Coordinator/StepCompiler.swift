public import CompiledForm
public import HuntModel

/// KQL of one step → what workers execute. `clock` is what `now()` gives, `lookups` what the tenant has registered; a step with a pivot
/// reads only the windows it is brought.
///
/// Throws ``StepRefusal`` for a query that is wrong.
public typealias StepCompiler = @Sendable (_ step: HuntStep, _ clock: DateTime, _ lookups: RegisteredLookups) throws -> CompiledQuery

/// Why a step of a hunt cannot run, under its published code.
public struct StepRefusal: Error, Sendable, Hashable, CustomStringConvertible {
    public let code: String
    public let message: String

    public init(code: String, message: String) {
        self.code = code
        self.message = message
    }

    public var description: String { "\(code): \(message)" }
}

/// An enum of published codes; the raw value is the code, so a duplicate does not compile.
public protocol DiagnosticCode: RawRepresentable, Sendable where RawValue == String {}

/// One thing that is wrong with a text, and what to do about it.
public struct Diagnostic: Error, Sendable, Hashable {
    public enum Severity: String, Sendable, Hashable, CaseIterable {
        case error, warning
    }

    public var code: String
    public var severity: Severity
    /// One sentence without a full stop.
    public var message: String
    public var span: Span
    /// What would help, as one sentence.
    public var hint: String?

    public init(
        _ code: some DiagnosticCode, _ message: String, at span: Span, severity: Severity = .error, hint: String? = nil
    ) {
        self.code = code.rawValue
        self.severity = severity
        self.message = message
        self.span = span
        self.hint = hint
    }
}

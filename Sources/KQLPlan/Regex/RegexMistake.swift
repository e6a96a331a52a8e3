/// Why a pattern is refused. `position` counts characters of the pattern from 1.
public struct RegexMistake: Error, Sendable, Hashable {
    public enum Kind: Sendable, Hashable {
        /// Kusto refuses it too.
        case invalid
        /// Kusto takes it; the database would answer differently or not at all.
        case unsupported
    }

    public var kind: Kind
    public var message: String
    public var position: Int?

    /// The message with its place.
    public var description: String { message + (position.map { " (character \($0) of the pattern)" } ?? "") }
}

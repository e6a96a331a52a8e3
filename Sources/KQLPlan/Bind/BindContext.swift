public import HuntModel

/// What the meaning of a query depends on besides its text.
public struct BindContext: Sendable {
    public var schema: Schema
    /// The time that `now()` and `ago()` mean, fixed for the whole query.
    public var now: DateTime
    /// Event tables are read through the pivot windows that the executor brings.
    public var pivoted: Bool

    /// Parts of the query may run again, and must then give the same.
    public var mustRepeat = false

    /// The copies of files and lists from elsewhere that the tenant has.
    public var lookups: RegisteredLookups
    /// What to do about files and lists that are not registered here.
    public var missingLookups: MissingLookups

    public enum MissingLookups: String, Sendable, CaseIterable {
        case refuse
        /// Answered as if they were empty, with a warning.
        case empty
    }

    /// What the data said of columns that depend on it, by the place of the plugin in the query.
    public var discovered: [Int: [Column]] = [:]

    /// Columns that a query names after a plugin which found no bag with a slot in the data: null in every row.
    public var absentSlots: [String] = []

    public init(
        schema: Schema = .standard, now: DateTime, pivoted: Bool = false, lookups: RegisteredLookups = .none,
        missingLookups: MissingLookups = .refuse
    ) {
        self.schema = schema
        self.now = now
        self.pivoted = pivoted
        self.lookups = lookups
        self.missingLookups = missingLookups
    }
}

import HuntModel

/// One row of the catalogue: a function, an aggregation or an operator, and everything the binder knows of it.
///
/// How it is written in SQL is a row of the same name in `KQLToSQL`.
public struct KQLFunction: Sendable {
    public enum Kind: String, Sendable { case scalar, aggregate, window, `operator` }

    /// What a column is called whose expression is a call without a name.
    enum Naming: Sendable {
        /// `Column1` and so on.
        case none
        /// The name that the first argument would get.
        case firstArgument
        /// `prefix_` and that name: `dcount_AccountName`, `count_`.
        case prefixed(String)
        /// `prefix_` and the names of so many arguments; those of numbers are their digits: `percentile_Size_95`.
        case joined(String, Int)
        /// `percentile_`, the name of the first argument and the digits of the third.
        case weighted
        /// Always the same.
        case fixed(String)
    }

    /// What becomes of a null argument.
    public enum Nulls: String, Sendable {
        /// Null in, null out.
        case propagate
        /// The function answers for nulls too.
        case handle
        /// Aggregations: rows whose argument is null do not count.
        case skip
    }

    public let name: String
    /// Other names for the same.
    public let aliases: [String]
    public let kind: Kind
    public let signatures: [Signature]
    public let nulls: Nulls
    let naming: Naming
    /// The value for constant arguments; nil where only the database can tell.
    let fold: (@Sendable ([KQLValue]) -> KQLValue?)?

    init(
        _ name: String, _ signatures: Signature..., aliases: [String] = [], kind: Kind = .scalar, nulls: Nulls = .propagate,
        naming: Naming = .none, fold: (@Sendable ([KQLValue]) -> KQLValue?)? = nil
    ) {
        self.init(name, signatures: signatures, aliases: aliases, kind: kind, nulls: nulls, naming: naming, fold: fold)
    }

    init(
        _ name: String, signatures: [Signature], aliases: [String] = [], kind: Kind = .scalar, nulls: Nulls = .propagate,
        naming: Naming = .none, fold: (@Sendable ([KQLValue]) -> KQLValue?)? = nil
    ) {
        self.name = name
        self.aliases = aliases
        self.kind = kind
        self.signatures = signatures
        self.nulls = nulls
        self.naming = naming
        self.fold = fold
    }
}

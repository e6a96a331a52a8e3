public import Diagnostics
public import HuntModel

/// A scalar expression as written.
public struct Expression: Sendable, Hashable {
    public var kind: Kind
    public var span: Span
    /// Levels of the tree below and including this one; `and` and `or` are one level, however many terms they have.
    let height: Int

    public init(_ kind: Kind, _ span: Span) {
        self.kind = kind
        self.span = span
        height = 1 + kind.childHeight
    }

    public indirect enum Kind: Sendable, Hashable {
        case literal(KQLValue)
        case name(String)
        /// `*`, for all columns.
        case star
        case call(Name, [NamedExpression])
        case negated(Expression)
        case binary(BinaryOperator, Expression, Expression)
        case and([Expression])
        case or([Expression])
        case between(negated: Bool, Expression, Expression, Expression)
        /// `in`, `!in`, `in~`, `!in~`, `has_any`, `has_all`
        case membership(String, Expression, [Expression])
        /// `value.name`, `value['name']`
        case member(Expression, Name)
        /// `value[index]`
        case element(Expression, Expression)
        /// `typeof(long)`, `typeof(long, string)`
        case typeOf([Name])
        /// A query in parentheses or as an argument.
        case subquery(Pipeline)
        /// What could not be read; a diagnostic says why.
        case missing
    }
}

/// Spelled as the catalogue spells them.
public enum BinaryOperator: String, Sendable, Hashable, CaseIterable {
    case equal = "==", notEqual = "!=", less = "<", lessOrEqual = "<=", greater = ">", greaterOrEqual = ">="
    case add = "+", subtract = "-", multiply = "*", divide = "/", modulo = "%"
    case equalTilde = "=~", notTilde = "!~"
    case has, notHas = "!has", hasCs = "has_cs", notHasCs = "!has_cs"
    case contains, notContains = "!contains", containsCs = "contains_cs", notContainsCs = "!contains_cs"
    case startswith, notStartswith = "!startswith", startswithCs = "startswith_cs", notStartswithCs = "!startswith_cs"
    case endswith, notEndswith = "!endswith", endswithCs = "endswith_cs", notEndswithCs = "!endswith_cs"
    case hasprefix, notHasprefix = "!hasprefix", hasprefixCs = "hasprefix_cs", notHasprefixCs = "!hasprefix_cs"
    case hassuffix, notHassuffix = "!hassuffix", hassuffixCs = "hassuffix_cs", notHassuffixCs = "!hassuffix_cs"
    case like, notLike = "!like", likeCs = "like_cs", notLikeCs = "!like_cs"
    case matchesRegex = "matches regex"
}

extension Expression.Kind {
    fileprivate var childHeight: Int {
        switch self {
        case .literal, .name, .star, .typeOf, .missing: 0
        case .call(_, let arguments): arguments.map(\.value.height).reduce(0, max)
        case .negated(let inner), .member(let inner, _): inner.height
        case .binary(_, let left, let right), .element(let left, let right): max(left.height, right.height)
        case .and(let terms), .or(let terms): terms.map(\.height).reduce(0, max)
        case .between(_, let value, let low, let high): max(value.height, low.height, high.height)
        case .membership(_, let value, let elements): max(value.height, elements.map(\.height).reduce(0, max))
        case .subquery(let pipeline): pipeline.height
        }
    }
}

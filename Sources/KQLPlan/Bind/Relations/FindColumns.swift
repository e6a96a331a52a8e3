import HuntModel
import KQLSyntax

extension Array where Element == UnionBranch {
    /// Tables without any column that the predicate names are left out. One that looks into all columns leaves none out.
    func asked(by predicate: Expression) -> [UnionBranch] {
        guard !predicate.looksEverywhere else { return self }
        let named = predicate.namesRead
        let asked = filter { branch in
            let scope = RowScope(branch.relation)
            return named.contains { scope[$0] != nil }
        }
        return asked.isEmpty ? self : asked
    }

    /// What `find` shows unasked: the columns that the predicate names, and those that all tables have.
    func shown(by predicate: Expression) -> Set<String> {
        let common = (first?.relation.columns ?? []).filter { column in allSatisfy { $0.relation.columns.contains(column) } }
        return predicate.namesRead.union(common.names)
    }
}

extension RowScope {
    /// Columns that a predicate over many tables sees: those of the tables, not what says where a row is from and what else it has.
    init(_ rows: Relation, besides added: Set<String>) {
        self.init(rows.columns.filter { !added.contains($0.name) }, isOpen: rows.isOpen, origin: rows.origin)
    }
}

extension UnionBranch {
    static let pack = Column("pack_", .dynamic)

    /// With a bag of the table's own columns, but for those of `names`.
    func packing(besides names: Set<String>) -> UnionBranch {
        let columns = relation.columns
        let packed = columns.filter { !names.contains($0.name) }
        let pairs = packed.flatMap { [Scalar.literal(.string($0.name)), .column($0)] }
        let bag = packed.isEmpty ? Scalar.literal(.dynamic("{}")) : .call(BagFunctions.pack.name, pairs, .dynamic)
        let outputs = columns.map(NamedScalar.init) + [NamedScalar(Self.pack.name, bag)]
        return UnionBranch(name: name, relation: relation.then(.project(relation.plan, outputs)))
    }
}

extension Expression {
    /// Names that stand for columns, or for what `let` defines.
    fileprivate var namesRead: Set<String> {
        if case .name(let name) = kind { return [name] }
        return operands.reduce(into: []) { $0.formUnion($1.namesRead) }
    }

    /// A bare string is looked for in every column, as `* has` is.
    fileprivate var looksEverywhere: Bool {
        switch kind {
        case .star, .literal(.string): true
        case .and(let terms), .or(let terms): terms.contains(where: \.looksEverywhere)
        case .call(let name, let arguments) where name.text == "not": arguments.contains(where: \.value.looksEverywhere)
        case .binary(_, let left, _): if case .star = left.kind { true } else { false }
        default: false
        }
    }

    private var operands: [Expression] {
        switch kind {
        case .literal, .name, .star, .typeOf, .subquery, .missing: []
        case .call(_, let arguments): arguments.map(\.value)
        case .negated(let inner), .member(let inner, _): [inner]
        case .binary(_, let left, let right), .element(let left, let right): [left, right]
        case .and(let terms), .or(let terms): terms
        case .between(_, let value, let low, let high): [value, low, high]
        case .membership(_, let subject, let elements): [subject] + elements
        }
    }
}

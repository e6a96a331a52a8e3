import Diagnostics
import HuntModel
import KQLSyntax

/// `join` and `lookup`: rows of two tables with equal keys.
extension Binder {
    mutating func join(_ input: Relation, _ clause: JoinClause, isLookup: Bool) -> Relation {
        guard let flavor = flavor(of: clause, isLookup: isLookup), let right = table(clause.right) else { return input.opened }
        guard let keys = keys(clause.conditions, input, right, isLookup ? "lookup" : "join") else {
            // What comes after still sees both sides' columns.
            return Joining(left: input, right: right, keys: [], flavor: flavor, isLookup: isLookup).relation.opened
        }
        return Joining(left: input, right: right, keys: keys, flavor: flavor, isLookup: isLookup).relation
    }

    private mutating func flavor(of clause: JoinClause, isLookup: Bool) -> JoinFlavor? {
        guard let kind = clause.parameters.first(where: { $0.name.text == "kind" })?.value else {
            return isLookup ? .leftouter : .innerunique
        }
        let known: [JoinFlavor] = isLookup ? [.leftouter, .inner] : JoinFlavor.allCases
        if let flavor = JoinFlavor(spelled: kind.text), known.contains(flavor) { return flavor }
        report(
            .badKind, "'\(isLookup ? "lookup" : "join")' has no kind '\(kind.text)'", at: kind.span,
            hint: Spelling.hint(for: kind.text, in: known.map(\.rawValue)) ?? "one of " + known.map(\.rawValue).joined(separator: ", "))
        return nil
    }

    private mutating func keys(_ conditions: [Expression], _ left: Relation, _ right: Relation, _ name: String) -> [BoundKey]? {
        let keys = conditions.map { key($0, left, right, name) }
        let whole = keys.compactMap { $0 }
        return whole.count == conditions.count ? whole : nil
    }

    /// A name that both sides have, or `$left.a == $right.b` either way round.
    private mutating func key(_ condition: Expression, _ left: Relation, _ right: Relation, _ name: String) -> BoundKey? {
        switch condition.kind {
        case .name(let column): return key(Name(column, condition.span), Name(column, condition.span), left, right)
        case .binary(.equal, let first, let second):
            if let a = first.sided, let b = second.sided, a.side != b.side {
                return a.side == "$left" ? key(a.name, b.name, left, right) : key(b.name, a.name, left, right)
            }
        case .missing: return nil
        default: break
        }
        report(
            .badJoinCondition, "'\(name)' compares columns of both sides for equality only", at: condition.span,
            hint: "on Column, or on $left.A == $right.B")
        return nil
    }

    private mutating func key(_ leftName: Name, _ rightName: Name, _ left: Relation, _ right: Relation) -> BoundKey? {
        guard let a = column(leftName, of: left), let b = column(rightName, of: right) else { return nil }
        guard a.type != .dynamic, b.type != .dynamic, let pair = Unify.common([.column(a), .column(b)]) else {
            report(
                .cannotCompare, "a \(a.type.rawValue) on the left cannot equal a \(b.type.rawValue) on the right", at: rightName.span,
                hint: "extend one side with tostring(…), tolong(…) …")
            return nil
        }
        return BoundKey(left: a, right: b, leftValue: pair[0], rightValue: pair[1])
    }

    private mutating func column(_ name: Name, of relation: Relation) -> Column? {
        let scope = RowScope(relation)
        if let column = scope[name.text] { return column }
        if !relation.isOpen { reportUnknownColumn(name.text, at: name.span, in: scope) }
        return nil
    }
}

/// The kinds of `join` as KQL spells them.
enum JoinFlavor: String, CaseIterable {
    case innerunique, inner, leftouter, rightouter, fullouter, leftsemi, rightsemi, leftanti, rightanti

    init?(spelled text: String) {
        let aliases = ["anti": "leftanti", "leftantisemi": "leftanti", "rightantisemi": "rightanti", "semi": "leftsemi"]
        self.init(rawValue: aliases[text] ?? text)
    }

    var kind: Join.Kind {
        switch self {
        case .innerunique, .inner: .inner
        case .leftouter: .leftouter
        case .rightouter: .rightouter
        case .fullouter: .fullouter
        case .leftsemi, .rightsemi: .leftsemi
        case .leftanti, .rightanti: .leftanti
        }
    }

    /// Gives rows of the right side alone.
    var isRightAlone: Bool { self == .rightsemi || self == .rightanti }
}

/// One equality of a join; the values are in one type.
struct BoundKey {
    var left: Column
    var right: Column
    var leftValue: Scalar
    var rightValue: Scalar
}

/// Both sides with disjoint names, and the step over them.
private struct Joining {
    var left: Relation
    var right: Relation
    var keys: [BoundKey]
    var flavor: JoinFlavor
    var isLookup: Bool

    var relation: Relation {
        let depth = max(left.depth, right.depth)
        let isOpen = left.isOpen || right.isOpen
        if flavor.isRightAlone {
            let (plan, keys) = sides(right, left, left: \.rightValue, \.right, right: \.leftValue, \.left)
            let joined = Plan.join(plan.first, plan.second, Join(flavor.kind, on: keys))
            return Relation(
                plan: joined.giving(right.columns), depth: depth + 3, isOpen: isOpen, origin: right.origin.joined(from: .left, rowByRow: true))
        }
        let first = flavor == .innerunique ? Relation(plan: left.plan.firstOfEach(keys.map(\.left)), depth: left.depth) : left
        let (plan, keys) = sides(first, right, left: \.leftValue, \.left, right: \.rightValue, \.right)
        let joined = Plan.join(plan.first, plan.second, Join(flavor.kind, on: keys))
        return Relation(plan: joined.giving(outputs(of: joined)), depth: depth + 4, isOpen: isOpen, origin: origin.hidden(by: outputs(of: joined)))
    }

    /// What is known of the rows besides their columns; of pairs of rows, no time at which they were ingested.
    private var origin: RowOrigin {
        let givesRight = Join(flavor.kind, on: []).givesRight
        let ofLeft = left.origin.joined(from: .left, rowByRow: !givesRight)
        return givesRight ? ofLeft.beside(right.origin.joined(from: .right, rowByRow: false)) : ofLeft
    }

    /// A lookup does not repeat the keys; columns made for the comparison are gone.
    private func outputs(of joined: Plan) -> [Column] {
        let hidden = isLookup ? Set(keys.map(\.right.name)) : []
        let rightNames = renamings(of: right, besides: left)
        let gone = Set(right.columns.filter { hidden.contains($0.name) }.map { rightNames[$0.name] ?? $0.name })
        return joined.columns.filter { !$0.name.hasPrefix("key ") && !gone.contains($0.name) }
    }

    /// The sides under disjoint names: of a column that both have, the second one gets a number.
    private func sides(
        _ first: Relation, _ second: Relation, left leftValue: (BoundKey) -> Scalar, _ leftColumn: (BoundKey) -> Column,
        right rightValue: (BoundKey) -> Scalar, _ rightColumn: (BoundKey) -> Column
    ) -> (plan: (first: Plan, second: Plan), keys: [JoinKey]) {
        var leftOutputs = first.columns.map(NamedScalar.init)
        let names = renamings(of: second, besides: first)
        var rightOutputs = second.columns.map { NamedScalar(names[$0.name] ?? $0.name, .column($0)) }
        var joinKeys: [JoinKey] = []
        for (index, key) in keys.enumerated() {
            let left = named(leftValue(key), leftColumn(key).name, "key left \(index)", &leftOutputs)
            let name = names[rightColumn(key).name] ?? rightColumn(key).name
            joinKeys.append(JoinKey(left, named(rightValue(key), name, "key right \(index)", &rightOutputs)))
        }
        return ((first.plan.projected(leftOutputs), second.plan.projected(rightOutputs)), joinKeys)
    }

    /// The column itself, or one more where the comparison needs it in another type.
    private func named(_ value: Scalar, _ name: String, _ hidden: String, _ outputs: inout [NamedScalar]) -> Column {
        if case .column(let column) = value { return Column(name, column.type) }
        outputs.append(NamedScalar(hidden, value))
        return Column(hidden, value.type)
    }

    private func renamings(of second: Relation, besides first: Relation) -> [String: String] {
        var names = ColumnNames(taken: first.columns.map(\.name))
        return second.columns.reduce(into: [:]) { $0[$1.name] = names.unique($1.name) }
    }
}

extension Plan {
    /// Nothing where the outputs are the columns as they are.
    func projected(_ outputs: [NamedScalar]) -> Plan {
        outputs == columns.map(NamedScalar.init) ? self : .project(self, outputs)
    }

    /// These columns of it, in this order.
    func giving(_ kept: [Column]) -> Plan { projected(kept.map(NamedScalar.init)) }

    /// One row of each group of equal keys: any one.
    func firstOfEach(_ keys: [Column]) -> Plan {
        let names = keys.names
        let rest = columns.filter { !names.contains($0.name) }
        let unique = columns.filter { names.contains($0.name) }
        let chosen = NamedAggregate(columns: rest, function: Aggregates.takeAny.name, arguments: rest.map(Scalar.column))
        return Plan.summarize(self, keys: unique.map(NamedScalar.init), aggregates: rest.isEmpty ? [] : [chosen]).giving(columns)
    }
}

extension Expression {
    /// `$left.Name` or `$right.Name`.
    fileprivate var sided: (side: String, name: Name)? {
        guard case .member(let side, let name) = kind, case .name(let text) = side.kind, text == "$left" || text == "$right" else { return nil }
        return (text, name)
    }
}

public import HuntModel

/// The steps of `scan`: a machine that reads rows in their order and gives a row for each match of a row with a step.
public struct Scan: Sendable, Hashable {
    public var steps: [ScanStep]
    /// Columns that the steps compute, and what they hold where a step says nothing.
    public var declared: [Column]
    public var defaults: [KQLValue]
    /// What conditions and assignments read of earlier matches, each under a hidden name.
    public var states: [ScanState]
    /// Number of the sequence that the match belongs to (long), from 0.
    public var matchID: Column?
    /// Number of the step (long): tells the matches of one row apart. The splitter fills it in, and the order.
    public var place: Column?
    public var order: [SortKey] = []

    public init(steps: [ScanStep], declared: [Column], defaults: [KQLValue], states: [ScanState], matchID: Column?) {
        self.steps = steps
        self.declared = declared
        self.defaults = defaults
        self.states = states
        self.matchID = matchID
    }

    /// Behind the columns of the input.
    public var outputs: [Column] { declared + [matchID, place].compactMap { $0 } }
}

public struct ScanStep: Sendable, Hashable {
    public var name: String
    public var condition: Scalar
    /// One for each declared column; nil where the step does not set it.
    public var assigned: [Scalar?]
    public var output: Output

    public enum Output: String, Sendable, Hashable {
        case all
        /// Of matches that follow each other in one sequence the last.
        case last
        case none
    }

    public init(_ name: String, condition: Scalar, assigned: [Scalar?], output: Output) {
        self.name = name
        self.condition = condition
        self.assigned = assigned
        self.output = output
    }
}

/// `step.source`: the value of a column at the latest match of a step, within the sequence that is looked at.
public struct ScanState: Sendable, Hashable {
    public var column: Column
    public var step: Int
    /// A column of the input, or a declared one.
    public var source: String

    public init(_ column: Column, step: Int, source: String) {
        self.column = column
        self.step = step
        self.source = source
    }
}

extension Scan {
    public var scalars: [Scalar] { steps.flatMap { [$0.condition] + $0.assigned.compactMap { $0 } } + order.map(\.value) }

    func mapped(_ change: (Scalar) -> Scalar) -> Scan {
        var mapped = self
        mapped.steps = steps.map { ScanStep($0.name, condition: change($0.condition), assigned: $0.assigned.map { $0.map(change) }, output: $0.output) }
        mapped.order = order.map { $0.mapped(change) }
        return mapped
    }

    /// Columns of the input that it cannot do without.
    var columnsRead: Set<String> {
        scalars.reduce(into: Set(states.map(\.source))) { $0.formUnion($1.columnsRead) }.subtracting(states.map(\.column.name))
    }
}

extension Scan: CustomStringConvertible {
    public var description: String {
        steps.map { step in
            let set = zip(declared, step.assigned).compactMap { column, value in value.map { "\(column.name) = \($0)" } }
            return "\(step.name)\(step.output == .all ? "" : " \(step.output.rawValue)"): \(step.condition)" + (set.isEmpty ? "" : " => \(set.joined(separator: ", "))")
        }.joined(separator: "; ")
    }
}

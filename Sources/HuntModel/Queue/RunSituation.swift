/// All that the next move of a run depends on, as the database has it now.
///
/// The coordinator keeps nothing in memory from one move to the next: it reads the situation, asks for the move, makes it.
/// Killed at any point, another one reads the same situation.
public struct RunSituation: Sendable, Hashable {
    public var state: RunState
    public var cancelRequested: Bool
    public var step: Int
    public var stepCount: Int
    /// The current step's shards have been laid out.
    public var planned: Bool
    /// The current step needs nothing more.
    public var stepFinished: Bool
    public var openScans: Int
    /// State of the current step's merge shard; nil while there is none.
    public var merge: ShardState?

    public init(
        state: RunState, cancelRequested: Bool = false, step: Int = 0, stepCount: Int = 0, planned: Bool = false,
        stepFinished: Bool = false, openScans: Int = 0, merge: ShardState? = nil
    ) {
        self.state = state
        self.cancelRequested = cancelRequested
        self.step = step
        self.stepCount = stepCount
        self.planned = planned
        self.stepFinished = stepFinished
        self.openScans = openScans
        self.merge = merge
    }

    public var nextMove: RunMove {
        switch state {
        case .submitted: cancelRequested ? .cancel : .compile
        case .running: cancelRequested ? .cancel : moveOfStep
        case .correlating: cancelRequested ? .cancel : .wait
        case .succeeded, .partial, .failed, .cancelled: .wait
        }
    }

    private var moveOfStep: RunMove {
        if step >= stepCount { return .correlate }
        if stepFinished { return step + 1 < stepCount ? .advance : .correlate }
        if !planned { return .plan }
        if openScans > 0 { return .wait }
        guard let merge else { return .merge }
        return merge.isClosed ? .finishStep : .wait
    }
}

public enum RunMove: Sendable, Hashable {
    /// Compile every step and pin the watermark.
    case compile
    /// Lay out the shards of the current step.
    case plan
    /// All scans are closed: queue the merge.
    case merge
    case finishStep
    case advance
    /// All steps are done: hand over to correlation.
    case correlate
    case cancel
    case wait
}

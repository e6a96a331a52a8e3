import CompiledForm
import EventStore
import HuntModel
import HuntStore
import PostgresClient

/// How an error of an attempt is recorded, in words that hold no data, and whether another attempt could do better.
struct ShardFailure {
    let error: QueueError
    let isLasting: Bool

    init(_ cause: any Error, of kind: ShardKind) {
        switch cause {
        case let error as QueueError:
            self.init(error.code, error.message, isLasting: true)
        case let error as PostgresError:
            self.init(error, of: kind)
        case let error as EventStoreError:
            self.init(error)
        case FragmentError.missingSource(let index):
            self.init(.compiledForm, "the shard has no relation for source \(index)", isLasting: true)
        default:
            self.init(.statementFailed, "the attempt failed", isLasting: false)
        }
    }

    private init(_ error: PostgresError, of kind: ShardKind) {
        if error.isUndefinedTable, kind == .scan {
            self.init(.leafVanished, "the leaf was dropped after the run was planned", isLasting: true)
        } else if error.sqlState == "57014" {
            // Its time is a cap like any other: it would run as long again.
            self.init(.statementTimeout, "the statement ran longer than it may", isLasting: true)
        } else if error.sqlState == Self.lookupRemoved {
            self.init(.lookupRemoved, "a version of a lookup that the run was compiled for has been removed", isLasting: true)
        } else if let state = error.sqlState {
            // 22: the data breaks it, 42: the statement itself is wrong. Both will do so again.
            let isLasting = state.hasPrefix("22") || state.hasPrefix("42")
            self.init(.statementFailed, "the database refused the statement (SQLSTATE \(state))", isLasting: isLasting)
        } else {
            self.init(.statementFailed, "the database could not be used (\(error.code.rawValue))", isLasting: false)
        }
    }

    private init(_ error: EventStoreError) {
        switch error.code {
        case .leafVanished: self.init(.leafVanished, "\(error.message) after the run was planned", isLasting: true)
        case .tooManyBytes: self.init(.sealedCap, error.message, isLasting: true)
        case .segmentDamaged: self.init(.segmentDamaged, error.message, isLasting: true)
        case .restless: self.init(.statementFailed, error.message, isLasting: false)
        }
    }

    /// Raised by `kql._kept_lookup`.
    private static let lookupRemoved = "22H01"

    private init(_ code: JobCode, _ message: String, isLasting: Bool) {
        error = QueueError(code, message)
        self.isLasting = isLasting
    }
}

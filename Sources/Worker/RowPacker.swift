import HuntModel
import HuntStore
import PostgresClient
import Synchronization

/// Packs result rows into chunks of binary COPY, up to the caps of one shard.
final class RowPacker: Sendable {
    /// Stops the statement: the caps are reached.
    struct Full: Error {}
    /// Stops the statement: nobody takes the rows any more.
    struct Unwanted: Error {}

    fileprivate struct State {
        var copy = BinaryCopy()
        var rows = 0
        var bytes = 0
        var isCapped = false
    }

    private let state = Mutex(State())
    private let shard: LeasedShard
    private let settings: WorkerSettings
    private let pipe: RowPipe
    private static let chunk = 1 << 16

    init(_ shard: LeasedShard, into pipe: RowPipe, settings: WorkerSettings) {
        self.shard = shard
        self.pipe = pipe
        self.settings = settings
    }

    var rows: Int { state.withLock { $0.rows } }

    /// What a shard that reached a cap did not give.
    var gap: RunGap? {
        guard state.withLock({ $0.isCapped }) else { return nil }
        return RunGap(code: JobCode.rowCap.rawValue, message: "only the first \(rows) partial rows were taken")
    }

    func add(_ row: PostgresRow) throws {
        let chunk = try state.withLock { state -> [UInt8]? in
            guard state.rows < settings.rowLimit, state.bytes < settings.byteLimit else {
                state.isCapped = true
                throw Full()
            }
            if state.rows == 0 { state.copy.header() }
            state.rows += 1
            state.copy.append(shard: shard.id, epoch: shard.epoch, row: row)
            return state.copy.bytes.count < Self.chunk ? nil : state.take()
        }
        if let chunk, !pipe.push(chunk) { throw Unwanted() }
    }

    /// The last chunk. Nothing at all for a result without rows.
    func finish() throws {
        let chunk = state.withLock { state -> [UInt8]? in
            guard state.rows > 0 else { return nil }
            state.copy.trailer()
            return state.take()
        }
        if let chunk, !pipe.push(chunk) { throw Unwanted() }
    }
}

extension RowPacker.State {
    fileprivate mutating func take() -> [UInt8] {
        let chunk = copy.take()
        bytes += chunk.count
        return chunk
    }
}

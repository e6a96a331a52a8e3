import CLibPQ
import Glibc

extension LibPQSession {
    /// What the server sends next, at least `size` bytes of it but for the last chunk; nil at the end.
    func nextCopyChunk(of size: Int, _ watch: StatementWatch) throws(PostgresError) -> [UInt8]? {
        if let reason = watch.dueReason { stop(watch, for: reason) }
        var chunk: [UInt8] = []
        chunk.reserveCapacity(size + size / 8)
        while chunk.count < size {
            let came = try takeCopyMessage(watch) { chunk.append(contentsOf: $0) }
            guard came else {
                try endCopyOut(watch)
                return chunk.isEmpty ? nil : chunk
            }
        }
        return chunk
    }

    /// Stops a COPY whose reader wants no more of it. Harmless when it has ended already.
    func abortCopyOut(_ watch: StatementWatch) {
        guard isUsable, PQtransactionStatus(handle) == PQTRANS_ACTIVE else { return }
        stop(watch, for: .unwanted)
        do throws(PostgresError) {
            while try takeCopyMessage(watch, { _ in }) {}
            try drain(watch)
        } catch {
            abandon()
        }
    }

    /// The outcome, once; a second call finds nothing more. A statement that ended before it could be stopped was stopped all the same: of what it
    /// sent, something was not handed over.
    private func endCopyOut(_ watch: StatementWatch) throws(PostgresError) {
        if PQtransactionStatus(handle) == PQTRANS_ACTIVE { _ = try collect(watch) }
        if let reason = watch.reason { throw StatementWatch.error(for: reason) }
    }

    /// False when nothing more comes; the statement's outcome is then to be read.
    private func takeCopyMessage(_ watch: StatementWatch, _ body: (UnsafeRawBufferPointer) -> Void) throws(PostgresError) -> Bool {
        while true {
            var message: UnsafeMutablePointer<CChar>?
            let length = PQgetCopyData(handle, &message, 1)
            switch length {
            case 1...:
                if watch.reason == nil { body(UnsafeRawBufferPointer(start: message, count: Int(length))) }
                PQfreemem(message)
                return true
            case 0: try step(POLLIN, watch)
            case -1: return false
            // Also where no COPY is under way any more.
            default:
                guard isUsable, PQtransactionStatus(handle) != PQTRANS_ACTIVE else { throw lost() }
                return false
            }
        }
    }
}

import CLibCurl
import Foundation
import HuntModel
import Synchronization

/// The thread that drives every transfer of a client, with the messages that reach it from outside.
///
/// `@unchecked Sendable`: the multi handle is used by the loop's thread alone, except for `curl_multi_wakeup`, which libcurl
/// allows from any thread and which is called only while `inbox` says that the handle lives.
final class TransferLoop: @unchecked Sendable {
    private struct Inbox {
        var orders: [TransferOrder] = []
        var cancelled: [UInt64] = []
        var stopping = false
        var closed = false
    }

    private let inbox = Mutex(Inbox())
    private let multi: OpaquePointer
    private let rules: TransferRules

    init(rules: TransferRules) throws(DeliveryError) {
        guard CurlLibrary.isReady, let handle = curl_multi_init() else { throw DeliveryError(.transferFailed) }
        multi = OpaquePointer(handle)
        self.rules = rules
    }

    func start() {
        let thread = Thread { [self] in run() }
        thread.name = "harrier-http"
        thread.start()
    }

    func submit(_ order: TransferOrder) {
        let accepted = tell { $0.orders.append(order) }
        if !accepted { order.continuation.resume(returning: .unanswered(.stopped)) }
    }

    func cancel(_ id: UInt64) { _ = tell { $0.cancelled.append(id) } }

    func stop() { _ = tell { $0.stopping = true } }

    /// False when the loop has ended.
    private func tell(_ change: (inout Inbox) -> Void) -> Bool {
        inbox.withLock { inbox in
            guard !inbox.closed else { return false }
            change(&inbox)
            curl_multi_wakeup(UnsafeMutableRawPointer(multi))
            return true
        }
    }

    // MARK: On the loop's thread

    private func run() {
        var transfers = RunningTransfers(multi: UnsafeMutableRawPointer(multi), rules: rules)
        while takeMessages(into: &transfers) {
            transfers.advance()
            curl_multi_poll(UnsafeMutableRawPointer(multi), nil, 0, 1_000, nil)
        }
        transfers.endAll()
        curl_multi_cleanup(UnsafeMutableRawPointer(multi))
    }

    /// False when the loop shall end; from then on nothing more is accepted.
    private func takeMessages(into transfers: inout RunningTransfers) -> Bool {
        let messages = inbox.withLock { inbox in
            inbox.closed = inbox.stopping
            defer { (inbox.orders, inbox.cancelled) = ([], []) }
            return inbox
        }
        for order in messages.orders { transfers.begin(order) }
        for id in messages.cancelled { transfers.end(id, with: .unanswered(.stopped)) }
        return !messages.closed
    }
}

/// libcurl's process-wide set-up, done once.
private enum CurlLibrary {
    static let isReady = curl_global_init(Int(CURL_GLOBAL_DEFAULT)) == CURLE_OK
}

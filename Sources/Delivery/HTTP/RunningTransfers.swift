import CLibCurl
import HuntModel

/// The transfers in a multi handle, by id. Belongs to the loop's thread.
struct RunningTransfers {
    let multi: UnsafeMutableRawPointer
    let rules: TransferRules
    private var transfers: [UInt64: Transfer] = [:]

    init(multi: UnsafeMutableRawPointer, rules: TransferRules) {
        self.multi = multi
        self.rules = rules
    }

    mutating func begin(_ order: TransferOrder) {
        guard let transfer = Transfer(order, rules: rules), curl_multi_add_handle(multi, transfer.handle) == CURLM_OK else {
            order.continuation.resume(returning: .unanswered(.transferFailed))
            return
        }
        transfers[order.id] = transfer
    }

    /// Moves every transfer as far as its socket allows, and ends those that are through.
    mutating func advance() {
        var running: Int32 = 0
        curl_multi_perform(multi, &running)
        var left: Int32 = 0
        while let message = curl_multi_info_read(multi, &left) {
            guard message.pointee.msg == CURLMSG_DONE, let handle = message.pointee.easy_handle else { continue }
            let result = harrier_curl_message_result(message)
            if let (id, transfer) = transfers.first(where: { $0.value.handle == handle }) {
                end(id, with: transfer.outcome(of: result))
            }
        }
    }

    mutating func end(_ id: UInt64, with result: AttemptResult) {
        guard let transfer = transfers.removeValue(forKey: id) else { return }
        curl_multi_remove_handle(multi, transfer.handle)
        transfer.finish(with: result)
    }

    mutating func endAll() {
        for id in Array(transfers.keys) { end(id, with: .unanswered(.stopped)) }
    }
}

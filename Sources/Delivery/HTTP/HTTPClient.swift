public import HuntModel
import Synchronization

/// Posts over libcurl. All transfers of a client share one thread and one pool of connections.
///
/// Certificates are verified, redirects are not followed, proxies and credentials of the environment are ignored, and each
/// connection's address is put to the client's ``AddressPolicy``. An answer's body is counted and thrown away.
public final class HTTPClient: Sendable {
    private let loop: TransferLoop
    private let nextID = Atomic<UInt64>(0)

    /// `certificateAuthorities`: a file of PEM certificates trusted instead of the system's.
    public init(policy: AddressPolicy, certificateAuthorities: String? = nil) throws(DeliveryError) {
        loop = try TransferLoop(rules: TransferRules(policy: policy, certificateAuthorities: certificateAuthorities))
        loop.start()
    }

    deinit { loop.stop() }

    /// What the endpoint answered, or why it did not. Cancelling the task ends the transfer (`DLV018`).
    public func send(_ post: HTTPPost) async -> AttemptResult {
        let id = nextID.add(1, ordering: .relaxed).newValue
        return await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                loop.submit(TransferOrder(id: id, post: post, continuation: continuation))
                if Task.isCancelled { loop.cancel(id) }
            }
        } onCancel: {
            loop.cancel(id)
        }
    }
}

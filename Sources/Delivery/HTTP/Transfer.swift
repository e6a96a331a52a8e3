import CLibCurl
import Glibc
import HuntModel

/// A request on its way to the loop's thread.
struct TransferOrder: Sendable {
    let id: UInt64
    let post: HTTPPost
    let continuation: CheckedContinuation<AttemptResult, Never>
}

/// What holds for every transfer of a client.
struct TransferRules: Sendable {
    let policy: AddressPolicy
    let certificateAuthorities: String?
    /// Bytes of an answer's body after which the connection is dropped.
    let answerLimit = 64 * 1024
}

/// One transfer: its easy handle, and what the handle's callbacks note down. Belongs to the loop's thread.
final class Transfer {
    let handle: UnsafeMutableRawPointer
    let rules: TransferRules
    private let continuation: CheckedContinuation<AttemptResult, Never>
    private var headers: UnsafeMutablePointer<curl_slist>?
    fileprivate var answerBytes = 0
    fileprivate var addressRefused = false

    /// Nil when libcurl refuses an option or has no memory; the order's continuation is then still the caller's.
    init?(_ order: TransferOrder, rules: TransferRules) {
        guard let handle = curl_easy_init() else { return nil }
        self.handle = handle
        self.rules = rules
        continuation = order.continuation
        guard configure(order.post) else { return nil }
    }

    deinit {
        curl_easy_cleanup(handle)
        curl_slist_free_all(headers)
    }

    func finish(with result: AttemptResult) { continuation.resume(returning: result) }

    private func configure(_ post: HTTPPost) -> Bool {
        for line in post.headers.map({ "\($0.name): \($0.value)" }) + ["Expect:"] {
            guard line.utf8.allSatisfy({ $0 >= 0x20 && $0 != 0x7f }), let longer = curl_slist_append(headers, line) else { return false }
            headers = longer
        }
        let context = Unmanaged.passUnretained(self).toOpaque()
        let milliseconds = max(1, Int(post.timeout / .milliseconds(1)))
        let options = [
            harrier_curl_set_protocols(handle, "http,https"),
            harrier_curl_set_disallow_username_in_url(handle, 1),
            harrier_curl_set_follow_location(handle, 0),
            harrier_curl_set_proxy(handle, ""),
            harrier_curl_set_no_proxy(handle, "*"),
            harrier_curl_set_verify_peer(handle, 1),
            harrier_curl_set_verify_host(handle, 2),
            harrier_curl_set_no_signal(handle, 1),
            harrier_curl_set_user_agent(handle, "Harrier"),
            harrier_curl_set_timeout_ms(handle, milliseconds),
            harrier_curl_set_connect_timeout_ms(handle, milliseconds),
            harrier_curl_set_write_function(handle, discardAnswer),
            harrier_curl_set_write_context(handle, context),
            harrier_curl_set_open_socket_function(handle, openPermittedSocket),
            harrier_curl_set_open_socket_context(handle, context),
            harrier_curl_set_post(handle, 1),
            harrier_curl_set_post_field_size(handle, curl_off_t(post.body.count)),
            (post.body + [0]).withUnsafeBytes { harrier_curl_set_copy_post_fields(handle, $0.baseAddress) },
            harrier_curl_set_headers(handle, headers),
            harrier_curl_set_url(handle, post.url.text),
            rules.certificateAuthorities.map { harrier_curl_set_certificate_authorities(handle, $0) } ?? CURLE_OK,
        ]
        return options.allSatisfy { $0 == CURLE_OK }
    }
}

extension Transfer {
    func outcome(of result: CURLcode) -> AttemptResult {
        if result == CURLE_OK || (result == CURLE_WRITE_ERROR && answerBytes > rules.answerLimit) {
            return .answered(status: status, retryAfter: retryAfter)
        }
        return .unanswered(addressRefused ? .addressRefused : Self.code(of: result))
    }

    private var status: Int {
        var value = 0
        harrier_curl_get_response_code(handle, &value)
        return value
    }

    private var retryAfter: Duration? {
        var seconds: curl_off_t = 0
        harrier_curl_get_retry_after(handle, &seconds)
        return seconds > 0 ? .seconds(seconds) : nil
    }

    private static func code(of result: CURLcode) -> DeliveryError.Code {
        switch result {
        case CURLE_COULDNT_RESOLVE_HOST: .hostNotFound
        case CURLE_COULDNT_CONNECT: .unreachable
        case CURLE_OPERATION_TIMEDOUT: .timedOut
        case CURLE_PEER_FAILED_VERIFICATION, CURLE_SSL_CONNECT_ERROR, CURLE_SSL_CACERT_BADFILE: .untrusted
        case CURLE_GOT_NOTHING, CURLE_RECV_ERROR, CURLE_SEND_ERROR, CURLE_PARTIAL_FILE: .connectionLost
        default: .transferFailed
        }
    }
}

/// Counts what it throws away, and ends the transfer when the answer is too long.
private func discardAnswer(
    _ bytes: UnsafeMutablePointer<CChar>?, _ size: Int, _ count: Int, _ context: UnsafeMutableRawPointer?
) -> Int {
    guard let context else { return 0 }
    let transfer = Unmanaged<Transfer>.fromOpaque(context).takeUnretainedValue()
    transfer.answerBytes += size * count
    return transfer.answerBytes > transfer.rules.answerLimit ? 0 : size * count
}

/// Opens the socket of a connection, if the policy permits the address that the connection will have.
private func openPermittedSocket(
    _ context: UnsafeMutableRawPointer?, _ purpose: curlsocktype, _ address: UnsafeMutablePointer<curl_sockaddr>?
) -> curl_socket_t {
    guard let context, let address else { return CURL_SOCKET_BAD }
    let transfer = Unmanaged<Transfer>.fromOpaque(context).takeUnretainedValue()
    guard let target = NetworkAddress(harrier_curl_address(address), length: Int(address.pointee.addrlen)),
        transfer.rules.policy.permits(target)
    else {
        transfer.addressRefused = true
        return CURL_SOCKET_BAD
    }
    return socket(address.pointee.family, address.pointee.socktype | Int32(SOCK_CLOEXEC.rawValue), address.pointee.protocol)
}

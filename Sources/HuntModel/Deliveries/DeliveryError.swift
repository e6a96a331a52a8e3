/// What can go wrong with an endpoint or a message to it. The words are fixed: no URL, header, body or secret is in them.
public struct DeliveryError: Error, Sendable, Hashable {
    /// Raw values are published and never used again for something else.
    public enum Code: String, Sendable, Codable, Hashable, CaseIterable {
        case invalidURL = "DLV001"
        case invalidName = "DLV002"
        case invalidSecret = "DLV003"
        case nameTaken = "DLV004"
        case unknownEndpoint = "DLV005"
        case unknownDelivery = "DLV006"
        case invalidSetting = "DLV007"
        case redirected = "DLV008"
        case gone = "DLV009"
        case rejected = "DLV010"
        case hostNotFound = "DLV011"
        case addressRefused = "DLV012"
        case unreachable = "DLV013"
        case untrusted = "DLV014"
        case timedOut = "DLV015"
        case connectionLost = "DLV016"
        case transferFailed = "DLV017"
        case stopped = "DLV018"
        case receiverFailed = "DLV019"
        case unknownTenant = "DLV020"
    }

    public let code: Code
    public let message: String

    public init(_ code: Code, _ message: String? = nil) {
        self.code = code
        self.message = message ?? code.message
    }
}

extension DeliveryError: CustomStringConvertible {
    public var description: String { "\(code.rawValue): \(message)" }
}

extension DeliveryError.Code {
    public var message: String {
        switch self {
        case .invalidURL: "not a URL that messages can be posted to"
        case .invalidName: "an endpoint's name is 1 to 64 letters, digits, '-', '_' or '.'"
        case .invalidSecret: "a secret is 'whsec_' and the base64 of 24 to 64 bytes"
        case .nameTaken: "an endpoint of that name exists"
        case .unknownEndpoint: "there is no endpoint of that name"
        case .unknownDelivery: "there is no failed or pending delivery of that id"
        case .invalidSetting: "a setting of the deliverer cannot be read"
        case .redirected: "the endpoint redirects, which is not followed"
        case .gone: "the endpoint says that it is gone"
        case .rejected: "the endpoint did not accept the message"
        case .hostNotFound: "the endpoint's host has no address"
        case .addressRefused: "the endpoint's address is not one that messages may go to (see HARRIER_WEBHOOK_ALLOW)"
        case .unreachable: "no connection to the endpoint"
        case .untrusted: "the endpoint's TLS certificate could not be verified"
        case .timedOut: "the endpoint did not answer in time"
        case .connectionLost: "the connection broke before an answer"
        case .transferFailed: "the transfer failed"
        case .stopped: "the deliverer was stopped"
        case .receiverFailed: "the receiver cannot listen"
        case .unknownTenant: "there is no tenant of that name"
        }
    }
}

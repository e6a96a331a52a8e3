public import HuntModel

/// How a deliverer works. Every setting has a default; an operator sets those that ``init(environment:)`` names.
public struct DelivererSettings: Sendable {
    public var addresses = AddressPolicy.publicOnly
    /// A file of PEM certificates trusted instead of the system's.
    public var certificateAuthorities: String?
    /// For one attempt, from the look-up of the name to the end of the answer.
    public var timeout = Duration.seconds(20)
    /// Attempts in flight at once, of all endpoints and of one.
    public var concurrency = 16
    public var perEndpoint = 4
    /// How often to look without having been told.
    public var poll = Duration.seconds(2)
    public var schedule = RetrySchedule.standard

    public init() {}

    /// Reads `HARRIER_WEBHOOK_ALLOW` (networks besides the public internet that messages may go to: `10.0.0.0/8, ::1`),
    /// `HARRIER_WEBHOOK_CA` (a file of PEM certificates) and `HARRIER_WEBHOOK_TIMEOUT` (seconds). Throws `DLV007`.
    public init(environment: [String: String]) throws(DeliveryError) {
        if let list = environment["HARRIER_WEBHOOK_ALLOW"] { addresses = try AddressPolicy(allowing: list) }
        certificateAuthorities = environment["HARRIER_WEBHOOK_CA"].flatMap { $0.isEmpty ? nil : $0 }
        guard let text = environment["HARRIER_WEBHOOK_TIMEOUT"], !text.isEmpty else { return }
        guard let seconds = Int(text), (1...300).contains(seconds) else {
            throw DeliveryError(.invalidSetting, "HARRIER_WEBHOOK_TIMEOUT is a number of seconds from 1 to 300")
        }
        timeout = .seconds(seconds)
    }

    /// Longer than an attempt can take, so that nobody else makes it meanwhile.
    var lease: Duration { timeout + .seconds(30) }
}

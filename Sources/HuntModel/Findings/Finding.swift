/// One result row that matters: found by a step of a hunt on a device, with the row it stands on.
public struct Finding: Sendable, Hashable {
    /// Id of the step that found it.
    public let step: String
    /// `DeviceId`.
    public let device: String
    public let deviceName: String
    public let time: DateTime
    /// The event table that the row is from.
    public let source: String
    /// Hexadecimal; the same fact has the same fingerprint however often it is found.
    public let fingerprint: String
    public let evidence: Evidence

    public init(
        step: String, device: String, deviceName: String, time: DateTime, source: String, fingerprint: String, evidence: Evidence
    ) {
        self.step = step
        self.device = device
        self.deviceName = deviceName
        self.time = time
        self.source = source
        self.fingerprint = fingerprint
        self.evidence = evidence
    }
}

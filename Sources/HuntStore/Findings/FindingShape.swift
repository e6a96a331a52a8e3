public import HuntModel
public import PostgresClient

/// How rows of a step's answer are read as findings.
public struct FindingShape: Sendable {
    private let origin: FindingOrigin
    private let columns: [Column]
    private let time: Int
    private let device: Int
    private let deviceName: Int?
    private let identity: [Int]

    /// Throws `JOB008` where rows of these columns cannot be findings.
    public init(columns: [Column], identity: [String], origin: FindingOrigin) throws(QueueError) {
        let missing = Self.missing(in: columns, identity: identity)
        guard missing.isEmpty, let time = columns.firstIndex(of: Self.time), let device = columns.firstIndex(of: Self.device) else {
            throw QueueError(.notAFinding, "step \(origin.stepID) gives no \(missing.joined(separator: ", "))")
        }
        self.origin = origin
        self.columns = columns
        self.time = time
        self.device = device
        deviceName = columns.firstIndex(of: Column("DeviceName", .string))
        self.identity = identity.compactMap { name in columns.firstIndex { $0.name == name } }
    }

    /// Names of the columns that rows must have, and lack.
    public static func missing(in columns: [Column], identity: [String]) -> [String] {
        let needed = [time, device].filter { !columns.contains($0) }.map(\.name)
        return needed + identity.filter { name in !needed.contains(name) && !columns.contains { $0.name == name } }
    }

    private static let time = Column(EventTable.timeColumn, .datetime)
    private static let device = Column(EventTable.deviceColumn, .string)

    /// Nil for a row without a time: it cannot be placed.
    public func finding(_ row: PostgresRow) throws(PostgresError) -> FindingDraft? {
        let values = try row.kqlValues(columns)
        guard case .datetime(let time) = values[time], case .string(let device) = values[device] else { return nil }
        return FindingDraft(
            fingerprint: fingerprint(values), device: device, deviceName: deviceName.flatMap { text(values[$0]) } ?? "", time: time,
            evidence: evidence(values))
    }

    private func fingerprint(_ values: [KQLValue]) -> [UInt8] {
        Fingerprint.of([origin.tenant, origin.hunt, origin.stepID] + identity.map { values[$0].json })
    }

    private func evidence(_ values: [KQLValue]) -> String {
        "{" + zip(columns, values).map { JSONText.quoted($0.name) + ":" + $1.json }.joined(separator: ",") + "}"
    }

    private func text(_ value: KQLValue) -> String? {
        if case .string(let text) = value { text } else { nil }
    }
}

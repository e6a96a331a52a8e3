import EventStore
import Foundation
import HuntModel
import HuntStore
import PostgresClient

/// Correlates one run: reads the findings of the devices it touched, computes their timelines, and commits what changed with the run's end.
struct RunCorrelation: Sendable {
    let lease: CorrelationLease
    let control: PostgresPool
    let coverage: CoverageReader
    let leaseLength: Duration

    /// Devices whose findings are held in memory at once.
    private static let chunk = 32

    /// Throws `CorrelationError` where the run cannot be correlated or belongs to somebody else by now.
    func perform() async throws -> [TimelineChange] {
        let hunt = try definition()
        let devices = try await inTenant { try await Timelines.touchedDevices(lease, on: $0) }
        var drafts: [TimelineDraft] = []
        for start in stride(from: 0, to: devices.count, by: Self.chunk) {
            drafts += try await changed(Array(devices[start..<min(start + Self.chunk, devices.count)]), hunt)
            try await keepLease()
        }
        return try await commit(drafts)
    }

    private func definition() throws -> HuntDefinition {
        do {
            return try JSONDecoder().decode(HuntDefinition.self, from: Data(lease.definition.utf8))
        } catch {
            throw CorrelationError(.badDefinition, "the stored definition of \(lease.hunt) revision \(lease.revision) cannot be read")
        }
    }

    /// New timelines of `devices`, and those that tell another story than the stored ones.
    private func changed(_ devices: [String], _ hunt: HuntDefinition) async throws -> [TimelineDraft] {
        let (findings, digests) = try await inTenant { connection in
            (
                try await Timelines.findings(lease, devices: devices, on: connection),
                try await Timelines.digests(lease, devices: devices, on: connection)
            )
        }
        let facts = try await facts(about: findings, hunt)
        return try Correlator(hunt: hunt, revision: lease.revision).timelines(findings, coverage: facts)
            .map { try TimelineDraft($0) }
            .filter { $0.digest != digests[$0.timeline.deviceId] }
    }

    private func facts(about findings: [Finding], _ hunt: HuntDefinition) async throws -> [String: CoverageFacts] {
        guard let tenant = try? TenantName(lease.tenant) else {
            throw CorrelationError(.badTenant, "\(lease.tenant) is no tenant's name")
        }
        let windows = coverageWindows(of: findings, hunt)
        let tables = try await coverage.tables(windows, tenant: tenant, watermark: lease.watermark)
        return tables.mapValues { CoverageFacts(tables: $0, runStart: lease.startedAt, gaps: lease.gaps) }
    }

    private func keepLease() async throws {
        let held = try await control.withConnection { try await Timelines.renew(lease, by: leaseLength, on: $0) }
        if !held { throw CorrelationError(.lostLease, "run \(lease.run) is no longer ours") }
    }

    /// Everything or nothing: timelines, their history, the messages, and the end of the run.
    private func commit(_ drafts: [TimelineDraft]) async throws -> [TimelineChange] {
        try await inTenant { connection in
            guard try await Timelines.finish(lease, on: connection) else {
                throw CorrelationError(.lostLease, "run \(lease.run) is no longer ours")
            }
            var changes: [TimelineChange] = []
            for draft in drafts {
                guard let change = try await Timelines.store(draft, lease, on: connection) else { continue }
                changes.append(change)
                let body = try TimelineNotice.body(draft, change, tenant: lease.tenant, at: lease.claimedAt)
                try await Deliveries.enqueue(
                    timeline: change.id, revision: change.revision, body: body, tenant: lease.tenant, on: connection)
            }
            return changes
        }
    }

    private func inTenant<T: Sendable>(_ body: @Sendable (PostgresConnection) async throws -> T) async throws -> T {
        try await control.withConnection { try await $0.transaction(asTenant: lease.tenant, .readWrite, body) }
    }
}

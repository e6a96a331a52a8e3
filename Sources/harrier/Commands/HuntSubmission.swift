import HuntModel
import HuntStore
import PostgresClient

/// A hunt on its way into the queue.
struct HuntSubmission: Sendable {
    var definition: HuntDefinition
    var source: String
    var range: TimeRange
    var clock: DateTime
    var tenant: String

    /// The id of the run.
    func submit(in deployment: Deployment) async throws -> Int64 {
        try await deployment.asOperator { connection in
            let revision = try await Hunts.save(definition, source: source, tenant: tenant, on: connection)
            return try await Runs.submit(
                hunt: definition.name, revision: revision, range: range, clock: clock, tenant: tenant, on: connection)
        }
    }
}

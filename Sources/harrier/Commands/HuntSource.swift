import HuntFiles
import HuntModel
import HuntStore

/// Where a hunt comes from: a file, or else what is stored under its name.
struct HuntSource: Sendable {
    var name: String
    var library: HuntLibrary

    /// Says what is wrong with the hunt's file, before anything is started for it.
    func checkFile() throws { _ = try file(nil) }

    func hunt(for tenant: String, in deployment: Deployment) async throws -> (definition: HuntDefinition, source: String) {
        if let found = try file(try await deployment.lookups(of: try TenantName(tenant))) { return found }
        let stored = try await deployment.asOperator { try await Hunts.latest(name, tenant: tenant, on: $0) }
        guard let stored else {
            do { _ = try library.path(of: name) } catch { throw CommandFailure.usage("\(error)") }
            throw CommandFailure.usage("There is no hunt '\(name)'.")
        }
        return stored
    }

    /// Nil when there is no file of that name.
    private func file(_ lookups: RegisteredLookups?) throws -> (definition: HuntDefinition, source: String)? {
        guard (try? library.path(of: name)) != nil else { return nil }
        do {
            return try library.hunt(name) { StepCompilation.check($0, step: $1, lookups: lookups) }
        } catch {
            throw CommandFailure.usage("\(error)")
        }
    }
}

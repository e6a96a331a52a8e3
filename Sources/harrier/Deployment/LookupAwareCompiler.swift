import Diagnostics
import HuntModel
import HuntStore
import KQLPlan
import KQLToSQL

/// The compiler for commands that need no database otherwise: what a tenant has registered is looked up once, by the first text that reads
/// something from elsewhere, and where there is no store nothing is registered.
actor LookupAwareCompiler {
    private let options: GlobalOptions
    private var context: BindContext
    private var isSettled = false

    init(_ options: GlobalOptions, context: BindContext) {
        self.options = options
        self.context = context
    }

    func compile(_ source: SourceText) async throws -> Compilation {
        let compilation = QueryCompiler.compile(source, in: context)
        guard !isSettled, compilation.diagnostics.contains(where: { Self.aboutLookups.contains($0.code) }) else { return compilation }
        isSettled = true
        guard try Deployment.exists(options) else { return compilation }
        let tenant = try TenantName(options.tenant)
        context.lookups = try await Deployment.run(options) { try await $0.lookups(of: tenant) }
        return QueryCompiler.compile(source, in: context)
    }

    private static let aboutLookups = [BindCode.missingLookup.rawValue, BindCode.lookupTakenAsEmpty.rawValue]
}

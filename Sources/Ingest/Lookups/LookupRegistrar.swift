public import HuntModel
public import HuntStore
import PostgresClient
import SQLText

/// Registers files from elsewhere. Each file is read twice, once to see whether it is new, and is never held in memory.
public struct LookupRegistrar: Sendable {
    private let stores: Stores
    private let tenant: TenantName

    public init(_ stores: Stores, tenant: TenantName) {
        self.stores = stores
        self.tenant = tenant
    }

    public struct Outcome: Sendable, Hashable {
        public var added: AddedLookup
        /// Characters that PostgreSQL cannot store, each of which became U+FFFD.
        public var replacements: Int
    }

    /// A new version with the content of the file at `path`, or none where the newest has the same content. All of it or nothing.
    ///
    /// Fails with an ``IngestError`` that names the line. With `takesRagged` rows of delimited text may have different numbers of fields.
    public func add(
        _ name: LookupName, file path: String, format: LookupFormat, takesRagged: Bool = false, searchKey: String? = nil, by who: String
    ) async throws -> Outcome {
        let draft = LookupDraft(name: name, format: format, searchKey: searchKey, sha256: try LookupFile.digest(of: path), source: path, addedBy: who)
        let events = try await stores.connect(.events, as: .ingest, applicationName: "harrier lookup")
        do {
            guard try await tenant.exists(events) else { throw IngestError(.unknownTenant, "there is no tenant \(tenant)") }
            let replacements = Count()
            let added = try await Lookups.add(draft, tenant: tenant, on: events) { [tenant] id, events in
                guard format.kind == .rows else { throw IngestError(.unsupportedFile, "\(path): ranges of addresses are not read yet") }
                let feed = try LookupFeed(id, path: path, format: format, takesRagged: takesRagged)
                _ = try await events.copyIn("COPY \(Lookups.rows(tenant)) (lookup, n, fields, record) FROM STDIN (FORMAT binary)") { try await feed.next() }
                await replacements.set(feed.replacements)
                let content = await feed.content
                if let searchKey, !content.header.contains(searchKey) {
                    throw IngestError(.unknownColumn, "\(path): line 1: there is no column '\(searchKey)'")
                }
                return content
            }
            await events.close()
            return Outcome(added: added, replacements: await replacements.value)
        } catch {
            await events.close()
            throw error
        }
    }

    private actor Count {
        private(set) var value = 0
        func set(_ value: Int) { self.value = value }
    }
}

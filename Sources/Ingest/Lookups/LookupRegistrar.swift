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
        guard RangeFunctions.names.contains(name.text) == (format.kind == .ranges) else {
            let names = RangeFunctions.names.sorted().joined(separator: ", ")
            throw IngestError(.unsupportedFile, "\(path): ranges of addresses have the name of the function that reads them: \(names)")
        }
        let events = try await stores.connect(.events, as: .ingest, applicationName: "harrier lookup")
        do {
            guard try await tenant.exists(events) else { throw IngestError(.unknownTenant, "there is no tenant \(tenant)") }
            let replacements = Count()
            let added = try await Lookups.add(draft, tenant: tenant, on: events) { [tenant] id, events in
                if format.kind == .ranges { return try await Self.fill(id, path: path, digest: draft.sha256, tenant, events) }
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

    /// Ranges that do not overlap, whatever the file has.
    private static func fill(
        _ id: Int64, path: String, digest: String, _ tenant: TenantName, _ events: PostgresConnection
    ) async throws -> LookupContent {
        let feed = try RangeFeed(id, path: path)
        _ = try await events.copyIn("COPY \(Lookups.ranges(tenant)) (lookup, low, high, info) FROM STDIN (FORMAT binary)") { try await feed.next() }
        guard try LookupFile.digest(of: path) == digest else { throw IngestError(.cannotRead, "\(path): the file changed while it was read") }
        return LookupContent(rows: await feed.rows, sha256: digest)
    }

    private actor Count {
        private(set) var value = 0
        func set(_ value: Int) { self.value = value }
    }
}

import HuntStore
public import Logging
public import PostgresClient
import Segments

/// One look at all leaves, and what is to be done about them. A leaf in trouble holds up no other.
public struct MaintenanceRound: Sendable {
    private let pool: PostgresPool
    private let sealer: Sealer
    private let settings: MaintenanceSettings
    private let logger: Logger

    public init(pool: PostgresPool, name: String, settings: MaintenanceSettings, logger: Logger) {
        self.pool = pool
        self.settings = settings
        self.logger = logger
        sealer = Sealer(over: pool, holder: name, lease: settings.lease, timeout: settings.timeout)
    }

    public func run() async {
        await attempt("spans could not be chosen") { try await chooseSpans() }
        await attempt("leaves past their retention could not be listed") { try await dropExpired() }
        await attempt("leaves could not be listed") { try await sealDue() }
        await attempt("retired relations could not be listed") { try await dropRetired() }
    }

    private func chooseSpans() async throws {
        for choice in try await pool.withConnection({ try await TableSpan.choose(over: $0) }) {
            logger.info(
                "new leaves have another span",
                metadata: ["tenant": "\(choice.tenant)", "table": "\(choice.table)", "span": "\(choice.span)", "rowsPerDay": "\(Int(choice.rowsPerDay))"])
        }
    }

    /// Oldest first, so many at once.
    private func sealDue() async throws {
        let (quiet, old) = (settings.quiet, settings.zstdAfter)
        let due = try await pool.withConnection { try await DueLeaf.list(quiet: quiet, old: old, limit: 1000, over: $0) }
        await withTaskGroup(of: Void.self) { group in
            for (number, leaf) in due.enumerated() {
                if number >= settings.concurrency { await group.next() }
                guard !Task.isCancelled else { return }
                group.addTask { await seal(leaf) }
            }
        }
    }

    private func seal(_ due: DueLeaf) async {
        let name = LeafName(due.tenant, table: due.table, leaf: due.leaf)
        var log = logger
        log[metadataKey: "tenant"] = "\(due.tenant)"
        log[metadataKey: "table"] = "\(due.table)"
        log[metadataKey: "leaf"] = "\(due.leaf)"
        do {
            switch try await sealer.seal(name, codec: due.isOld ? .zstd : .lz4, again: due.reason == .old) {
            case .sealed(let sealed):
                log.info(
                    "sealed", metadata: ["reason": "\(due.reason)", "rows": "\(sealed.rows)", "new": "\(sealed.heapRows)", "seconds": "\(sealed.seconds)"])
            case .rowsCame: log.info("rows came while it was being sealed; it will be tried again")
            case .notOurs, .nothingNew: break
            }
        } catch {
            if !Task.isCancelled { log.error("could not be sealed", metadata: ["error": "\(error)"]) }
        }
    }

    private func dropRetired() async throws {
        let grace = settings.grace
        for retired in try await pool.withConnection({ try await RetiredRelation.list(olderThan: grace, over: $0) }) {
            let place: Logger.Metadata = ["tenant": "\(retired.tenant)", "table": "\(retired.table)", "relation": "\(retired.relation)"]
            await dropping(place) { try await retired.drop(olderThan: grace, over: $0) }
        }
    }

    private func dropExpired() async throws {
        for (tenant, leaf) in try await pool.withConnection({ try await Leaf.expired(over: $0) }) {
            let place: Logger.Metadata = ["tenant": "\(tenant)", "table": "\(leaf.table)", "leaf": "\(leaf.name)", "reason": "retention"]
            await dropping(place) { try await Leaf.drop(tenant, table: leaf.table, leaf: leaf.name, over: $0) }
        }
    }

    /// What is in use is left for the next round.
    private func dropping(_ place: Logger.Metadata, _ drop: @Sendable (PostgresConnection) async throws -> Bool) async {
        guard !Task.isCancelled else { return }
        do {
            guard try await pool.withConnection(drop) else { return }
            CrashPoint.afterDrop.reached()
            logger.info("dropped", metadata: place)
        } catch let error as PostgresError where error.isLockTimeout {
            logger.debug("in use, not dropped yet", metadata: place)
        } catch {
            if !Task.isCancelled { logger.error("could not be dropped", metadata: place.merging(["error": "\(error)"]) { $1 }) }
        }
    }

    private func attempt(_ failure: Logger.Message, _ body: () async throws -> Void) async {
        guard !Task.isCancelled else { return }
        do {
            try await body()
        } catch {
            if !Task.isCancelled { logger.warning(failure, metadata: ["error": "\(error)"]) }
        }
    }
}

extension PostgresError {
    /// Others hold what was to be dropped.
    public var isLockTimeout: Bool { sqlState == "55P03" }
}

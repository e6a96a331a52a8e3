import Foundation
public import PostgresClient

/// A PostgreSQL server of Harrier's own, run from installed binaries and reached only through a socket in a private directory.
///
/// Any number of commands use one home at once: each holds the `users` lock shared, the first starts the server, and the last
/// one to leave stops it. A server whose users were all killed keeps running, and the next command adopts it.
/// As root the server runs as an unprivileged user; as an ordinary user it runs as that user.
public actor PrivateCluster {
    public nonisolated let home: String
    private let settings: ServerSettings
    private let environment: [String: String]
    private var hold: Hold?

    private struct Hold {
        let users: FileLock
        let server: PrivateServer
        let address: PostgresAddress
    }

    /// `environment` (default: the process's own) says where to look for binaries: `PATH`, `HARRIER_POSTGRES_BIN`.
    public init(home: String, settings: ServerSettings = .durable, environment: [String: String]? = nil) {
        self.home = Self.absolute(home)
        self.settings = settings
        self.environment = environment ?? ProcessInfo.processInfo.environment
    }

    /// The superuser's address in database `postgres`, once the server answers. Called again it returns the same.
    public func start() async throws -> PostgresAddress {
        let home = ClusterHome(path: home)
        try home.create()
        let turn = try await FileLock.acquire(home.startLock, .exclusive)
        defer { withExtendedLifetime(turn) {} }
        if let hold { return hold.address }
        let place = try await ClusterPlace.of(home)
        let server = try await PrivateServer(place: place, settings: settings, environment: environment)
        let users = try await FileLock.acquire(home.usersLock, .shared)
        let address = try await server.ensureRunning()
        hold = Hold(users: users, server: server, address: address)
        return address
    }

    /// It was started once, here or by another process.
    public nonisolated var hasData: Bool { (try? ClusterHome(path: home).recordedPlace()).flatMap { $0 } != nil }

    /// Leaves the server, and stops it when nobody else uses it. Harmless when not started.
    public func stop() async throws {
        let turn = try await FileLock.acquire(ClusterHome(path: home).startLock, .exclusive)
        defer { withExtendedLifetime(turn) {} }
        guard let leaving = hold else { return }
        hold = nil
        if leaving.users.becomeExclusive() { try await leaving.server.stop() }
    }

    private static func absolute(_ path: String) -> String {
        let full = path.hasPrefix("/") ? path : FileManager.default.currentDirectoryPath + "/" + path
        return "/" + full.split(separator: "/").joined(separator: "/")
    }
}

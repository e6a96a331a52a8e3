import Foundation
import Glibc
import PostgresClient
import PrivateCluster
import Testing

/// What cannot work is said in words that name the remedy.
@Suite struct RefusalTests {
    @Test func missingBinaries() async throws {
        let files = try ClusterFiles()
        let cluster = files.cluster(environment: ["HARRIER_POSTGRES_BIN": "/nowhere/bin"])
        let error = await #expect(throws: ClusterError.self) { _ = try await cluster.start() }
        #expect(error?.code == .serverMissing)
        #expect(error?.message.contains("/nowhere/bin") == true)
        #expect(!FileManager.default.fileExists(atPath: files.data))
    }

    @Test func binariesInPath() async throws {
        let installed = try FileManager.default.contentsOfDirectory(atPath: "/usr/lib/postgresql").sorted().last
        let directory = "/usr/lib/postgresql/\(try #require(installed))/bin"
        let cluster = try ClusterFiles().cluster(environment: ["PATH": "/nowhere:\(directory)"])
        #expect(await answers(try await cluster.start()))
        try await cluster.stop()
    }

    @Test func dataOfAnotherVersion() async throws {
        let files = try ClusterFiles()
        let cluster = files.cluster()
        _ = try await cluster.start()
        try await cluster.stop()
        try "9\n".write(toFile: files.data + "/PG_VERSION", atomically: false, encoding: .utf8)
        let error = await #expect(throws: ClusterError.self) { _ = try await cluster.start() }
        #expect(error?.code == .otherVersion)
        #expect(error?.message.contains("postgresql-9") == true)
    }

    @Test func aFailedStartShowsTheLog() async throws {
        let files = try ClusterFiles()
        let cluster = files.cluster(["shared_buffers": "plenty"])
        let error = await #expect(throws: ClusterError.self) { _ = try await cluster.start() }
        #expect(error?.code == .startFailed)
        #expect(error?.message.contains("invalid value for parameter \"shared_buffers\"") == true)
        let repaired = files.cluster()
        #expect(await answers(try await repaired.start()))
        try await repaired.stop()
    }

    @Test(.enabled(if: geteuid() == 0, "needs root"))
    func dataOfAnotherOwner() async throws {
        let files = try ClusterFiles()
        try FileManager.default.createDirectory(atPath: files.home + "/cluster", withIntermediateDirectories: false)
        let error = await #expect(throws: ClusterError.self) { _ = try await files.cluster().start() }
        #expect(error?.code == .wrongOwner)
        #expect(error?.message.contains("root") == true)
    }

    @Test func aHomeThatIsAFile() async throws {
        let home = try ClusterFiles().home + "/file"
        try "".write(toFile: home, atomically: false, encoding: .utf8)
        await #expect { _ = try await PrivateCluster(home: home).start() } throws: { code($0) == .homeUnusable }
        await #expect { _ = try await PrivateCluster(home: home + "/below").start() } throws: { code($0) == .homeUnusable }
    }

    /// As under /root: the server's user cannot go there.
    @Test(.enabled(if: geteuid() == 0, "needs root"))
    func aHomeThatTheServersUserCannotEnter() async throws {
        let files = try ClusterFiles("/closed/home")
        try FileManager.default.createDirectory(
            atPath: (files.home as NSString).deletingLastPathComponent, withIntermediateDirectories: true,
            attributes: [.posixPermissions: 0o700])
        let cluster = files.cluster()
        let address = try await cluster.start()
        #expect(await answers(address))
        let place = try String(contentsOfFile: files.home + "/location", encoding: .utf8).split(separator: "\n").joined()
        defer { try? FileManager.default.removeItem(atPath: place) }
        #expect(address.host?.hasPrefix(place) == true)
        try await cluster.stop()
        #expect(try await cluster.start() == address)
        try await cluster.stop()
        try FileManager.default.removeItem(atPath: place)
        let error = await #expect(throws: ClusterError.self) { _ = try await cluster.start() }
        #expect(error?.code == .homeUnusable)
        #expect(error?.message.contains(place) == true)
    }
}

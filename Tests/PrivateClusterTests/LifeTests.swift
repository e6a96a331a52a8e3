import Foundation
import PostgresClient
import PrivateCluster
import SQLText
import Testing

@Suite struct LifeTests {
    @Test func startsAnswersAndStops() async throws {
        let files = try ClusterFiles()
        let cluster = files.cluster()
        let address = try await cluster.start()
        #expect(try await cluster.start() == address)
        let settings = try await ask(
            address,
            """
            SELECT concat_ws(' ', current_user, current_setting('server_encoding'), current_setting('lc_collate'),
                current_setting('listen_addresses'), current_setting('jit'), current_setting('max_parallel_workers_per_gather'))
            """)
        #expect(settings == "harrier UTF8 C  off 0")
        try await cluster.stop()
        #expect(await !answers(address))
        try await cluster.stop()
    }

    @Test func durableMeansOnDisk() async throws {
        let cluster = PrivateCluster(home: try ClusterFiles().home)
        let address = try await cluster.start()
        #expect(try await ask(address, "SELECT current_setting('fsync') || current_setting('synchronous_commit')") == "onon")
        try await cluster.stop()
    }

    @Test func nobodyElseCanEnter() async throws {
        let files = try ClusterFiles()
        let cluster = files.cluster()
        _ = try await cluster.start()
        for directory in [files.home + "/cluster", files.data, files.socket] {
            let permissions = try FileManager.default.attributesOfItem(atPath: directory)[.posixPermissions] as? Int
            #expect(permissions == 0o700, "\(directory)")
        }
        try await cluster.stop()
    }

    @Test func dataSurvivesARestart() async throws {
        let files = try ClusterFiles()
        let cluster = files.cluster()
        _ = try await ask(try await cluster.start(), "CREATE TABLE kept AS SELECT 'kept' AS word")
        try await cluster.stop()
        #expect(try await ask(try await cluster.start(), "SELECT word FROM kept") == "kept")
        try await cluster.stop()
    }

    @Test func twoHomesSideBySide() async throws {
        let clusters = [try ClusterFiles().cluster(), try ClusterFiles().cluster()]
        async let first = clusters[0].start()
        async let second = clusters[1].start()
        let addresses = try await [first, second]
        #expect(addresses[0] != addresses[1])
        _ = try await ask(addresses[0], "CREATE TABLE mine ()")
        #expect(try await ask(addresses[1], "SELECT to_regclass('mine')::text") == nil)
        try await clusters[0].stop()
        #expect(await answers(addresses[1]))
        try await clusters[1].stop()
    }

    @Test func theLastOfManyUsersStopsTheServer() async throws {
        let files = try ClusterFiles()
        let users = (0..<5).map { _ in files.cluster() }
        let addresses = try await withThrowingTaskGroup(of: PostgresAddress.self) { group in
            for user in users { group.addTask { try await user.start() } }
            return try await group.reduce(into: Set()) { $0.insert($1) }
        }
        let address = try #require(addresses.first)
        #expect(addresses.count == 1)
        for user in users.dropLast() {
            try await user.stop()
            #expect(await answers(address))
        }
        try await users.last?.stop()
        #expect(await !answers(address))
    }

    @Test func usersComeAndGo() async throws {
        let files = try ClusterFiles()
        try await withThrowingTaskGroup(of: Void.self) { group in
            for _ in 0..<4 {
                group.addTask {
                    for _ in 0..<3 {
                        let cluster = files.cluster()
                        #expect(await answers(try await cluster.start()))
                        try await cluster.stop()
                    }
                }
            }
            try await group.waitForAll()
        }
    }

    @Test(arguments: ["/with space", "/it's \"quoted\", $HOME;", "/ünïcode", "/" + String(repeating: "long", count: 40)])
    func oddHomes(suffix: String) async throws {
        let files = try ClusterFiles(suffix)
        let cluster = files.cluster()
        let address = try await cluster.start()
        #expect(await answers(address))
        #expect((address.host ?? "").utf8.count < 100)
        try await cluster.stop()
        #expect(try await cluster.start().host == address.host)
        try await cluster.stop()
        if let socket = address.host, !socket.hasPrefix(files.home) { try? FileManager.default.removeItem(atPath: socket) }
    }
}

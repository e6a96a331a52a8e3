import HarrierTesting
import PostgresClient
import PrivateCluster
import SQLText
import Testing

@Suite struct LifeTests {
    @Test func startsAnswersAndStops() async throws {
        let cluster = PrivateCluster(home: try TestHome.make(), settings: .disposable)
        let address = try await cluster.start()
        #expect(try await cluster.start() == address)
        let connection = try await PostgresConnection.connect(address, applicationName: "test")
        let row = try #require(
            try await connection.row(
                "SELECT current_user::text, current_setting('server_encoding'), current_setting('listen_addresses'), current_setting('jit')"))
        #expect(try row.text(0) == "harrier")
        #expect(try row.text(1) == "UTF8")
        #expect(try row.text(2) == "")
        #expect(try row.text(3) == "off")
        await connection.close()
        try await cluster.stop()
        await #expect(throws: PostgresError.self) {
            try await PostgresConnection.connect(address, applicationName: "test")
        }
    }
}

import HarrierTesting
import PostgresClient
import Testing

@Suite struct AddressTests {
    @Test(arguments: [
        ("postgresql://alice:s3cret@db.example:6432/harrier?sslmode=require", "alice@db.example:6432/harrier"),
        ("postgresql:///harrier?host=/run/postgresql&user=bob", "bob@/run/postgresql:5432/harrier"),
        ("host=/tmp/x y port=5 user=u dbname=d", "nothing"),
        ("host='/tmp/x y' port=5 user='o\\'neil' dbname=d", "o'neil@/tmp/x y:5/d"),
        ("postgresql://u:p%40ss%2F%3A%3F@h/d", "u@h:5432/d"),
    ])
    func reads(url: String, described: String) throws {
        guard described != "nothing" else {
            #expect(throws: PostgresError.self) { try PostgresAddress(url: url) }
            return
        }
        let address = try PostgresAddress(url: url)
        #expect(address.description == described)
        #expect(try PostgresAddress(url: address.connectionString) == address)
    }

    @Test(arguments: [
        "", "postgresql://u:p@sekret@h/d", "postgresql://u:sekret/x@h/d", "postgresql://u:sekret:x@h:5432:1/d", "sekret",
        "postgresql://u:sekret@h/d?nonsense=1", "postgresql://u:sekret@h:port/d", "postgresql://u:sekret@h/d\0", "mysql://u:sekret@h/d",
    ])
    func refusesWithoutRepeating(url: String) {
        do {
            let address = try PostgresAddress(url: url)
            #expect(!"\(address)".contains("sekret") && !String(reflecting: address).contains("sekret"))
            #expect(url.isEmpty)
        } catch {
            #expect(error.code == .badAddress)
            #expect(!"\(error)".contains("sekret"))
        }
    }

    @Test func noPasswordInConnectionErrors() async throws {
        let server = try await TestCluster.shared.address()
        for host in [server.host ?? "", "/nowhere", "localhost"] {
            let address = try PostgresAddress(url: "postgresql://nobody_here:s3kret@/postgres?port=1&host=\(host)")
            let error = await #expect(throws: PostgresError.self) {
                try await PostgresConnection.connect(address, applicationName: "test")
            }
            #expect(error?.code == .cannotConnect)
            #expect(error.map { !"\($0)".contains("s3kret") } == true)
        }
        let unknownRole = await #expect(throws: PostgresError.self) {
            try await PostgresConnection.connect(server.with(user: "nobody_here"), applicationName: "test")
        }
        #expect(unknownRole?.message.contains("nobody_here") == true)
    }

    @Test func aSilentServerIsGivenUp() async throws {
        // A listening socket that nobody answers.
        let silent = try SilentServer()
        let address = try PostgresAddress(url: "postgresql://u@127.0.0.1:\(silent.port)/d?connect_timeout=1&sslmode=disable")
        await #expect { try await PostgresConnection.connect(address, applicationName: "test") } throws: { code($0) == .cannotConnect }
        let slow = try PostgresAddress(url: "postgresql://u@127.0.0.1:\(silent.port)/d?sslmode=disable")
        let task = Task { try await PostgresConnection.connect(slow, applicationName: "test") }
        for _ in 0..<100 { await Task.yield() }
        task.cancel()
        await #expect { _ = try await task.value } throws: { code($0) == .cancelled }
    }
}

import Foundation
import Glibc
import HarrierTesting
import PostgresClient
import PrivateCluster
import SQLText
import Testing

/// A home for one test and what lies in it.
struct ClusterFiles {
    let home: String
    var data: String { home + "/cluster/data" }
    var socket: String { home + "/cluster/socket" }

    init(_ suffix: String = "") throws { home = try TestHome.make() + suffix }

    func cluster(_ changes: [String: String] = [:], environment: [String: String]? = nil) -> PrivateCluster {
        PrivateCluster(home: home, settings: .disposable.with(changes), environment: environment)
    }

    func server() throws -> pid_t {
        let text = try String(contentsOfFile: data + "/postmaster.pid", encoding: .utf8)
        return try #require(text.split(separator: "\n").first.flatMap { pid_t($0) })
    }
}

func isAlive(_ process: pid_t) -> Bool {
    guard let status = try? String(contentsOfFile: "/proc/\(process)/stat", encoding: .utf8) else { return false }
    return !status.contains(") Z ")
}

func killAndWait(_ process: pid_t) async throws {
    kill(process, SIGKILL)
    while isAlive(process) { try await Task.sleep(for: .milliseconds(5)) }
}

/// One value from the server, over a connection of its own.
func ask(_ address: PostgresAddress, _ statement: SQLStatement) async throws -> String? {
    let connection = try await PostgresConnection.connect(address, applicationName: "PrivateClusterTests")
    let answer = try await connection.row(statement)?.textOrNull(0)
    await connection.close()
    return answer
}

func answers(_ address: PostgresAddress) async -> Bool {
    await (try? ask(address, "SELECT 'yes'")) == "yes"
}

func code(_ error: any Error) -> ClusterError.Code? { (error as? ClusterError)?.code }

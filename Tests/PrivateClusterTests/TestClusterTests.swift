import Foundation
import Glibc
import HarrierTesting
import PrivateCluster
import Testing

/// Nothing of a test process may stay behind, however it ends.
@Suite struct TestClusterTests {
    @Test func homesVanishWithTheirProcess() async throws {
        let result = await #expect(processExitsWith: .signal(9), observing: [\.standardOutputContent]) {
            let files = try ClusterFiles("/nested")
            _ = try await files.cluster().start()
            let line = "home=\(files.home) server=\(try files.server())\n"
            try FileHandle.standardOutput.write(contentsOf: Data(line.utf8))
            kill(getpid(), SIGKILL)
        }
        let output = String(decoding: result?.standardOutputContent ?? [], as: UTF8.self)
        let home = try #require(output.firstMatch(of: /home=(\S+)/)?.output.1)
        let server = try #require(output.firstMatch(of: /server=(\d+)/).flatMap { Int32($0.output.1) })
        while FileManager.default.fileExists(atPath: String(home)) { try await Task.sleep(for: .milliseconds(10)) }
        #expect(!isAlive(server))
    }
}

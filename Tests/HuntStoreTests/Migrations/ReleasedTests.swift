import Crypto
import Foundation
import HarrierTesting
import Testing

/// A store refuses to start where a migration that it has applied has changed: what was once released stays as it is.
///
/// `released.sha256` is written by `(cd sql && sha256sum kql/*.sql migrations/*/*.sql)`. Lines are added, never changed.
@Suite struct ReleasedTests {
    @Test func filesAreAsTheyWereReleased() throws {
        let list = try String(contentsOfFile: Package.root + "/Tests/HuntStoreTests/Migrations/released.sha256", encoding: .utf8)
        for line in list.split(separator: "\n") {
            let words = line.split(separator: " ").map(String.init)
            let data = try Data(contentsOf: URL(fileURLWithPath: Package.root + "/sql/" + words[1]))
            let digest = SHA256.hash(data: data).map { String(format: "%02x", $0) }.joined()
            #expect(digest == words[0], "\(words[1]) was released; put the change into a new file")
        }
    }
}

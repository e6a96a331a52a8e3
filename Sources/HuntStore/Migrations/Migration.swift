import Crypto
import HuntModel

/// One numbered file of `sql/migrations/<track>/` or `sql/kql/`: forward only, one transaction.
struct Migration: Sendable, Hashable {
    let track: String
    let version: Int32
    let name: String
    let text: String
    /// SHA-256 of the text, in hex.
    let digest: String

    /// Nil for a file that is no migration, such as `roles.sql`.
    init?(_ file: EmbeddedFile) {
        let folders = file.path.split(separator: "/").dropLast()
        guard let track = folders.last, let version = Int32(file.stem.prefix { $0 != "_" }) else { return nil }
        self.track = String(track)
        self.version = version
        name = file.stem
        text = file.text
        digest = SHA256.hash(data: Array(file.text.utf8)).map { hexByte($0) }.joined()
    }
}

func hexByte(_ byte: UInt8) -> String {
    let digits = String(byte, radix: 16)
    return digits.count == 1 ? "0" + digits : digits
}

extension StoreDatabase {
    /// The tracks of a database, in the order in which they are applied. What guards tenant SQL, and the functions it
    /// calls, are the same in events and work.
    var tracks: [String] {
        switch self {
        case .control: ["control"]
        case .events: ["guard", "kql", "events"]
        case .work: ["guard", "kql", "work"]
        }
    }

    var migrations: [Migration] {
        let all = EmbeddedSQL.files.compactMap(Migration.init)
        return tracks.flatMap { track in all.filter { $0.track == track }.sorted { $0.version < $1.version } }
    }
}

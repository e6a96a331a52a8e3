import Crypto
import Foundation

/// What makes two results the same finding: SHA-256 over tenant, hunt, step and the values of the identity columns.
///
/// Every part is preceded by its length, so that no two lists of parts run into the same bytes. Stored with every finding: it may never change.
public enum Fingerprint {
    public static func of(_ parts: [String]) -> [UInt8] {
        var hash = SHA256()
        for part in parts {
            let bytes = Array(part.utf8)
            withUnsafeBytes(of: UInt64(bytes.count).bigEndian) { hash.update(bufferPointer: $0) }
            hash.update(data: bytes)
        }
        return Array(hash.finalize())
    }
}

import Crypto
import HuntStore

extension DeadLetter {
    init(_ record: UnsafeBufferPointer<UInt8>, source: String, line: Int64, _ error: IngestError) {
        var hash = SHA256()
        hash.update(bufferPointer: UnsafeRawBufferPointer(record))
        self.init(
            digest: hash.finalize().map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined(), source: source, line: line,
            code: error.code.rawValue, reason: UTF8Scalar.repaired(error.message),
            raw: UTF8Scalar.repaired(UnsafeBufferPointer(rebasing: record.prefix(Self.rawLimit))))
    }
}

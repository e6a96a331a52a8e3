import Crypto
import HuntStore

extension DeadLetter {
    init(_ frame: RecordFrame, _ framer: RecordFramer, _ file: String, _ error: IngestError) {
        self = framer.buffer.withUnsafeBufferPointer { buffer in
            let record = UnsafeBufferPointer(rebasing: buffer[frame.bytes])
            return DeadLetter(
                digest: SHA256.hash(data: UnsafeRawBufferPointer(record)).map(Self.hex).joined(), source: file, line: frame.line,
                code: error.code.rawValue, reason: UTF8Scalar.repaired(error.message),
                raw: UTF8Scalar.repaired(UnsafeBufferPointer(rebasing: record.prefix(Self.rawLimit))))
        }
    }

    private static func hex(_ byte: UInt8) -> String { (byte < 16 ? "0" : "") + String(byte, radix: 16) }
}

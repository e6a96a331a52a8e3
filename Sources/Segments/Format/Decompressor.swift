import CLZ4
import CZstd

enum Decompressor {
    /// The part's `raw` bytes, of which the header's check has said that they may be reserved.
    static func bytes(_ part: BlobHeader.Part, _ stored: UnsafeRawBufferPointer) throws(SegmentError) -> [UInt8] {
        if part.codec == .raw || part.raw == 0 {
            guard part.codec == .raw else { throw SegmentError(.inconsistent, "nothing, compressed") }
            return Array(stored)
        }
        var whole = false
        let bytes = [UInt8](unsafeUninitializedCapacity: part.raw) { buffer, count in
            whole = decompress(part, stored, into: UnsafeMutableRawBufferPointer(buffer))
            count = whole ? part.raw : 0
        }
        guard whole else { throw SegmentError(.cannotDecompress, "a part is not what its codec writes") }
        return bytes
    }

    private static func decompress(_ part: BlobHeader.Part, _ stored: UnsafeRawBufferPointer, into buffer: UnsafeMutableRawBufferPointer) -> Bool {
        switch part.codec {
        case .raw: return false
        case .lz4: return LZ4_decompress_safe(stored.baseAddress, buffer.baseAddress, Int32(stored.count), Int32(part.raw)) == Int32(part.raw)
        case .zstd: return ZSTD_decompress(buffer.baseAddress, part.raw, stored.baseAddress, stored.count) == part.raw
        }
    }
}

import CLZ4
import CZstd

/// Compresses parts, one after the other, with one set of buffers.
final class Compressor {
    private let codec: SegmentCodec
    private var buffer: [UInt8] = []
    private var context: OpaquePointer?

    /// Above it, a percent costs as much again.
    private static let lz4Level: Int32 = 3
    /// Between the fast levels and those that cost more than they save.
    private static let zstdLevel: Int32 = 1

    init(_ codec: SegmentCodec) {
        self.codec = codec
        if codec == .zstd { context = ZSTD_createCCtx() }
    }

    deinit { ZSTD_freeCCtx(context) }

    /// A part as it will lie in the blob: raw where compression does not help.
    struct Stored {
        var codec = PartCodec.raw
        var raw = 0
        var bytes: [UInt8] = []
    }

    /// Texts repeat in ways that a longer search finds: a tenth smaller, and read no slower. Numbers and codes do not.
    enum Effort {
        case quick, thorough
    }

    func store(_ part: [UInt8], _ effort: Effort = .quick) throws(SegmentError) -> Stored {
        guard part.count <= SegmentLimits.partBytes else { throw SegmentError(.tooLarge, "a part of \(part.count) bytes") }
        guard part.count >= 16 else { return Stored(codec: .raw, raw: part.count, bytes: part) }
        var (used, size) = (PartCodec.lz4, 0)
        if codec == .zstd {
            (used, size) = (.zstd, try zstd(part))
            // What a reader would take for a blob made to exhaust its memory.
            if part.count > size * SegmentLimits.ratio { (used, size) = (.lz4, try lz4(part, effort)) }
        } else {
            size = try lz4(part, effort)
        }
        guard size < part.count - part.count / 64 else { return Stored(codec: .raw, raw: part.count, bytes: part) }
        return Stored(codec: used, raw: part.count, bytes: Array(buffer[..<size]))
    }

    private func reserve(_ size: Int) {
        if buffer.count < size { buffer = [UInt8](repeating: 0, count: max(size, 1 << 18)) }
    }

    private func lz4(_ part: [UInt8], _ effort: Effort) throws(SegmentError) -> Int {
        let bound = LZ4_compressBound(Int32(part.count))
        reserve(Int(bound))
        let size = part.withUnsafeBytes { raw in
            buffer.withUnsafeMutableBytes { buffer in
                switch effort {
                case .quick: LZ4_compress_default(raw.baseAddress, buffer.baseAddress, Int32(raw.count), bound)
                case .thorough: LZ4_compress_HC(raw.baseAddress, buffer.baseAddress, Int32(raw.count), bound, Self.lz4Level)
                }
            }
        }
        guard size > 0 else { throw SegmentError(.cannotCompress, "lz4 failed") }
        return Int(size)
    }

    private func zstd(_ part: [UInt8]) throws(SegmentError) -> Int {
        let bound = ZSTD_compressBound(part.count)
        reserve(bound)
        guard let context else { throw SegmentError(.cannotCompress, "zstd failed") }
        let size = part.withUnsafeBytes { raw in
            buffer.withUnsafeMutableBytes { ZSTD_compressCCtx(context, $0.baseAddress, bound, raw.baseAddress, raw.count, Self.zstdLevel) }
        }
        guard ZSTD_isError(size) == 0 else { throw SegmentError(.cannotCompress, "zstd failed") }
        return size
    }
}

import CKernels

/// CRC-32C.
enum Checksum {
    static func of(_ bytes: UnsafeRawBufferPointer, after crc: UInt32 = 0) -> UInt32 {
        harrier_crc32c(crc, bytes.baseAddress, bytes.count)
    }

    /// Of everything but the four bytes at `hole`, where the checksum itself lies.
    static func of(_ bytes: UnsafeRawBufferPointer, without hole: Int) -> UInt32 {
        let before = of(UnsafeRawBufferPointer(rebasing: bytes[..<hole]))
        return of(UnsafeRawBufferPointer(rebasing: bytes[(hole + 4)...]), after: before)
    }
}

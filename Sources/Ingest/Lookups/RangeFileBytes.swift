import AddressRanges
import Glibc

/// A file of address ranges, read where it is asked for. Closed with the last reader.
enum RangeFileBytes {
    static func open(_ path: String) throws(RangeFileError) -> RangeBytes {
        let file = try OpenFile(path)
        return RangeBytes(count: file.size) { offset, count throws(RangeFileError) in try file.read(offset, count) }
    }

    private final class OpenFile {
        private let descriptor: Int32
        let size: Int

        init(_ path: String) throws(RangeFileError) {
            descriptor = Glibc.open(path, O_RDONLY | O_CLOEXEC)
            guard descriptor >= 0 else { throw RangeFileError(.cannotRead, String(cString: strerror(errno))) }
            var status = stat()
            guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
                close(descriptor)
                throw RangeFileError(.cannotRead, "not a file")
            }
            size = Int(status.st_size)
        }

        deinit { close(descriptor) }

        /// Less than `count` bytes only where the file has become shorter.
        func read(_ offset: Int, _ count: Int) throws(RangeFileError) -> [UInt8] {
            var failure: Int32 = 0
            let bytes = [UInt8](unsafeUninitializedCapacity: count) { bytes, filled in
                while filled < count {
                    let got = pread(descriptor, bytes.baseAddress.map { $0 + filled }, count - filled, off_t(offset + filled))
                    if got < 0, errno == EINTR { continue }
                    if got < 0 { failure = errno }
                    guard got > 0 else { return }
                    filled += got
                }
            }
            guard failure == 0 else { throw RangeFileError(.cannotRead, String(cString: strerror(failure)), at: .offset(offset)) }
            return bytes
        }
    }
}

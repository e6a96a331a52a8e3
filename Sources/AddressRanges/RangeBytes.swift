/// The bytes of a file, read where they are wanted and kept in a bounded number of pages.
public final class RangeBytes {
    public typealias Read = (_ offset: Int, _ count: Int) throws(RangeFileError) -> [UInt8]

    public let count: Int
    private let read: Read
    private var pages: [Int: [UInt8]] = [:]
    private var lastPage: (index: Int, bytes: [UInt8]) = (-1, [])

    private static let pageSize = 1 << 16
    /// 16 MiB.
    private static let mostPages = 256

    /// `read` gives exactly the bytes that are asked for, within the first `count`.
    public init(count: Int, read: @escaping Read) {
        self.count = count
        self.read = read
    }

    public convenience init(_ bytes: [UInt8]) {
        self.init(count: bytes.count) { offset, count in Array(bytes[offset..<offset + count]) }
    }

    /// Up to 8 bytes, the highest first.
    func number(at offset: Int, count: Int) throws(RangeFileError) -> UInt64 {
        try require(offset, count)
        var number: UInt64 = 0
        for place in offset..<offset + count {
            number = number << 8 | UInt64(try page(of: place)[place % Self.pageSize])
        }
        return number
    }

    func bytes(at offset: Int, count: Int) throws(RangeFileError) -> [UInt8] {
        try require(offset, count)
        var bytes: [UInt8] = []
        bytes.reserveCapacity(count)
        var place = offset
        while place < offset + count {
            let start = place % Self.pageSize
            let part = try page(of: place)[start..<min(Self.pageSize, start + offset + count - place)]
            bytes += part
            place += part.count
        }
        return bytes
    }

    private func require(_ offset: Int, _ count: Int) throws(RangeFileError) {
        guard offset >= 0, count >= 0, offset <= self.count, count <= self.count - offset else {
            throw RangeFileError(.cannotRead, "the file ends early", at: .offset(self.count))
        }
    }

    private func page(of offset: Int) throws(RangeFileError) -> [UInt8] {
        let index = offset / Self.pageSize
        if lastPage.index == index { return lastPage.bytes }
        if let bytes = pages[index] {
            lastPage = (index, bytes)
            return bytes
        }
        lastPage = (index, try fetched(index))
        return lastPage.bytes
    }

    private func fetched(_ index: Int) throws(RangeFileError) -> [UInt8] {
        let start = index * Self.pageSize
        let size = min(Self.pageSize, count - start)
        let bytes = try read(start, size)
        guard bytes.count == size else { throw RangeFileError(.cannotRead, "the file became shorter while it was read", at: .offset(start)) }
        if pages.count >= Self.mostPages { pages.removeAll(keepingCapacity: true) }
        pages[index] = bytes
        return bytes
    }
}

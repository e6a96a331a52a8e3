import Foundation

/// The file in which a child says which input it is at, so that its parent knows when it is dead or stuck.
struct Journal: Sendable {
    struct Entry: Sendable {
        var seed: UInt64
        /// Inputs so far, and those among them that got as far as they can.
        var count: UInt64
        var accepted: UInt64
        var input: String
    }

    let path: String
    private static let headLength = 24

    func write(_ entry: Entry) {
        var data = Data(capacity: Self.headLength + entry.input.utf8.count)
        for number in [entry.seed, entry.count, entry.accepted] { withUnsafeBytes(of: number.littleEndian) { data.append(contentsOf: $0) } }
        data.append(contentsOf: entry.input.utf8)
        guard let file = fopen(path, "wb") else { return }
        data.withUnsafeBytes { _ = fwrite($0.baseAddress, 1, $0.count, file) }
        fclose(file)
    }

    /// Nil while there is none, or only part of one.
    func read() -> Entry? {
        guard let data = FileManager.default.contents(atPath: path), data.count >= Self.headLength else { return nil }
        let numbers = (0..<3).map { position in
            (0..<8).reduce(UInt64(0)) { $0 | UInt64(data[data.startIndex + position * 8 + $1]) << UInt64($1 * 8) }
        }
        return Entry(
            seed: numbers[0], count: numbers[1], accepted: numbers[2], input: String(decoding: data.dropFirst(Self.headLength), as: UTF8.self))
    }
}

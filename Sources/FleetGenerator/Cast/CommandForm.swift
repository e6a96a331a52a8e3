/// How a program is called: a fixed beginning, and a tail that differs from call to call.
struct CommandForm: Sendable {
    enum Tail: Sendable {
        case none
        /// One of a few hundred numbers, small ones most.
        case number(Int)
        /// A number that hardly comes twice.
        case session
        case guid
        /// A file of the user's.
        case document
        /// Many jars: some kilobytes.
        case classPath
        /// Base64 of a script: hundreds to thousands of characters.
        case encoded
    }

    let start: [UInt8]
    let tail: Tail

    init(_ start: String, _ tail: Tail = .none) {
        self.start = escaped(start)
        self.tail = tail
    }

    /// Appends the command line that `seed` stands for, for a user of that name.
    func append(to bytes: inout RecordBytes, seed: UInt64, user: [UInt8]) {
        bytes.raw(start)
        var random = FleetRandom(seed)
        switch tail {
        case .none: break
        case .number(let bound): bytes.number(Int64(random.steep(bound)))
        case .session: bytes.digits(random.next() % 10_000_000, atLeast: 7)
        case .guid:
            bytes.raw("{")
            bytes.guid(of: seed)
            bytes.raw("}")
        case .document:
            bytes.raw(#"\"C:\\Users\\"#)
            bytes.raw(user)
            bytes.raw(#"\\Documents\\"#)
            Words.appendDocument(to: &bytes, &random)
            bytes.raw(#"\""#)
        case .classPath:
            for _ in 0..<(6 + random.skewed(40)) {
                bytes.raw(#"C:\\Program Files\\Java\\lib\\"#)
                Words.append(to: &bytes, random.skewed(Words.common.count))
                bytes.raw("-")
                bytes.number(Int64(random.skewed(30)))
                bytes.raw(".jar;")
            }
        case .encoded: bytes.hex(160 + random.steep(3_000), of: seed)
        }
    }
}

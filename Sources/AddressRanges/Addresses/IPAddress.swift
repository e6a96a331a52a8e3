/// An address of either version. Those of IPv4 come first, as PostgreSQL orders `inet`.
///
/// `::ffff:a.b.c.d` is the IPv4 address inside, so each address has one form.
public struct IPAddress: Sendable, Hashable, Comparable {
    public enum Version: Sendable, Hashable { case four, six }

    public let version: Version
    /// 32 bits of it for version 4.
    public let number: UInt128

    public init(four number: UInt32) {
        version = .four
        self.number = UInt128(number)
    }

    public init(six number: UInt128) {
        if number >> 32 == Self.mapped {
            self.init(four: UInt32(truncatingIfNeeded: number))
        } else {
            self.init(.six, number)
        }
    }

    /// Of that version, without a look at what may be inside.
    init(_ version: Version, _ number: UInt128) {
        self.version = version
        self.number = number
    }

    static let mapped: UInt128 = 0xffff

    public static func < (left: IPAddress, right: IPAddress) -> Bool {
        left.version == right.version ? left.number < right.number : left.version == .four
    }

    /// Nil behind the last one of its version.
    var next: IPAddress? { number == version.last ? nil : IPAddress(version, number + 1) }
    var previous: IPAddress? { number == 0 ? nil : IPAddress(version, number - 1) }
}

extension IPAddress.Version {
    public var bits: Int { self == .four ? 32 : 128 }
    var last: UInt128 { self == .four ? UInt128(UInt32.max) : .max }
}

extension IPAddress: CustomStringConvertible {
    /// As PostgreSQL reads an `inet`: dotted, or eight groups of hexadecimal digits.
    public var description: String {
        switch version {
        case .four: (0..<4).map { String(number >> (24 - 8 * $0) & 0xff) }.joined(separator: ".")
        case .six: (0..<8).map { String(number >> (112 - 16 * $0) & 0xffff, radix: 16) }.joined(separator: ":")
        }
    }
}

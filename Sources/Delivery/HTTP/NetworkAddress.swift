import Glibc

/// An IP address. An IPv6 address that only wraps an IPv4 one is that IPv4 address.
struct NetworkAddress: Sendable, Hashable {
    enum Family: Sendable, Hashable { case v4, v6 }

    let family: Family
    /// The address as a number; an IPv4 address in the low 32 bits.
    let bits: UInt128

    var width: Int { family == .v4 ? 32 : 128 }

    private init(v4 bits: UInt32) {
        (family, self.bits) = (.v4, UInt128(bits))
    }

    private init(v6 bits: UInt128) {
        let wrapped = Self.wrappedV4(in: bits)
        (family, self.bits) = wrapped.map { (.v4, UInt128($0)) } ?? (.v6, bits)
    }

    /// IPv4-mapped (`::ffff:0:0/96`), NAT64 (`64:ff9b::/96`) and 6to4 (`2002::/16`) addresses lead to the IPv4 address within.
    private static func wrappedV4(in bits: UInt128) -> UInt32? {
        switch bits >> 32 {
        case 0xffff, 0x0064_ff9b_0000_0000_0000_0000: UInt32(truncatingIfNeeded: bits)
        default: bits >> 112 == 0x2002 ? UInt32(truncatingIfNeeded: bits >> 80) : nil
        }
    }

    /// Nil for a socket address of another family.
    init?(_ address: UnsafePointer<sockaddr>, length: Int) {
        let bytes = UnsafeRawBufferPointer(start: address, count: length)
        switch Int32(address.pointee.sa_family) {
        case AF_INET where length >= MemoryLayout<sockaddr_in>.size: self.init(v4: Self.number(bytes[4..<8]))
        case AF_INET6 where length >= MemoryLayout<sockaddr_in6>.size: self.init(v6: Self.number(bytes[8..<24]))
        default: return nil
        }
    }

    /// Reads `192.0.2.1` or `2001:db8::1`.
    init?(text: some StringProtocol) {
        var v4 = in_addr()
        var v6 = in6_addr()
        if inet_pton(AF_INET, String(text), &v4) == 1 {
            self.init(v4: withUnsafeBytes(of: &v4) { Self.number($0[...]) })
        } else if inet_pton(AF_INET6, String(text), &v6) == 1 {
            self.init(v6: withUnsafeBytes(of: &v6) { Self.number($0[...]) })
        } else {
            return nil
        }
    }

    private static func number<T: FixedWidthInteger>(_ bytes: Slice<UnsafeRawBufferPointer>) -> T {
        bytes.reduce(0) { $0 << 8 | T(truncatingIfNeeded: $1) }
    }
}

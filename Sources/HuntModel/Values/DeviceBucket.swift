/// The unit of device sharding and of the ledger: a stable hash of `DeviceId` in 0…255.
///
/// Stored as `_bucket` with every event, so it may never change: FNV-1a (64 bit) over the UTF-8 bytes, its bytes folded by XOR.
public enum DeviceBucket {
    public static let count = 256

    public static func of(_ deviceId: some StringProtocol) -> Int16 {
        var copy = String(deviceId)
        return copy.withUTF8(of(utf8:))
    }

    /// Of an event of a table without `DeviceId`: the last byte of its identity.
    public static func of(identity: Int64) -> Int16 { Int16(identity & 0xff) }

    public static func of(utf8 deviceId: UnsafeBufferPointer<UInt8>) -> Int16 {
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325
        for byte in deviceId { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01b3 }
        hash ^= hash >> 32
        hash ^= hash >> 16
        hash ^= hash >> 8
        return Int16(hash & 0xff)
    }
}

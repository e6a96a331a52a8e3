import HuntStore
import Synchronization

/// A device and what it is called, as bytes.
struct DevicePair: Sendable, Hashable {
    let device: [UInt8]
    let name: [UInt8]
}

/// Pairs that are stored for sure, so that they need not be stored again. It forgets all when it is full.
final class KnownDevices: Sendable {
    private let pairs = Mutex<Set<DevicePair>>([])
    private static let most = 100_000

    func unknown(among found: Set<DevicePair>) -> [DevicePair] { pairs.withLock { known in found.filter { !known.contains($0) } } }

    func add(_ stored: [DevicePair]) {
        pairs.withLock { known in
            if known.count + stored.count > Self.most { known.removeAll() }
            known.formUnion(stored)
        }
    }
}

extension LeafRows {
    /// What its rows say of devices' names. Rows of a device lie together.
    func devicePairs(into pairs: inout Set<DevicePair>) {
        guard block.layout.tellsDeviceNames else { return }
        block.bytes.withUnsafeBufferPointer { bytes in
            var last: (device: Range<Int>, name: Range<Int>)?
            for row in order {
                let device = block.device(of: row, bytes)
                let time = block.layout.time == nil ? device.upperBound : device.upperBound + 12
                let name = block.field(at: time, bytes)
                if let last, bytes.equal(last.device, device), bytes.equal(last.name, name) { continue }
                last = (device, name)
                pairs.insert(DevicePair(device: Array(bytes[device]), name: Array(bytes[name])))
            }
        }
    }
}

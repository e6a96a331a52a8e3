import CompiledForm
import HuntModel

/// Pivot windows by device.
struct DeviceWindows: Sendable {
    struct Device: Sendable {
        var bytes: [UInt8]
        var bucket: Int64
        /// `[start, end)`, ascending and apart.
        var windows: [Range<Int64>]
    }

    private(set) var devices: [Device] = []
    private var places: [[UInt8]: Int] = [:]

    init(_ windows: [PivotWindow]) {
        for window in windows where window.start < window.end {
            let bytes = Array(window.device.utf8)
            let place = places[bytes] ?? devices.count
            if place == devices.count {
                places[bytes] = place
                devices.append(Device(bytes: bytes, bucket: Int64(DeviceBucket.of(window.device)), windows: []))
            }
            devices[place].windows.append(window.start..<window.end)
        }
        for place in devices.indices { devices[place].windows.sort { $0.lowerBound < $1.lowerBound } }
    }

    /// Whether a row of the device at that time is in a window.
    func windows(of device: UnsafeRawBufferPointer) -> [Range<Int64>] { places[Array(device)].map { devices[$0].windows } ?? [] }

    /// Some window may have rows in a segment of these bounds.
    func mayTouch(_ bounds: SegmentBounds) -> Bool {
        devices.contains { device in
            bounds.buckets.contains(device.bucket) && bounds.mayHold(device: device.bytes)
                && device.windows.contains { $0.lowerBound <= bounds.times.upperBound && bounds.times.lowerBound < $0.upperBound }
        }
    }
}

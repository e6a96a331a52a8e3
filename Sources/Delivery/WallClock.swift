import Glibc

/// The time of day that goes into signatures, in seconds since 1970.
public struct WallClock: Sendable {
    public let now: @Sendable () -> Int64

    public init(now: @escaping @Sendable () -> Int64) { self.now = now }

    public static let system = WallClock { Int64(time(nil)) }
}

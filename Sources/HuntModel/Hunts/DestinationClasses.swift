/// Places that correlation treats apart.
public struct DestinationClasses: Sendable, Codable, Hashable {
    /// Hosts that take files from anybody: globs over host names, without regard to case.
    public var storage: [String]
    /// Ports on private addresses that carry directory, name and time traffic: no place a file goes to.
    public var infrastructurePorts: [Int]

    public init(storage: [String] = [], infrastructurePorts: [Int] = []) {
        self.storage = storage
        self.infrastructurePorts = infrastructurePorts
    }
}

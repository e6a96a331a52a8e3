/// A process of a device. Its columns are written anew for each event; only what differs from process to process is kept.
struct RunningProcess: Sendable {
    var image: Int32
    /// Place among the device's accounts.
    var user: Int32
    var id: Int32
    var parentImage: Int32
    var parentId: Int32
    var created: Int64
    var parentCreated: Int64
    /// Stands for form and tail of the command line.
    var seed: UInt64
    /// Instead of what `seed` stands for, escaped.
    var commandLine: [UInt8]?
}

import Glibc

/// What changed in folders since they were last looked at.
struct WatchedFolders {
    private let folders: [String]
    /// By path, the size with which a file was last read.
    private var sizes: [String: Int64] = [:]

    init(_ folders: [String]) { self.folders = folders }

    /// Files that are new or have another size, in order of path. A folder that cannot be listed is looked at again next time.
    mutating func changed() -> [String] {
        var found: [String: Int64] = [:]
        for folder in folders {
            for file in (try? IngestInput.files(at: folder)) ?? [] {
                var status = stat()
                if stat(file, &status) == 0 { found[file] = Int64(status.st_size) }
            }
        }
        sizes = sizes.filter { found[$0.key] != nil }
        return found.filter { sizes[$0.key] != $0.value }.map(\.key).sorted()
    }

    /// The file was read while it had `size` bytes.
    mutating func read(_ file: String, size: Int64) { sizes[file] = size }
}

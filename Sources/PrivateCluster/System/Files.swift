import Glibc

/// What the file system says about a path, without following a final symbolic link.
struct FileStatus {
    private let status: stat

    /// Nil when there is nothing at `path`, or it may not be looked at.
    init?(_ path: String) {
        var status = stat()
        guard lstat(path, &status) == 0 else { return nil }
        self.status = status
    }

    var isDirectory: Bool { status.st_mode & S_IFMT == S_IFDIR }
    var owner: uid_t { status.st_uid }
    var permissions: mode_t { status.st_mode & 0o777 }
    var size: Int { Int(status.st_size) }
}

enum Files {
    /// At most `limit` bytes from the file's end.
    static func tail(_ path: String, limit: Int) -> String? {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { return nil }
        defer { close(descriptor) }
        let size = lseek(descriptor, 0, SEEK_END)
        guard lseek(descriptor, max(0, size - off_t(limit)), SEEK_SET) >= 0 else { return nil }
        var bytes = [UInt8](repeating: 0, count: limit)
        var filled = 0
        while filled < limit {
            let count = bytes.withUnsafeMutableBytes { read(descriptor, $0.baseAddress.map { $0 + filled }, limit - filled) }
            guard count > 0 else { break }
            filled += count
        }
        return String(decoding: bytes.prefix(filled), as: UTF8.self)
    }

    /// A small file's text without surrounding white space.
    static func word(_ path: String) -> String? {
        tail(path, limit: 4096).map { String($0.drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed()) }
    }

    /// Written beside and renamed, so that a reader sees the old text or the new.
    static func write(_ text: String, to path: String) throws(ClusterError) {
        let draft = path + ".new"
        let descriptor = open(draft, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
        guard descriptor >= 0 else { throw ClusterError(.homeUnusable, "\(draft) cannot be written: \(systemReason())") }
        let bytes = Array(text.utf8)
        let written = Glibc.write(descriptor, bytes, bytes.count)
        fsync(descriptor)
        close(descriptor)
        guard written == bytes.count, rename(draft, path) == 0 else {
            throw ClusterError(.homeUnusable, "\(path) cannot be written: \(systemReason())")
        }
    }

    /// Makes a directory and those above it; harmless when it exists.
    static func makeDirectories(_ path: String, _ permissions: mode_t) throws(ClusterError) {
        guard FileStatus(path + "/")?.isDirectory != true else { return }
        if let slash = path.lastIndex(of: "/"), slash > path.startIndex {
            try makeDirectories(String(path[..<slash]), permissions)
        }
        guard mkdir(path, permissions) == 0 || errno == EEXIST else {
            throw ClusterError(.homeUnusable, "\(path) cannot be created: \(systemReason())")
        }
    }

    /// A new directory of a name nobody could foresee, open to the calling user alone.
    static func makePrivateDirectory(_ prefix: String) -> String? {
        var template = (prefix + "XXXXXX").utf8CString.map { $0 }
        guard mkdtemp(&template) != nil else { return nil }
        return String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }

    static func freeBytes(at path: String) -> UInt64? {
        var status = statvfs()
        guard statvfs(path, &status) == 0 else { return nil }
        return UInt64(status.f_bavail) * UInt64(status.f_frsize)
    }

    /// The absolute path behind symbolic links.
    static func real(_ path: String) -> String? {
        guard let resolved = realpath(path, nil) else { return nil }
        defer { free(resolved) }
        return String(cString: resolved)
    }

    static func names(in directory: String) -> [String] {
        guard let stream = opendir(directory) else { return [] }
        defer { closedir(stream) }
        var names: [String] = []
        while let entry = readdir(stream) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) {
                $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            if name != ".", name != ".." { names.append(name) }
        }
        return names
    }
}

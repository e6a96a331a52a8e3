import Foundation

/// A file, a directory of files, or standard input.
enum IngestInput {
    /// The files to read, in order of path. A directory stands for all regular files below it, hidden ones excepted.
    static func files(at path: String) throws(IngestError) -> [String] {
        guard path != "-" else { return [path] }
        var isDirectory: ObjCBool = false
        guard FileManager.default.fileExists(atPath: path, isDirectory: &isDirectory) else {
            throw IngestError(.cannotRead, "\(path): no such file or directory")
        }
        return isDirectory.boolValue ? try regularFiles(below: path) : [path]
    }

    static func absolute(_ path: String) -> String { URL(filePath: path).standardizedFileURL.path }

    private static func regularFiles(below path: String) throws(IngestError) -> [String] {
        let root = URL(filePath: path, directoryHint: .isDirectory)
        let keys: [URLResourceKey] = [.isRegularFileKey]
        guard let walk = FileManager.default.enumerator(at: root, includingPropertiesForKeys: keys, options: [.skipsHiddenFiles]) else {
            throw IngestError(.cannotRead, "\(path): cannot be listed")
        }
        var found: [String] = []
        for case let url as URL in walk where (try? url.resourceValues(forKeys: Set(keys)).isRegularFile) == true {
            found.append(url.path)
        }
        return found.sorted()
    }

    /// Opens a file, decompressing it when it begins as gzip does.
    static func open(_ path: String, from offset: Int64 = 0) throws(IngestError) -> (source: any ByteSource, start: [UInt8]) {
        let file = try FileSource(path: path, from: offset)
        guard offset == 0 else { return (file, []) }
        var start: [UInt8] = []
        while start.count < 2, try file.read(into: &start) {}
        return GzipSource.isGzip(start) ? (try GzipSource(file, start: start, name: path), []) : (file, start)
    }
}

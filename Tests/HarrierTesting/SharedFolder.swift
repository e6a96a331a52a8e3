import Foundation

/// The folder with recordings, corpora and reference pages that lies beside the package, or where `HARRIER_SHARED` says.
///
///     @Test(.enabled(if: SharedFolder.isPresent, "needs the shared folder: ../shared or HARRIER_SHARED"))
public enum SharedFolder {
    /// Nil when there is none.
    public static let path: String? = {
        let candidates = [
            ProcessInfo.processInfo.environment["HARRIER_SHARED"], Package.root + "/../shared",
        ].compactMap { $0 }
        return candidates.first { FileManager.default.fileExists(atPath: $0 + "/telemetry") }
    }()

    public static var isPresent: Bool { path != nil }

    /// The whole file. Fails when the folder or the file is missing.
    public static func bytes(_ relativePath: String) throws -> [UInt8] {
        guard let path else { throw CocoaError(.fileNoSuchFile) }
        return Array(try Data(contentsOf: URL(fileURLWithPath: path + "/" + relativePath)))
    }
}

/// The checked-out package under test.
public enum Package {
    /// Its top directory.
    public static let root: String = {
        let here = #filePath.split(separator: "/")
        return "/" + here.dropLast(3).joined(separator: "/")
    }()
}

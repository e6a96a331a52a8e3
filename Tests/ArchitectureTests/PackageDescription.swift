import Foundation

/// The package as SwiftPM understands it.
struct PackageDescription: Decodable {
    let targets: [Target]

    struct Target: Decodable {
        let name: String
        let type: String
        let dependencies: [Dependency]
    }

    /// A target of this package, or a product of another.
    enum Dependency: Decodable, Hashable {
        case target(String)
        case product(String)

        var name: String {
            switch self {
            case .target(let name), .product(let name): name
            }
        }

        private enum Kind: String, CodingKey {
            case byName, target, product
        }

        init(from decoder: any Decoder) throws {
            let container = try decoder.container(keyedBy: Kind.self)
            func name(_ kind: Kind) throws -> String {
                var fields = try container.nestedUnkeyedContainer(forKey: kind)
                return try fields.decode(String.self)
            }
            if container.contains(.product) {
                self = .product(try name(.product))
            } else {
                self = .target(try name(container.contains(.target) ? .target : .byName))
            }
        }
    }

    /// Through a scratch directory of its own, because a running build holds the package's.
    static func load() throws -> PackageDescription {
        let scratch = FileManager.default.temporaryDirectory.appending(path: "harrier-dump-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: scratch) }
        let swift = Process()
        let output = Pipe()
        swift.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        swift.arguments = ["swift", "package", "--scratch-path", scratch.path, "--package-path", Repository.root, "dump-package"]
        swift.standardOutput = output
        swift.standardError = FileHandle.nullDevice
        try swift.run()
        let json = try output.fileHandleForReading.readToEnd() ?? Data()
        swift.waitUntilExit()
        return try JSONDecoder().decode(PackageDescription.self, from: json)
    }
}

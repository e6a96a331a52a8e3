import Testing

/// A target imports only targets of lower floors: see docs/architecture.md.
@Suite struct FloorTests {
    private let package: PackageDescription
    private let floors: Floors

    init() throws {
        package = try PackageDescription.load()
        floors = try Floors()
    }

    private var sources: [PackageDescription.Target] {
        package.targets.filter { $0.type != "test" && $0.name != "HarrierTesting" }
    }

    @Test func everyTargetHasAFloor() {
        #expect(sources.count > 10)
        for target in sources { #expect(floors[target.name] != nil, "\(target.name) is missing in docs/architecture.md") }
    }

    @Test func edgesLeadDownwards() {
        for target in sources {
            for case .target(let lower) in target.dependencies {
                #expect(
                    (floors[lower] ?? .max) < (floors[target.name] ?? .min), "\(target.name) may not import \(lower)")
            }
        }
    }

    /// Compiler and stores build in seconds: what is heavy comes in with the services.
    @Test func lowerFloorsAreLight() {
        let light: Set = ["Crypto", "Yams"]
        for target in sources where floors[target.name] ?? 0 < 5 {
            for case .product(let name) in target.dependencies {
                #expect(light.contains(name), "\(target.name) may not depend on \(name)")
            }
        }
    }

    @Test func importsAreDeclared() throws {
        for target in sources where target.type != "system" {
            let allowed = Set(target.dependencies.map(\.name)).union(Self.partOfSwift)
            for file in try Repository.swiftFiles("Sources/\(target.name)") {
                for module in Self.imports(try Repository.text(file)) where !allowed.contains(module) {
                    Issue.record("\(file) imports \(module), which \(target.name) does not declare")
                }
            }
        }
    }

    /// What comes with the toolchain on Linux.
    private static let partOfSwift: Set = ["Dispatch", "Foundation", "FoundationEssentials", "Glibc", "Synchronization"]

    private static func imports(_ source: String) -> [String] {
        let kinds: Set<Substring> = ["class", "enum", "func", "let", "protocol", "struct", "typealias", "var"]
        return source.split(separator: "\n").compactMap { line in
            let words = line.split(separator: " ")
            guard let index = words.firstIndex(of: "import"), words[..<index].allSatisfy(isModifier) else { return nil }
            let path = words[(index + 1)...].drop { kinds.contains($0) }.first
            return path?.split(separator: ".").first.map { String($0) }
        }
    }

    private static func isModifier(_ word: Substring) -> Bool {
        word.hasPrefix("@") || ["public", "package", "internal", "fileprivate", "private"].contains(word)
    }

    @Test(arguments: [
        ("import A", ["A"]), ("public import A\n@preconcurrency import B", ["A", "B"]), ("import struct A.B", ["A"]),
        ("// import A", []), ("let text = \"\nfor import reasons\"", []), ("  internal import A.Sub // why", ["A"]),
    ])
    func readsImports(source: String, modules: [String]) {
        #expect(Self.imports(source) == modules)
    }
}

import Foundation

/// A home of its own for one test, gone afterwards.
func withTemporaryHome<T>(_ body: (HarrierCommand) async throws -> T) async throws -> T {
    let home = FileManager.default.temporaryDirectory.appendingPathComponent("harrier-" + UUID().uuidString.prefix(8))
    defer { try? FileManager.default.removeItem(at: home) }
    return try await body(HarrierCommand(home: home))
}

import Foundation
import Testing

@testable import Worker

@Suite(.timeLimit(.minutes(10))) struct RowPipeTests {
    private struct Broken: Error {}

    /// On a thread of its own, as the reading connection is: pushing blocks.
    private func producing<T: Sendable>(_ body: @escaping @Sendable () -> T) async -> T {
        await withCheckedContinuation { continuation in
            Thread.detachNewThread { continuation.resume(returning: body()) }
        }
    }

    private func collect(_ pipe: RowPipe) async throws -> [[UInt8]] {
        var chunks: [[UInt8]] = []
        while let chunk = try await pipe.next() { chunks.append(chunk) }
        return chunks
    }

    @Test(arguments: [1, 2, 1000]) func carriesEverythingInOrder(capacity: Int) async throws {
        let pipe = RowPipe(capacity: capacity)
        let sent = (0..<500).map { [UInt8](repeating: UInt8($0 % 251), count: $0 % 7) }
        async let produced: Void = producing {
            for chunk in sent { _ = pipe.push(chunk) }
            pipe.finish(.success(()))
        }
        #expect(try await collect(pipe) == sent)
        await produced
    }

    @Test func aFailureVoidsWhatCame() async {
        let pipe = RowPipe()
        _ = pipe.push([1])
        pipe.finish(.failure(Broken()))
        await #expect(throws: Broken.self) { try await self.collect(pipe) }
    }

    @Test func closingFreesTheProducer() async {
        let pipe = RowPipe(capacity: 1)
        async let taken = producing { (0..<10).map { _ in pipe.push([0]) } }
        pipe.close()
        #expect(await taken.last == false)
    }

    @Test func cancellingFreesBothSides() async {
        let pipe = RowPipe(capacity: 1)
        let consumer = Task { try await self.collect(pipe) }
        consumer.cancel()
        await #expect(throws: CancellationError.self) { try await consumer.value }
        #expect(!pipe.push([0]))
    }
}

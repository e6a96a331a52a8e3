@testable import Maintenance
import Testing

@Suite struct CellDigestTests {
    private func digest(_ fields: [[UInt8]?]) -> CellDigest {
        var digest = CellDigest()
        for field in fields { field.map { $0.withUnsafeBytes { digest.add($0) } } ?? digest.add(nil) }
        return digest
    }

    @Test func sameFieldsSameDigest() {
        let fields: [[UInt8]?] = [[1, 2, 3], nil, [], Array(repeating: 7, count: 100)]
        #expect(digest(fields) == digest(fields))
    }

    /// Every list of a family differs from every other one.
    @Test func listsThatDifferHaveOtherDigests() {
        var lists: [[[UInt8]?]] = [[], [nil], [[]], [nil, nil], [[], nil], [nil, []], [[], []], [[0]], [[0, 0]], [[0], [0]], [[0, 1], [2]], [[0], [1, 2]]]
        for length in 1...40 {
            lists.append([Array(repeating: 0xff, count: length)])
            for position in 0..<length {
                var bytes = [UInt8](repeating: 0, count: length)
                for bit in 0..<8 {
                    bytes[position] = 1 << bit
                    lists.append([bytes])
                }
            }
        }
        #expect(Set(lists.map(digest)).count == Set(lists.map { $0.map { $0 ?? [1, 1, 1, 1, 1] } + [[UInt8($0.count)]] }).count)
    }
}

@Suite struct HandoverTests {
    @Test func valuesComeInOrder() async throws {
        let handover = Handover<Int>()
        async let sent: Void = {
            for value in 0..<1000 { try await handover.send(value) }
            handover.finish()
        }()
        var received: [Int] = []
        while let value = try await handover.next() { received.append(value) }
        try await sent
        #expect(received == Array(0..<1000))
        #expect(try await handover.next() == nil)
    }

    @Test func aClosedHandoverEndsBothSides() async throws {
        let handover = Handover<Int>()
        let sender = Task { while true { try await handover.send(1) } }
        _ = try await handover.next()
        handover.close()
        await #expect(throws: CancellationError.self) { try await sender.value }
        await #expect(throws: CancellationError.self) { try await handover.next() }
    }

    @Test func cancellationEndsBothSides() async throws {
        let handover = Handover<Int>()
        let receiver = Task { try await handover.next() }
        try await Task.sleep(for: .milliseconds(10))
        receiver.cancel()
        await #expect(throws: CancellationError.self) { try await receiver.value }
        await #expect(throws: CancellationError.self) { try await handover.send(1) }
    }
}

import CompiledForm
@testable import EventStore
import HuntModel
import HuntStore
import PostgresClient
import Testing

@testable import Worker

@Suite struct ShardFailureTests {
    private struct Unknown: Error {}

    @Test(arguments: [
        (PostgresError(.refused, "secret", sqlState: "42P01"), ShardKind.scan, JobCode.leafVanished, true),
        (PostgresError(.refused, "secret", sqlState: "42P01"), .merge, .statementFailed, true),
        (PostgresError(.refused, "secret", sqlState: "57014"), .scan, .statementTimeout, true),
        (PostgresError(.refused, "secret", sqlState: "22012"), .scan, .statementFailed, true),
        (PostgresError(.refused, "secret", sqlState: "22H01"), .scan, .lookupRemoved, true),
        (PostgresError(.refused, "secret", sqlState: "53100"), .scan, .statementFailed, false),
        (PostgresError(.refused, "secret", sqlState: "40P01"), .merge, .statementFailed, false),
        (PostgresError(.connectionLost, "secret"), .scan, .statementFailed, false),
    ] as [(PostgresError, ShardKind, JobCode, Bool)])
    func saysWhatTheDatabaseRefusedWithoutItsWords(error: PostgresError, kind: ShardKind, code: JobCode, lasting: Bool) {
        let failure = ShardFailure(error, of: kind)
        #expect(failure.error.code == code)
        #expect(failure.isLasting == lasting)
        #expect(!failure.error.message.contains("secret"))
    }

    @Test func whatIsOursIsKept() {
        let error = QueueError(.notAFinding, "step s gives no DeviceId")
        #expect(ShardFailure(error, of: .merge).error == error)
        #expect(ShardFailure(FragmentError.missingSource(1), of: .scan).error.code == .compiledForm)
        #expect(!ShardFailure(Unknown(), of: .scan).isLasting)
    }

    @Test(arguments: [
        (EventStoreError.Code.leafVanished, JobCode.leafVanished, true), (.tooManyBytes, .sealedCap, true), (.segmentDamaged, .segmentDamaged, true),
        (.restless, .statementFailed, false),
    ])
    func saysWhatKeptEventsFromBeingRead(code: EventStoreError.Code, expected: JobCode, lasting: Bool) {
        let failure = ShardFailure(EventStoreError(code, "segment 3 of leaf l"), of: .scan)
        #expect(failure.error.code == expected && failure.isLasting == lasting && failure.error.message.contains("segment 3 of leaf l"))
    }
}

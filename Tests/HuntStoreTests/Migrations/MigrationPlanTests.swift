import HuntModel
import Testing

@testable import HuntStore

@Suite struct MigrationPlanTests {
    private let known = [
        EmbeddedFile("migrations/events/0001_events.sql", "SELECT 1"), EmbeddedFile("migrations/events/0002_more.sql", "SELECT 2"),
    ].compactMap(Migration.init)

    @Test func appliesWhatIsMissingInOrder() throws {
        #expect(try MigrationPlan(known: known, applied: []).pending.map(\.version) == [1, 2])
        let first = AppliedMigration(track: "events", version: 1, digest: known[0].digest)
        #expect(try MigrationPlan(known: known, applied: [first]).pending.map(\.name) == ["0002_more"])
    }

    @Test func everyDatabaseKnowsItsFiles() {
        for database in StoreDatabase.allCases { #expect(!database.migrations.isEmpty) }
        let used = Set(StoreDatabase.allCases.flatMap(\.tracks))
        let carried = Set(EmbeddedSQL.files.compactMap(Migration.init).map(\.track))
        #expect(used == carried)
    }

    @Test func rolesAreNoMigration() {
        #expect(Migration(EmbeddedFile("roles.sql", "")) == nil)
    }
}

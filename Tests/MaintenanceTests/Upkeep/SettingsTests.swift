import Maintenance
import Testing

@Suite struct MaintenanceSettingsTests {
    @Test func environment() {
        let settings = MaintenanceSettings(environment: [
            "HARRIER_MAINTENANCE_INTERVAL": "5", "HARRIER_SEAL_LEAVES": "1000", "HARRIER_SEAL_QUIET": "0", "HARRIER_SEAL_LEASE": "0",
            "HARRIER_ZSTD_AFTER_DAYS": "0", "HARRIER_DROP_GRACE": "soon",
        ])
        #expect(settings.interval == .seconds(5))
        #expect(settings.concurrency == 64)
        #expect(settings.quiet == .zero)
        #expect(settings.lease == MaintenanceSettings().lease)
        #expect(settings.zstdAfter == nil)
        #expect(settings.grace == MaintenanceSettings().grace)
        #expect(MaintenanceSettings(environment: ["HARRIER_ZSTD_AFTER_DAYS": "7"]).zstdAfter == .seconds(7 * 86_400))
    }
}

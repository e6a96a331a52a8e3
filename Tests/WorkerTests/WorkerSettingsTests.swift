import Testing
import Worker

@Suite struct WorkerSettingsTests {
    @Test func readsTheEnvironmentAndIgnoresWhatIsNoNumber() {
        let settings = WorkerSettings(environment: [
            "HARRIER_WORKER_SHARDS": "7", "HARRIER_LEASE": "3", "HARRIER_STATEMENT_TIMEOUT": "soon", "HARRIER_SHARD_ROWS": "-1",
            "HARRIER_STEP_FINDINGS": "99999999999999999999",
        ])
        #expect(settings.concurrency == 7)
        #expect(settings.lease == .seconds(3))
        #expect(settings.timeout == WorkerSettings().timeout)
        #expect(settings.rowLimit == WorkerSettings().rowLimit)
        #expect(settings.findingLimit == WorkerSettings().findingLimit)
    }
}

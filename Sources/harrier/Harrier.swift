import ArgumentParser

@main
struct Harrier: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "harrier",
        abstract: "Threat hunts in KQL over endpoint telemetry in PostgreSQL.",
        discussion: """
            With nothing configured Harrier keeps a private PostgreSQL in HARRIER_HOME. A first look:

              harrier ingest export.jsonl.gz
              harrier query 'DeviceFileEvents | where FileName endswith ".zip" | take 10'
              harrier hunt submit internal-data-exfiltration --from 2026-01-29 --to 2026-01-31 --wait
              harrier timeline list
            """,
        version: "0.1.0",
        subcommands: [
            UpCommand.self, DemoCommand.self, IngestCommand.self, QueryCommand.self, CheckCommand.self, FmtCommand.self, ExplainCommand.self,
            LookupCommand.self, HuntCommand.self, RunCommand.self, FindingCommand.self, TimelineCommand.self, EndpointCommand.self, DeliveryCommand.self,
            TenantCommand.self, PartitionCommand.self, MigrateCommand.self, CoordinatorCommand.self, WorkerCommand.self, DelivererCommand.self,
            MaintenanceCommand.self, BenchCommand.self,
        ])
}

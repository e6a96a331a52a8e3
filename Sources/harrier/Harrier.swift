import ArgumentParser

@main
struct Harrier: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "harrier", abstract: "Threat hunts in KQL over endpoint telemetry.")
}

import ArgumentParser
import Foundation

/// Where Harrier keeps its data, and for whom it works.
struct GlobalOptions: ParsableArguments {
    @Option(help: ArgumentHelp("Folder of the private cluster.", discussion: "Default: HARRIER_HOME, or harrier in the XDG state directory.", valueName: "dir"))
    var home: String?

    @Option(help: ArgumentHelp("The customer to work for.", valueName: "name"))
    var tenant = "default"

    var homeFolder: URL {
        let environment = ProcessInfo.processInfo.environment
        if let path = home ?? environment["HARRIER_HOME"], !path.isEmpty { return URL(fileURLWithPath: path) }
        let state = environment["XDG_STATE_HOME"].flatMap { $0.hasPrefix("/") ? $0 : nil }
            ?? (environment["HOME"] ?? NSHomeDirectory()) + "/.local/state"
        return URL(fileURLWithPath: state).appendingPathComponent("harrier")
    }
}

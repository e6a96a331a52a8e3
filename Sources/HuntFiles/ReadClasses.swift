import HuntModel
import Yams

func readProcessClasses(_ node: Node?, _ mistakes: Mistakes) -> ProcessClasses {
    guard let node,
        let fields = Fields(
            node, of: "\"processes\"", keys: ["sessionHosts", "generic", "uploaders", "sharedAccounts"], mistakes)
    else { return ProcessClasses() }
    return ProcessClasses(
        sessionHosts: fields.texts("sessionHosts"), generic: fields.texts("generic"), uploaders: fields.texts("uploaders"),
        sharedAccounts: fields.texts("sharedAccounts"))
}

func readDestinationClasses(_ node: Node?, _ mistakes: Mistakes) -> DestinationClasses {
    guard let node,
        let fields = Fields(node, of: "\"destinations\"", keys: ["storage", "infrastructurePorts"], mistakes)
    else { return DestinationClasses() }
    return DestinationClasses(storage: fields.texts("storage"), infrastructurePorts: fields.numbers("infrastructurePorts"))
}

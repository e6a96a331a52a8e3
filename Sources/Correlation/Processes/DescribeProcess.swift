import HuntModel

extension ProcessRecord {
    var description: ProcessDescription {
        ProcessDescription(
            name: name ?? path.map(lastComponent) ?? "unknown process", path: path,
            originalName: originalName?.lowercased() == name?.lowercased() ? nil : originalName, id: instance?.id,
            started: instance?.created, commandLine: commandLine, account: account?.display,
            script: commandLine.flatMap(scriptPath))
    }
}

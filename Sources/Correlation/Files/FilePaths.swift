/// Paths as sensors write them: `\` on Windows, `/` elsewhere.

func lastComponent(_ path: String) -> String {
    path.split { $0 == "\\" || $0 == "/" }.last.map(String.init) ?? path
}

/// Without the last separator; empty where the path has none.
func directory(of path: String) -> String {
    path.lastIndex { $0 == "\\" || $0 == "/" }.map { String(path[..<$0]) } ?? ""
}

/// Sensors give a folder with or without the file's name.
func fullPath(folder: String?, name: String) -> String {
    guard let folder, !folder.isEmpty else { return name }
    if lastComponent(folder).lowercased() == name.lowercased() { return folder }
    let separator = folder.contains("/") && !folder.contains("\\") ? "/" : "\\"
    return folder.hasSuffix(separator) ? folder + name : folder + separator + name
}

/// For comparison: no case, one kind of separator.
func foldedPath(_ path: String) -> String {
    String(path.lowercased().map { $0 == "/" ? "\\" : $0 })
}

import Foundation
public import HuntModel

/// The folders where hunts are looked for, nearest first.
public struct HuntLibrary: Sendable {
    public let folders: [String]

    public init(folders: [String]) { self.folders = folders }

    /// `--hunts DIR` where given, else `./hunts`, else the hunts that came with the program: beside the binary, in
    /// `../share/harrier/hunts`, or in the package it was built from.
    public static func standard(asked: String? = nil, executable: String? = nil) -> HuntLibrary {
        if let asked { return HuntLibrary(folders: [asked]) }
        return HuntLibrary(folders: ["hunts"] + ((executable ?? Bundle.main.executablePath).map(beside) ?? []))
    }

    private static func beside(_ executable: String) -> [String] {
        var folder = URL(fileURLWithPath: executable).resolvingSymlinksInPath().deletingLastPathComponent()
        var folders = [folder.appendingPathComponent("hunts").path]
        folders.append(folder.deletingLastPathComponent().appendingPathComponent("share/harrier/hunts").path)
        for _ in 0..<3 {
            folder.deleteLastPathComponent()
            folders.append(folder.appendingPathComponent("hunts").path)
        }
        return folders
    }

    /// Paths of all hunt files, each name once, sorted by name.
    public func files() -> [String] {
        var found: [String: String] = [:]
        for folder in folders.reversed() {
            for file in (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? [] {
                guard let name = huntName(ofFile: file) else { continue }
                found[name] = folder + "/" + file
            }
        }
        return found.sorted { $0.key < $1.key }.map(\.value)
    }

    /// The file of the hunt `name`, which is also its file name, or of the path `name`.
    public func path(of name: String) throws(HuntFileProblems) -> String {
        if name.contains("/") || name.hasSuffix(".yaml") || name.hasSuffix(".yml") { return name }
        let known = files()
        if let path = known.first(where: { huntName(ofFile: $0) == name }) { return path }
        let names = known.compactMap(huntName)
        let near = nearest(to: name, in: names).map { "did you mean \"\($0)\"?" }
        let hint = near ?? (names.isEmpty ? "looked in " + folders.joined(separator: ", ") : "known: " + names.joined(separator: ", "))
        throw HuntFileProblems([HuntFileProblem(code: .notFound, message: "no hunt is called \"\(name)\"", hint: hint, file: name)])
    }

    /// Reads the hunt `name`; `source` is the text as its author wrote it.
    public func hunt(_ name: String, checkQuery: QueryCheck? = nil) throws(HuntFileProblems) -> (
        definition: HuntDefinition, source: String
    ) {
        let path = try path(of: name)
        guard let source = try? String(contentsOfFile: path, encoding: .utf8) else {
            throw HuntFileProblems([HuntFileProblem(code: .unreadable, message: "the file cannot be read", file: path)])
        }
        return (try HuntReader.read(source, file: path, checkQuery: checkQuery), source)
    }
}

/// Nil for a file that is no hunt.
private func huntName(ofFile path: String) -> String? {
    let file = path.split(separator: "/").last.map(String.init) ?? path
    for ending in [".yaml", ".yml"] where file.hasSuffix(ending) && !file.hasPrefix(".") {
        return String(file.dropLast(ending.count))
    }
    return nil
}

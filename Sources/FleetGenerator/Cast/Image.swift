/// One version of a program as sensors describe it, written once: as the process that did something, and as one that was started.
struct Image: Sendable {
    let name: [UInt8]
    let path: [UInt8]
    let initiating: [UInt8]
    let created: [UInt8]
    let forms: [CommandForm]

    init(_ program: Program, version: Int, seed: UInt64) {
        name = escaped(program.name)
        path = escaped(program.folder + "\\" + program.name)
        forms = program.forms
        let fingerprint = mixed(seed &+ UInt64(version))
        initiating = Image.description(of: program, version, fingerprint, prefix: "InitiatingProcess", info: "InitiatingProcess", lowerPath: true)
        created = Image.description(of: program, version, fingerprint, prefix: "", info: "Process", lowerPath: false)
    }

    /// Columns behind one another, with a comma before each.
    private static func description(
        of program: Program, _ version: Int, _ fingerprint: UInt64, prefix: String, info: String, lowerPath: Bool
    ) -> [UInt8] {
        var bytes = RecordBytes()
        func key(_ name: String) -> [UInt8] { Array(",\"\(name)\":".utf8) }
        for (hash, digits) in [("SHA1", 40), ("SHA256", 64), ("MD5", 32)] {
            bytes.raw(key(prefix + hash) + [.quote])
            bytes.hex(digits, of: fingerprint &+ UInt64(digits))
            bytes.raw([.quote])
        }
        let path = program.folder + "\\" + program.name
        let texts = [
            (prefix + "FileName", program.name), (prefix + "FolderPath", lowerPath ? path.lowercased() : path),
            (info + "VersionInfoCompanyName", program.company), (info + "VersionInfoProductName", program.product),
            (info + "VersionInfoProductVersion", "\(10 + version % 3).0.\(19041 + version % 3).1"),
            (info + "VersionInfoInternalFileName", program.originalName.replacing(".exe", with: "")),
            (info + "VersionInfoOriginalFileName", program.originalName), (info + "VersionInfoFileDescription", program.description),
        ]
        for (name, text) in texts {
            bytes.raw(key(name))
            bytes.text(escaped(text))
        }
        bytes.raw(key(prefix + "FileSize"))
        bytes.number(Int64(20_000 + fingerprint % 3_000_000))
        return bytes.bytes
    }
}

/// A program before it has versions.
struct Program: Sendable {
    var name: String
    var folder: String
    var company = "Microsoft Corporation"
    var product = "Microsoft® Windows® Operating System"
    var description = ""
    /// Differs from the name where somebody gave the file another one.
    var originalName: String
    var forms: [CommandForm]

    init(_ name: String, _ folder: String, original: String? = nil, _ forms: [CommandForm] = []) {
        self.name = name
        self.folder = folder
        originalName = original ?? name
        self.forms = forms.isEmpty ? [CommandForm("\"\(folder)\\\(name)\"")] : forms
    }
}

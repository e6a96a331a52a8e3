/// An account, with its columns written once.
struct User: Sendable {
    let name: [UInt8]
    let display: String
    /// Of the machine: LogonId 999, integrity level System.
    let isSystem: Bool
    let initiating: [UInt8]
    let created: [UInt8]
    /// Domain, name and SID only.
    let account: [UInt8]
    let request: [UInt8]

    init(domain: String, name: String, sid: String, seed: UInt64? = nil) {
        self.name = escaped(name)
        display = domain + "\\" + name
        isSystem = seed == nil
        func columns(_ prefix: String) -> [UInt8] {
            var bytes = RecordBytes()
            let upn = seed == nil ? [] : escaped(name + "@corp.example")
            for (column, text) in [("Domain", escaped(domain)), ("Name", escaped(name)), ("Sid", escaped(sid)), ("Upn", upn)] {
                bytes.raw(Array(",\"\(prefix)\(column)\":".utf8))
                bytes.text(text)
            }
            bytes.raw(Array(",\"\(prefix)ObjectId\":".utf8))
            guard let seed else {
                bytes.raw("null")
                return bytes.bytes
            }
            bytes.raw("\"")
            bytes.guid(of: seed)
            bytes.raw("\"")
            return bytes.bytes
        }
        initiating = columns("InitiatingProcessAccount")
        created = columns("Account")
        func three(_ prefix: String) -> [UInt8] {
            var bytes = RecordBytes()
            for (column, text) in [("Name", name), ("Domain", domain), ("Sid", sid)] {
                bytes.raw(Array(",\"\(prefix)\(column)\":".utf8))
                bytes.text(escaped(text))
            }
            return bytes.bytes
        }
        account = three("Account")
        request = three("RequestAccount")
    }

    static let system = User(domain: "nt authority", name: "system", sid: "S-1-5-18")
    static let localService = User(domain: "nt authority", name: "local service", sid: "S-1-5-19")
    static let networkService = User(domain: "nt authority", name: "network service", sid: "S-1-5-20")
}

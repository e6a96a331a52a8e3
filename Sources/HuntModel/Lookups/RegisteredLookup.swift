/// One version of a file from elsewhere, of which a tenant keeps a copy.
public struct RegisteredLookup: Sendable, Codable, Hashable {
    /// Of this version, within the tenant; never given again.
    public var id: Int64
    /// A name, or the address that queries read it under, exactly as they write it.
    public var name: String
    public var version: Int32
    public var format: LookupFormat
    /// The fields of the first record of delimited text; empty otherwise.
    public var header: [String]
    /// The field of ``header`` that a watchlist is searched by, where one was declared.
    public var searchKey: String?

    public init(id: Int64, name: String, version: Int32, format: LookupFormat, header: [String] = [], searchKey: String? = nil) {
        self.id = id
        self.name = name
        self.version = version
        self.format = format
        self.header = header
        self.searchKey = searchKey
    }

    public var kind: LookupKind { format.kind }
}

/// What a tenant has registered: of every name and format the newest version.
public struct RegisteredLookups: Sendable, Hashable {
    private var named: [String: [RegisteredLookup]] = [:]

    public static let none = RegisteredLookups([])

    public init(_ lookups: [RegisteredLookup]) {
        for lookup in lookups.sorted(by: { $0.version > $1.version }) where named[lookup.name]?.contains(where: { $0.format == lookup.format }) != true {
            named[lookup.name, default: []].append(lookup)
        }
    }

    /// Under exactly that name, in each of its formats, the newest first.
    public subscript(name: String) -> [RegisteredLookup] { named[name] ?? [] }

    public subscript(name: String, format: LookupFormat) -> RegisteredLookup? { self[name].first { $0.format == format } }

    public var names: [String] { named.keys.sorted() }
}

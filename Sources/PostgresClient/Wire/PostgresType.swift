public import SQLText

/// A type of PostgreSQL by its number in `pg_type`; the built-in ones keep theirs for ever.
public struct PostgresType: Sendable, Hashable {
    public let oid: UInt32

    public init(oid: UInt32) { self.oid = oid }

    public static let bool = PostgresType(oid: 16)
    public static let bytea = PostgresType(oid: 17)
    public static let char = PostgresType(oid: 18)
    public static let name = PostgresType(oid: 19)
    public static let int8 = PostgresType(oid: 20)
    public static let int2 = PostgresType(oid: 21)
    public static let int4 = PostgresType(oid: 23)
    public static let text = PostgresType(oid: 25)
    public static let oid = PostgresType(oid: 26)
    public static let json = PostgresType(oid: 114)
    public static let float4 = PostgresType(oid: 700)
    public static let float8 = PostgresType(oid: 701)
    public static let bpchar = PostgresType(oid: 1042)
    public static let varchar = PostgresType(oid: 1043)
    public static let timestamptz = PostgresType(oid: 1184)
    public static let numeric = PostgresType(oid: 1700)
    public static let uuid = PostgresType(oid: 2950)
    public static let jsonb = PostgresType(oid: 3802)
    public static let int2Array = PostgresType(oid: 1005)
    public static let int4Array = PostgresType(oid: 1007)
    public static let int8Array = PostgresType(oid: 1016)
    public static let textArray = PostgresType(oid: 1009)

    public init(_ type: SQLType) {
        self =
            switch type {
            case .bool: .bool
            case .int2: .int2
            case .int4: .int4
            case .int8: .int8
            case .float8: .float8
            case .text: .text
            case .bytea: .bytea
            case .jsonb: .jsonb
            case .numeric: .numeric
            case .uuid: .uuid
            case .timestamptz: .timestamptz
            }
    }
}

extension PostgresType {
    init(arrayOf type: SQLType) {
        self =
            switch type {
            case .bool: PostgresType(oid: 1000)
            case .int2: .int2Array
            case .int4: .int4Array
            case .int8: .int8Array
            case .float8: PostgresType(oid: 1022)
            case .text: .textArray
            case .bytea: PostgresType(oid: 1001)
            case .jsonb: PostgresType(oid: 3807)
            case .numeric: PostgresType(oid: 1231)
            case .uuid: PostgresType(oid: 2951)
            case .timestamptz: PostgresType(oid: 1185)
            }
    }
}

extension SQLBind {
    var postgresType: PostgresType {
        switch self {
        case .null(let type): PostgresType(type)
        case .bool: .bool
        case .int2: .int2
        case .int4: .int4
        case .int8: .int8
        case .float8: .float8
        case .text: .text
        case .bytea: .bytea
        case .jsonb: .jsonb
        case .numeric: .numeric
        case .uuid: .uuid
        case .int2Array: .int2Array
        case .int4Array: .int4Array
        case .int8Array: .int8Array
        case .textArray: .textArray
        case .fields(let type, _, _): PostgresType(arrayOf: type)
        }
    }
}

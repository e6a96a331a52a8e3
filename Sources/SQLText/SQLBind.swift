/// A value bound to a placeholder, with the PostgreSQL type it is sent as.
///
/// Two are equal where the same bytes are sent: `é` in one character and in two are different texts, zero and minus zero different numbers.
public enum SQLBind: Sendable, Codable {
    case null(SQLType)
    case bool(Bool)
    case int2(Int16)
    case int4(Int32)
    case int8(Int64)
    case float8(Double)
    case text(String)
    case bytea([UInt8])
    case jsonb(String)
    case numeric(String)
    case uuid(String)
    case int2Array([Int16])
    case int4Array([Int32])
    case int8Array([Int64])
    case textArray([String])
    /// An array of so many elements, which are fields as binary COPY has them: the length in four bytes, then the value; −1 for NULL.
    case fields(SQLType, count: Int, [UInt8])
}

/// The PostgreSQL types that Harrier binds and reads.
public enum SQLType: String, Sendable, Codable, Hashable, CaseIterable {
    case bool, int2, int4, int8, float8, text, bytea, jsonb, numeric, uuid, timestamptz
}

public protocol SQLBindable {
    var sqlBind: SQLBind { get }
}

extension Bool: SQLBindable { public var sqlBind: SQLBind { .bool(self) } }
extension Int16: SQLBindable { public var sqlBind: SQLBind { .int2(self) } }
extension Int32: SQLBindable { public var sqlBind: SQLBind { .int4(self) } }
extension Int64: SQLBindable { public var sqlBind: SQLBind { .int8(self) } }
extension Int: SQLBindable { public var sqlBind: SQLBind { .int8(Int64(self)) } }
extension Double: SQLBindable { public var sqlBind: SQLBind { .float8(self) } }
extension String: SQLBindable { public var sqlBind: SQLBind { .text(self) } }

extension Array: SQLBindable where Element: SQLArrayElement {
    public var sqlBind: SQLBind { Element.sqlBind(of: self) }
}

/// A type whose arrays can be bound.
public protocol SQLArrayElement {
    static func sqlBind(of array: [Self]) -> SQLBind
}

extension String: SQLArrayElement { public static func sqlBind(of array: [String]) -> SQLBind { .textArray(array) } }
extension Int16: SQLArrayElement { public static func sqlBind(of array: [Int16]) -> SQLBind { .int2Array(array) } }
extension Int32: SQLArrayElement { public static func sqlBind(of array: [Int32]) -> SQLBind { .int4Array(array) } }
extension Int64: SQLArrayElement { public static func sqlBind(of array: [Int64]) -> SQLBind { .int8Array(array) } }

extension Optional: SQLBindable where Wrapped: SQLBindable & SQLNullable {
    public var sqlBind: SQLBind { self?.sqlBind ?? .null(Wrapped.sqlType) }
}

/// A bindable type whose absence is sent as NULL of its own type.
public protocol SQLNullable {
    static var sqlType: SQLType { get }
}

extension Bool: SQLNullable { public static var sqlType: SQLType { .bool } }
extension Int16: SQLNullable { public static var sqlType: SQLType { .int2 } }
extension Int32: SQLNullable { public static var sqlType: SQLType { .int4 } }
extension Int64: SQLNullable { public static var sqlType: SQLType { .int8 } }
extension Int: SQLNullable { public static var sqlType: SQLType { .int8 } }
extension Double: SQLNullable { public static var sqlType: SQLType { .float8 } }
extension String: SQLNullable { public static var sqlType: SQLType { .text } }

/// Fields of binary COPY as PostgreSQL writes them in text.
public enum FieldText {
    /// Plain decimal notation, `NaN`, `Infinity` or `-Infinity`; nil for what is no `numeric`.
    public static func numeric(_ field: UnsafeRawBufferPointer) -> String? { NumericFormat.decode(field) }

    /// 8-4-4-4-12 lower-case hexadecimal digits; nil for what is no `uuid`.
    public static func uuid(_ field: UnsafeRawBufferPointer) -> String? { UUIDFormat.decode(field) }
}

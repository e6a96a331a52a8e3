import HuntModel
import SQLText

extension Column {
    /// The name this column has inside SQL. Names never leave a compiled query by way of SQL: `CompiledQuery.columns` has them.
    ///
    /// PostgreSQL cuts names at 63 bytes and partial rows have two columns of their own, so such names get a digest.
    var sqlName: String {
        let reserved = name == "_shard" || name == "_epoch" || name.isEmpty || name.utf8.contains(0)
        guard reserved || name.utf8.count > 63 else { return name }
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325
        for byte in name.utf8 { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01b3 }
        var head = ""
        for character in name where head.utf8.count + character.utf8.count <= 40 && character != "\0" { head.append(character) }
        return head + "~" + String(hash, radix: 16)
    }

    var identifier: SQLIdentifier { SQLIdentifier(sqlName) }

    /// Its reading: every relation under a SELECT of the emitter is called `q`.
    var reference: Snippet { "q.\(identifier)" }
}

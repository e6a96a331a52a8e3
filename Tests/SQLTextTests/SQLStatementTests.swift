import SQLText
import Testing

@Suite struct SQLStatementTests {
    @Test func anInterpolationBinds() {
        let name = "'; DROP TABLE run; --"
        let statement: SQLStatement = "SELECT id FROM run WHERE name = \(name) AND id > \(7)"
        #expect(statement.text == "SELECT id FROM run WHERE name = $1 AND id > $2")
        #expect(statement.binds == [.text(name), .int8(7)])
    }

    @Test func identifiersAreQuotedAlways() {
        let statement: SQLStatement = "SELECT * FROM \(SQLIdentifier("t_a", "Logon\"ID"))"
        #expect(statement.text == #"SELECT * FROM "t_a"."Logon""ID""#)
        #expect(statement.binds.isEmpty)
        #expect(SQLIdentifier("a\0b").quoted == #""ab""#)
    }

    @Test func absenceIsNullOfItsType() {
        let missing: Int64? = nil
        let statement: SQLStatement = "SELECT \(nullable: missing)"
        #expect(statement.binds == [.null(.int8)])
    }

    @Test func anAppendedFragmentIsRenumbered() {
        var statement: SQLStatement = "SELECT \(1)"
        let more: SQLStatement = " + \(2) + '$1' + \"$1\" + \(3)"
        statement.append(more)
        #expect(statement.text == "SELECT $1 + $2 + '$1' + \"$1\" + $3")
        #expect(statement.binds == [.int8(1), .int8(2), .int8(3)])
    }
}

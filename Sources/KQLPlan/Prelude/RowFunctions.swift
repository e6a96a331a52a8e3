/// Plugins over the rows of a table, as functions.
enum RowFunctions {
    /// The rows whose number lies near that of one that is a hit.
    static let near = """
        (T: (*)) {
        let near = T | where hit | mv-expand near = range(row - _before, row + _after) to typeof(long) | distinct near;
        T | where row in (near)
        }
        """

    /// Schemas as `getschema` gives them, in one. A column that stands elsewhere in one of them, or is of another type there, is an error of its own.
    static let schemas = """
        (T: (ColumnName: string, ColumnOrdinal: long, DataType: string, ColumnType: string)) {
        T
        | summarize low = min(ColumnOrdinal), high = max(ColumnOrdinal), types = dcount(ColumnType), DataType = min(DataType), ColumnType = min(ColumnType) by ColumnName
        | sort by high asc, low asc, ColumnName asc
        | extend place = row_number(0), wrong = case(types > 1, "columns are of different types", _ordered and low != high, "columns are out of order", "")
        | project ColumnName, ColumnOrdinal = toint(iff(wrong == "", place, -1)),
            DataType = iff(wrong == "", DataType, strcat("ERROR(unknown CSL type:ERROR(", wrong, "))")),
            ColumnType = iff(wrong == "", ColumnType, strcat("ERROR(", wrong, ")"))
        }
        """
}

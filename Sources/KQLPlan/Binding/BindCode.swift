public import Diagnostics

/// What can be wrong with the meaning of a query. A code is never reused.
public enum BindCode: String, DiagnosticCode, CaseIterable {
    case unknownTable = "KQL2001"
    case unknownColumn = "KQL2002"
    case unknownFunction = "KQL2003"
    case unknownOperator = "KQL2004"
    case wrongTypes = "KQL2005"
    case wrongCount = "KQL2006"
    case notConstant = "KQL2007"
    case notABool = "KQL2008"
    case columnTwice = "KQL2009"
    case unknownType = "KQL2010"
    case badRows = "KQL2011"
    case noAnswer = "KQL2012"
    case notAnAggregate = "KQL2013"
    case isAnAggregate = "KQL2014"
    case misplaced = "KQL2015"
    case outOfRange = "KQL2016"
    /// Known to KQL, not to Harrier yet.
    case operatorNotSupported = "KQL3001"
    case functionNotSupported = "KQL3002"
    case statementNotSupported = "KQL3003"
    case formNotSupported = "KQL3004"
    case tableNotSupported = "KQL3005"
    /// Accepted, and without effect on the rows.
    case ignored = "KQL2101"
}

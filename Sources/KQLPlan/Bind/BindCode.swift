public import Diagnostics

/// What can be wrong with the meaning of a query (KQL2xxx), and what Harrier does not do (KQL3xxx). A code is never reused.
public enum BindCode: String, DiagnosticCode, CaseIterable {
    case unknownTable = "KQL2001"
    case unknownColumn = "KQL2002"
    case unknownFunction = "KQL2003"
    case unknownOperator = "KQL2004"
    case wrongArgumentCount = "KQL2005"
    case wrongArgumentType = "KQL2006"
    case cannotCompare = "KQL2007"
    case notBool = "KQL2008"
    case duplicateColumn = "KQL2009"
    case notConstant = "KQL2010"
    /// An aggregation where rows are handled one by one.
    case aggregateOutsideSummarize = "KQL2011"
    /// In `summarize`, a column that is neither aggregated nor a key.
    case notAggregated = "KQL2012"
    case badDataTable = "KQL2013"
    case scalarNotTable = "KQL2015"
    case tableNotScalar = "KQL2016"
    case noAnswer = "KQL2017"
    case badCount = "KQL2018"
    case badRange = "KQL2019"
    case unknownType = "KQL2020"
    case tooLarge = "KQL2021"
    case badName = "KQL2022"
    /// A `kind=` that the operator does not have.
    case badKind = "KQL2023"
    case badJoinCondition = "KQL2024"
    case recursion = "KQL2025"
    case invalidPattern = "KQL2030"
    /// A window function over rows that have no order.
    case notSerialized = "KQL2040"
    /// A window function where there are no rows, or no longer those of the input.
    case windowOutsideRows = "KQL2041"
    /// In `scan`: a step of a name that is taken, or one that is not seen from here.
    case badStep = "KQL2042"
    /// A pattern of `parse` in which it is open where something ends.
    case badPattern = "KQL2050"
    /// An option that the operator does not have, or a value that it does not take.
    case badOption = "KQL2051"
    /// `assert` of what is false.
    case assertionFailed = "KQL2052"

    /// `where x = y` names a value instead of comparing.
    case assignmentInFilter = "KQL2101"
    /// `render` that is not the last operator.
    case renderIgnored = "KQL2102"
    case settingIgnored = "KQL2103"
    case duplicateLet = "KQL2104"
    /// `union isfuzzy=true` without one of its tables.
    case tableSkipped = "KQL2105"
    case lookupTakenAsEmpty = "KQL2106"
    /// `isnull` of a string.
    case nullString = "KQL2107"
    /// A function whose method Microsoft documents in part: its numbers may differ, and no hunt rests on them.
    case methodInPart = "KQL2108"
    /// The columns of a plugin that are not declared.
    case columnsFromData = "KQL2120"
    /// A function of Defender whose answer comes from the telemetry of the tenant, and not from Microsoft's records.
    case answeredFromTelemetry = "KQL2121"
    /// What is named after `bag_unpack` of bags that the data do not have.
    case slotsTakenAsNull = "KQL2122"
    /// The record time of rows that were never stored.
    case neverIngested = "KQL2110"

    case unsupportedOperator = "KQL3001"
    case unsupportedFunction = "KQL3002"
    case unsupportedTextOperator = "KQL3003"
    /// A table where a list or a value is due, in `in`, `has_any`, `toscalar` …
    case unsupportedSubquery = "KQL3004"
    case unsupportedStatement = "KQL3005"
    // KQL3006 was given for functions of a query before they ran; it is not given again.
    /// `*` as an operand, tuples, several queries at once …
    case unsupportedForm = "KQL3007"
    /// A step with a pivot reads a table whose rows have no device or no time.
    case notPivotable = "KQL3008"
    /// `externaldata`: a file from elsewhere that no tenant has registered.
    case missingLookup = "KQL3009"
    /// Random values in a hunt.
    case notRepeatable = "KQL3011"
    /// A column that a table has elsewhere and whose values are not kept here.
    case notStored = "KQL3020"
    /// A column that rows of a table have, or had, and that this step cannot reach.
    case outOfReach = "KQL3021"
    /// A regular expression that the database would answer differently, or one that is no constant.
    case unsupportedPattern = "KQL3030"
    case unsupportedPlugin = "KQL3050"
    /// `fork`, `facet`: several tables, where a query gives one.
    case severalResults = "KQL3040"
}

extension BindCode {
    /// What is sure even where a part of the query could not be read.
    var isAboutNames: Bool {
        switch self {
        case .unknownTable, .unknownColumn, .unknownFunction, .unknownOperator, .unknownType, .tooLarge: true
        case .unsupportedOperator, .unsupportedFunction, .unsupportedStatement: true
        default: false
        }
    }
}

/// What the database computes for `parse` and its kin, by name; no query can call them.
public enum ParseFunctions {
    /// The captured texts as an array, or null: (text, is relaxed, gap, text, gap, text … gap).
    public static let simple = "parse.simple"
    /// The values of the keys as a bag: (text, is greedy, pair delimiter, key delimiter, quotes, escapes, keys), the delimiters empty
    /// where any character that is no letter or digit delimits, the last three as lists.
    public static let keyValue = "parse.kv"
    /// The first value of each key as a bag: (what `extract_all` made of a pattern with two groups).
    public static let pairs = "parse.pairs"
    /// A text of what the above gave: (array or bag, index or key); "" where it is null.
    public static let text = "parse.text"
    /// Its argument.
    public static let once = "parse.once"
    /// Their value is computed once, before anything reads it.
    public static let all: Set<String> = [simple, keyValue, pairs, once]
}

public import HuntModel

/// Reads a hunt from YAML, with every mistake of the file at once.
public enum HuntReader {
    /// `file` is what messages call the source; `checkQuery` compiles each query, so that its mistakes get a place in the file.
    public static func read(_ source: String, file: String, checkQuery: QueryCheck? = nil) throws(HuntFileProblems)
        -> HuntDefinition
    {
        let root = try parse(source, file: file)
        let mistakes = Mistakes(file: file)
        let hunt = readHunt(root, mistakes)
        if let hunt, let checkQuery { checkQueries(of: hunt, in: root, source: source, with: checkQuery, mistakes) }
        guard let hunt, mistakes.problems.isEmpty else { throw HuntFileProblems(mistakes.problems) }
        return hunt
    }
}

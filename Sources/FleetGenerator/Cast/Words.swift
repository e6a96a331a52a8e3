/// Words that names are made of. None of them needs escaping.
enum Words {
    static let common: [[UInt8]] = text.split(separator: " ").map { Array($0.utf8) }
    static let extensions: [[UInt8]] = ["docx", "xlsx", "pdf", "pptx", "csv", "txt", "json", "png", "vsdx", "msg"].map { Array($0.utf8) }

    static func append(to bytes: inout RecordBytes, _ index: Int) { bytes.raw(common[index % common.count]) }

    /// `budget_review-17.xlsx`: a long tail of names that users give.
    static func appendDocument(to bytes: inout RecordBytes, _ random: inout FleetRandom) {
        append(to: &bytes, random.steep(common.count))
        bytes.raw("_")
        append(to: &bytes, random.steep(common.count))
        if random.below(3) == 0 {
            bytes.raw("-")
            bytes.number(Int64(random.steep(60)))
        }
        bytes.raw(".")
        bytes.raw(extensions[random.skewed(extensions.count)])
    }

    /// A made-up name of two or three syllables.
    static func coined(_ random: inout FleetRandom) -> String {
        (0..<(2 + random.below(2))).map { _ in String(syllables[random.below(syllables.count)]) }.joined()
    }

    /// The same with a capital letter.
    static func coinedName(_ random: inout FleetRandom) -> String {
        let word = coined(&random)
        return word.prefix(1).uppercased() + word.dropFirst()
    }

    private static let syllables = "al be ca dor en fi gra hel is jun ka lo mer nu or pra qui ros sol ta ur ven wex yl zan tri mon dex nor pal".split(separator: " ")

    private static let text = """
        report budget review invoice contract draft final meeting notes plan summary customer order project team sales quarter forecast \
        salary hiring travel expense policy training schedule inventory shipment vendor license audit risk security incident network diagram \
        server backup config export import data model chart table figure image photo scan letter memo agenda minutes proposal offer quote \
        price list catalog manual guide handbook template form survey result analysis test case build release version patch update change \
        request ticket issue task design spec requirement architecture interface module service client partner supplier legal tax finance \
        account ledger balance payment receipt refund claim warranty support call chat mail archive folder shared public private personal \
        family holiday birthday recipe music video game book paper thesis research grant patent brand logo banner campaign newsletter press \
        event speaker slide poster flyer map route floor office building lease rent energy water waste fleet car driver fuel repair part
        """
}

extension Evidence {
    /// Nil where `json` is not a JSON object.
    public init?(json: String) {
        guard let values = EvidenceValue.object(json: json) else { return nil }
        self.init(values)
    }
}

extension EvidenceValue {
    /// The members of the JSON object `json`; nil for anything else.
    public static func object(json: String) -> [String: EvidenceValue]? {
        var json = json
        return json.withUTF8 { bytes in
            var reader = EvidenceReader(bytes)
            guard case .object(let members)? = reader.document() else { return nil }
            return members
        }
    }
}

import HuntModel

/// `convert_length(1.2, "Meter", "Foot")`. Null for a name that is no unit of the kind; names mind case.
public enum UnitFunctions {
    public static let kinds = ["angle", "energy", "force", "length", "mass", "speed", "temperature", "volume"]

    static let rows = kinds.map { KQLFunction("convert_\($0)", Signature(.type(.real), .text, .text, to: .type(.real))) }
}

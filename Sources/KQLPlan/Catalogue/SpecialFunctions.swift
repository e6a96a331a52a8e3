import HuntModel

/// The error function, the gamma function and the beta distribution. Outside of their domain they are no number; `beta_inv` of what is
/// no probability is null, and so is what is asked of parameters outside of 1e-6 … 1e7.
enum SpecialFunctions {
    static let rows = ["erf", "erfc", "gamma", "loggamma"].map {
        KQLFunction($0, Signature(.type(.real), to: .type(.real)), naming: .firstArgument)
    } + ["beta_cdf", "beta_inv", "beta_pdf"].map {
        KQLFunction($0, Signature(.type(.real), .type(.real), .type(.real), to: .type(.real)))
    }
}

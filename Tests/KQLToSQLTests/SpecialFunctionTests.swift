import PostgresClient
import SQLText
import Testing

/// The special functions against values computed with forty digits outside.
@Suite struct SpecialFunctionTests {
    @Test(arguments: [
        ("erf", 1e-09, 1.1283791670955127e-09), ("erf", 0.3, 0.3286267594591274), ("erf", 0.84375, 0.7672256612323416),
        ("erf", 1.2, 0.9103139782296353), ("erf", 2.5, 0.999593047982555), ("erf", 5.5, 0.9999999999999927),
        ("erfc", -3.0, 1.9999779095030015), ("erfc", 0.2, 0.7772974107895215), ("erfc", 0.5, 0.4795001221869535),
        ("erfc", 1.25, 0.07709987174354177), ("erfc", 2.9, 4.109787809945886e-05), ("erfc", 10.0, 2.088487583762545e-45),
        ("erfc", 25.5, 8.80166269072795e-285), ("gamma", 0.1, 9.51350769866873), ("gamma", 4.5, 11.631728396567448),
        ("gamma", 20.0, 1.21645100408832e17), ("gamma", -2.5, -0.9453087204829419), ("gamma", -20.3, -6.435466204989327e-19),
        ("gamma", 100.25, 2.94846628183877e156), ("gamma", 170.9, 4.3413243345352246e306), ("log_gamma", 0.1, 2.252712651734206),
        ("log_gamma", 1.0001, -5.771334222047127e-05), ("log_gamma", 2.5, 0.2846828704729192), ("log_gamma", 50.0, 144.5657439463449),
        ("log_gamma", -3.7, -1.3797399049658245), ("log_gamma", 10000.0, 82099.71749644238), ("log_gamma", 1e100, 2.2925850929940456e102),
    ])
    func isExactToTheLastDigits(function: String, argument: Double, expected: Double) async throws {
        let connection = try await KQLDatabase.shared.connect()
        let row = try await connection.row(
            """
            SELECT CASE \(function)::text WHEN 'erf' THEN kql.erf(x) WHEN 'erfc' THEN kql.erfc(x) WHEN 'gamma' THEN kql.gamma(x)
                WHEN 'log_gamma' THEN kql.log_gamma(x) END::text FROM (SELECT \(String(argument))::float8 AS x) AS x
            """)
        let text = try #require(try row?.text(0))
        let value = try #require(Double(text))
        #expect(abs(value - expected) <= 2 * expected.ulp)
        await connection.close()
    }

    /// The vectors of FIPS 180, and lengths around the end of a block.
    @Test(arguments: [
        ("abc", 1, "a9993e364706816aba3e25717850c26c9cd0d89d"), ("", 1, "da39a3ee5e6b4b0d3255bfef95601890afd80709"),
        ("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq", 1, "84983e441c3bd26ebaae4aa1f95129e5e54670f1"),
        ("a", 55, "c1c8bbdc22796e28c0e15163d20899b65621d65a"), ("a", 56, "c2db330f6083854c99d4b5bfb6e8f29f201be699"),
        ("a", 64, "0098ba824b5c16427bd7a1122a5a442a25ec644d"), ("a", 1000, "291e9a6c66994949b57ba5e650361e98fc36b1ba"),
    ])
    func digestsAreThosePublished(text: String, times: Int, expected: String) async throws {
        let connection = try await KQLDatabase.shared.connect()
        let row = try await connection.row("SELECT kql.hash_sha1(\(String(repeating: text, count: times))::text)")
        #expect(try row?.text(0) == expected)
        await connection.close()
    }
}

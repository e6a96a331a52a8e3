/// Texts that have broken something somewhere: the edge of each form that a function reads, and characters of every kind.
enum HostileTexts {
    static let all = plain + numbers + times + addresses + structures + patterns + characters + long

    private static let plain = [
        "", " ", "\t\r\n", "a", "A", "null", "NULL", "NaN", "true", "FALSE", "7z.exe", "'", "\"", "\\", "\\\\", "$", "$1", "%", "%%", "_",
        "long", "long*", "*", "int", "real", "datetime", "timespan", "guid", "string", "bool", "decimal", "dynamic", "year", "Month", "week_of_year",
        "nanosecond", "quarter", "day", "asc", "+", "-", "/", "^", "yyyy-MM-dd HH:mm:ss.fffffff tt", "[d].[hh]:[mm]", "ddddddddd", "FFFFFFFF", "b64",
    ]
    private static let numbers = [
        "0", "-0", "+1", "1.5", "-1.5e-7", "1e400", "1e-400", "1e999999999", "9223372036854775807", "9223372036854775808", "-9223372036854775809",
        "99999999999999999999999999999999999999", "0x", "0x1F", "0xFFFFFFFFFFFFFFFF", "0xFFFFFFFFFFFFFFFFFF", "1_000", "١٢٣", "1,5", "inf", "-Infinity",
        ".5", "5.", "1e", "2147483648", "4294967296", "00000000000000000001", "1.2.3.4.5", "1.20000000000000000", "0b11",
    ]
    private static let times = [
        "2026-01-29T16:49:20.4813094Z", "0001-01-01", "9999-12-31T23:59:59.9999999Z", "9999-12-31T23:59:59.9999999-14:00", "0000-00-00", "2026-02-30",
        "2024-02-29T24:00:60", "2026-01-29 16:49:20 +99:99", "13/13/2026 13:00 PM", "1/2/2026 12:00 AM", "10000-01-01", "-0001-01-01", "1.02:03:04.5",
        "99999999.23:59:59.9999999", "-10675199.02:48:05.4775808", "10675199.02:48:05.4775808", "24:00:00", "1e5d", "3d", "-3.5h", "99999999999999999999d",
        "1tick", "Thu, 29 Jan 2026 16:49:20 GMT", "infinity", "now", "epoch", "20260129", "2026-01-29T16", "16:49",
    ]
    private static let addresses = [
        "1.2.3.4", "255.255.255.255", "256.1.1.1", "0.0.0.0/0", "10.0.0.0/8", "10.0.0.1/33", "10.0.0.1/-1", "1.2.3.4/99999999999", "01.02.03.004", "1.2.3",
        "::", "::1", "::ffff:10.0.0.1/96", "fe80::1%eth0", "2001:db8::/129", "2001:db8::/32", "1:2:3:4:5:6:7:8:9", "::g", ":::", "1.2.3.4.", "/24", "::/",
        "74be27de-1e4e-49d9-b579-fe0b331d3642", "{74BE27DE-1E4E-49D9-B579-FE0B331D3642}", "74be27de1e4e49d9b579fe0b331d364", "00000000-0000-0000-0000-000000000000",
        "http://u:p@host:99999999999/p?a=b&a=c&=&&d#f", "https://[::1]:80/", "://", "a://", "?a=%zz", "%41%c3%28", "%", "%e9%80", "%00", "a+b%20c", "file:///C:/x",
        "x 10.1.2.3 y", "10.1.2.", "user@example.com", "POINT(1 2)", "POLYGON((0 0,1 1,0 1,0 0))", "s00twy01mtw", "99", "AS15169",
    ]
    private static let structures = [
        "{}", "[]", "{\"a\":1}", "{\"a\":{\"b\":[1,null,\"x\"]}}", "[1,", "{\"a\":}", "\"\\u0000\"", "\"\\ud800\"", "\"\\ud83d\\ude00\"", "{\"a\":1e999999}", "-",
        "1e131072", "[1,2,3]", "{\"a\":1,\"a\":2}", "\"text\"", "$.a.b", "$.", "$", "$.a[0]", "$..*", "a.b.c", "[0]", "['x']", "<a b=\"c\"><d/>e</a>", "<a>", "<!DOCTYPE a [<!ENTITY b \"c\">]><a>&b;</a>",
        "<?xml version=\"1.0\"?><a/>", "a,b,\"c \"\"d\"\"\",", "\"unclosed", "a\nb,c", "k=v;k2='v 2';", "k=v, k = w", "=", "==", ";;", "\"k\"=\"v\"",
        "C:\\Windows\\System32\\cmd.exe:stream", "\\\\server\\share\\f.tar.gz", "/usr/bin/", "C:", "\\", "..", "\"C:\\a b\\c.exe\" -x \"y \\\" z\" w", "a \"b", "SGVsbG8=", "SGVsbG8", "====",
        "AAAA", "/+==", "Zm9v\nYmFy", "H4sIAAAAAAAA/wMAAAAAAAAAAAA=", "eJwDAAAAAAE=", "H4sIAAAAAAAA", "1.2.3.4567890123", "1..2", "Mozilla/5.0 (Windows NT 10.0)",
    ]
    private static let patterns = [
        "(?i)[x", "***:", "***=a", "(", ")", "a{1", "a{99999}", "a{2,1}", "[[:alpha:]", "[z-a]", "(a+)+$", "(.*)*b", "\\1", "(a)\\1", "\\", "\\y", "\\p{L}", "(?<x>a)", "(?P<x>a)", "(?=a)", "x*", "^", "$",
        "a|b", "[^a]", ".", ".*?", "(?:a|b)*?c", "\\d{3}-\\d+", "\\m\\M", "[[.x.]]", "[[=x=]]", "\\x{110000}", "\\u0000", "\\Q.\\E", "&", "\\&", "\\0", "\\9", "(|a)+", "()",
    ]
    private static let characters = [
        "é", "e\u{301}", "\u{301}", "ß", "ẞ", "İ", "ı", "ǅ", "ﬁ", "Ⅷ", "ς", "Σ", "日本語", "한", "ก็", "😀", "👩‍👩‍👧", "\u{1F1E9}\u{1F1EA}", "\u{FFFD}", "\u{FEFF}", "\u{200B}", "\u{202E}abc", "\u{10FFFF}", "\u{FFFF}",
        "\u{E000}", "\u{1}", "\u{7F}", "\u{85}", "\u{A0}", "\u{2028}", "\u{1D7D8}", "\u{1D400}a", "a\u{300}\u{301}\u{302}\u{303}", "\u{DC}ber", "STRASSE", "x\u{10000}y",
    ]
    /// A megabyte, deep nesting, and texts that cost a bad algorithm its square.
    private static let long = [
        String(repeating: "x", count: 5_000), String(repeating: "[", count: 20_000), String(repeating: "{\"a\":", count: 3_000), String(repeating: "a=b;", count: 2_000),
        String(repeating: "\"", count: 3_001), String(repeating: "1.2.3.4 ", count: 800), String(repeating: "%41", count: 1_500), String(repeating: "9", count: 1_000),
        String(repeating: "(", count: 500), String(repeating: "ab", count: 500_000), String(repeating: "é,", count: 3_000), "\"" + String(repeating: "\\\"", count: 2_000), String(repeating: " ", count: 4_000),
        "[" + String(repeating: "1,", count: 20_000) + "1]",
    ]
}

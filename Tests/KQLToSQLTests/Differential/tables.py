"""Tables of expected answers, computed without Harrier: one JSON file each, gzipped.

    python3 Tests/KQLToSQLTests/Differential/tables.py [name …]

Needs numpy and xxhash. The tests (DifferentialTests.swift) need neither: they read the files that are checked in.

A table says which columns the table `Inputs` has, one query over it, and its rows: the cells of the inputs, then the cells of
the answer. A cell is text as `tostring` gives it, or a number that may differ in its last digits; times are ticks of 100 ns since year 1.
"""
import base64, calendar, datetime, gzip, hashlib, ipaddress, json, os, random, re, struct, sys, urllib.parse

HERE = os.path.dirname(os.path.abspath(__file__))
DAY = 864_000_000_000
LAST = 3_155_378_975_999_999_999


def write(name, inputs, query, rows):
    data = json.dumps({"inputs": inputs, "query": query, "rows": rows}, ensure_ascii=True, separators=(",", ":"))
    with open(os.path.join(HERE, name + ".json.gz"), "wb") as file:
        with gzip.GzipFile(fileobj=file, mode="wb", mtime=0, compresslevel=9) as packed:
            packed.write(data.encode())
    print(f"{name}: {len(rows)} rows")


def projected(outputs):
    return "Inputs | sort by i asc | project " + ", ".join(f"c{n} = {e}" for n, (e, _) in enumerate(outputs))


# Calendar ---------------------------------------------------------------------------------------------------------------

def parts(t):
    day, clock = divmod(t, DAY)
    date = datetime.date.fromordinal(day + 1)
    return date, clock


def ticks(date, clock=0):
    return (date.toordinal() - 1) * DAY + clock


def text(t):
    if t is None or not 0 <= t <= LAST:
        return ""
    date, clock = parts(t)
    second, fraction = divmod(clock, 10_000_000)
    return f"{date.year:04}-{date.month:02}-{date.day:02}T{second // 3600:02}:{second // 60 % 60:02}:{second % 60:02}.{fraction:07}Z"


def month_start(date, offset):
    """Of the month `offset` months on; None outside of the calendar, LAST + 1 right behind it."""
    months = date.year * 12 + date.month - 1 + offset
    year, month = divmod(months, 12)
    if (year, month) == (10_000, 0):
        return LAST + 1
    return ticks(datetime.date(year, month + 1, 1)) if 1 <= year <= 9999 else None


def add_months(t, months):
    date, clock = parts(t)
    year, month = divmod(date.year * 12 + date.month - 1 + months, 12)
    if not 1 <= year <= 9999:
        return None
    return ticks(datetime.date(year, month + 1, min(date.day, calendar.monthrange(year, month + 1)[1])), clock)


def start_of_week(t):
    return t - t % DAY - ((t // DAY + 1) % 7) * DAY


UNITS = {"week": 7 * DAY, "day": DAY, "hour": DAY // 24, "minute": DAY // 1440, "second": 10_000_000, "millisecond": 10_000, "microsecond": 10}


def moved(part, n, t):
    months = {"year": 12, "quarter": 3, "month": 1}.get(part)
    return add_months(t, n * months) if months else t + n * UNITS[part]


def period(part, t):
    date, _ = parts(t)
    if part == "year": return date.year
    if part == "quarter": return date.year * 4 + (date.month - 1) // 3
    if part == "month": return date.year * 12 + date.month
    if part == "week": return (t // DAY + 1) // 7
    return t // UNITS[part]


def part_of(part, t):
    date, clock = parts(t)
    return {
        "year": date.year, "quarter": (date.month + 2) // 3, "month": date.month, "week_of_year": date.isocalendar()[1], "day": date.day,
        "dayofyear": date.timetuple().tm_yday, "hour": clock // (DAY // 24), "minute": clock // (DAY // 1440) % 60, "second": clock // 10_000_000 % 60,
        "millisecond": clock // 10_000 % 1000, "microsecond": clock // 10 % 1_000_000, "nanosecond": clock % 10_000_000 * 100,
    }[part]


def formatted(t):
    date, clock = parts(t)
    second, fraction = divmod(clock, 10_000_000)
    hour = second // 3600
    return (f"{date.day}/{date.month:02}/{date.year % 100:02} {hour % 12 or 12}:{second // 60 % 60:02}:{second % 60:02}.{fraction:07}"[:-3]
            + f" {'AM' if hour < 12 else 'PM'} [{date.year:04}-{date.month}-{date.day:02}] {hour:02}-{second // 60 % 60}_{second % 60} {f'{fraction:07}'[:2].rstrip('0')}")


def instant(r):
    """Anywhere, or near the edge of a year, a month, a day."""
    kind = r.randrange(6)
    if kind < 3:
        return r.randrange(LAST + 1)
    year = r.choice([1, 2, 1582, 1600, 1900, 1970, 1999, 2000, 2024, 2025, 2026, 9998, 9999])
    day = datetime.date(year, r.choice([1, 2, 3, 12, r.randrange(1, 13)]), 1) + datetime.timedelta(days=r.choice([0, 0, 27, 28, 5]) if year < 9999 else 0)
    return min(LAST, max(0, ticks(day) + r.choice([0, -1, 1, DAY - 1, r.randrange(DAY)])))


def span_text(t):
    """The form of a timespan from 0 on."""
    days, clock = divmod(t, DAY)
    second, fraction = divmod(clock, 10_000_000)
    return (f"{days}." if days else "") + f"{second // 3600:02}:{second // 60 % 60:02}:{second % 60:02}" + (f".{fraction:07}" if fraction else "")


def calendar_table():
    r = random.Random(4)
    moves = ["year", "quarter", "month", "week", "day", "hour", "minute", "second", "millisecond", "microsecond"]
    named = ["year", "quarter", "month", "week_of_year", "day", "dayofyear", "hour", "minute", "second", "millisecond", "microsecond", "nanosecond"]
    outputs = [("tostring(t)", lambda t, u, n: text(t))]
    outputs += [(f"tostring(startof{p}(t, n))", f) for p, f in {
        "day": lambda t, u, n: text(t - t % DAY + n * DAY), "week": lambda t, u, n: text(start_of_week(t) + n * 7 * DAY),
        "month": lambda t, u, n: text(month_start(parts(t)[0], n)), "year": lambda t, u, n: text(month_start(parts(t)[0].replace(month=1, day=1), n * 12))}.items()]
    before = lambda t: None if t is None else t - 1
    outputs += [(f"tostring(endof{p}(t, n))", f) for p, f in {
        "day": lambda t, u, n: text(t - t % DAY + (n + 1) * DAY - 1), "week": lambda t, u, n: text(start_of_week(t) + (n + 1) * 7 * DAY - 1),
        "month": lambda t, u, n: text(before(month_start(parts(t)[0], n + 1))),
        "year": lambda t, u, n: text(before(month_start(parts(t)[0].replace(month=1, day=1), (n + 1) * 12)))}.items()]
    outputs += [(f"tostring(startof{p}(t))", f) for p, f in {
        "day": lambda t, u, n: text(t - t % DAY), "week": lambda t, u, n: text(start_of_week(t)),
        "month": lambda t, u, n: text(ticks(parts(t)[0].replace(day=1))), "year": lambda t, u, n: text(ticks(parts(t)[0].replace(month=1, day=1)))}.items()]
    outputs += [
        ("tostring(dayofweek(t))", lambda t, u, n: span_text((t // DAY + 1) % 7 * DAY)), ("tostring(dayofmonth(t))", lambda t, u, n: str(parts(t)[0].day)),
        ("tostring(dayofyear(t))", lambda t, u, n: str(parts(t)[0].timetuple().tm_yday)), ("tostring(monthofyear(t))", lambda t, u, n: str(parts(t)[0].month)),
        ("tostring(getyear(t))", lambda t, u, n: str(parts(t)[0].year)), ("tostring(hourofday(t))", lambda t, u, n: str(parts(t)[1] // (DAY // 24))),
        ("tostring(week_of_year(t))", lambda t, u, n: str(parts(t)[0].isocalendar()[1])),
        ("tostring(bin(t, 1h))", lambda t, u, n: text(t - t % (DAY // 24))), ("tostring(bin(t, 7d))", lambda t, u, n: text(t - t % (7 * DAY))),
        ("tostring(bin(t, 17m))", lambda t, u, n: text(t - t % (17 * DAY // 1440))), ("tostring(t - u)", lambda t, u, n: ("-" if t < u else "") + span_text(abs(t - u))),
        ('format_datetime(t, "d/MM/yy h:mm:ss.ffff tt [yyyy-M-dd] HH-m_s FF")', lambda t, u, n: formatted(t)),
        ("tostring(make_datetime(getyear(t), monthofyear(t), dayofmonth(t), hourofday(t), datetime_part('minute', t), datetime_part('second', t)))",
         lambda t, u, n: text(t - t % 10_000_000)),
        ("tostring(make_datetime(getyear(t), monthofyear(t), n))", lambda t, u, n: text(ticks(parts(t)[0].replace(day=n))) if 1 <= n <= calendar.monthrange(parts(t)[0].year, parts(t)[0].month)[1] else ""),
        ("tostring(unixtime_seconds_todatetime(n))", lambda t, u, n: text(621_355_968_000_000_000 + n * 10_000_000)),
        ("tostring(unixtime_milliseconds_todatetime(n * 1000003))", lambda t, u, n: text(621_355_968_000_000_000 + n * 1_000_003 * 10_000)),
        ("tostring(unixtime_microseconds_todatetime(n * 1000003))", lambda t, u, n: text(621_355_968_000_000_000 + n * 1_000_003 * 10)),
        ("tostring(todatetime(tostring(t)) == t)", lambda t, u, n: "true"),
    ]
    outputs += [(f"tostring(datetime_part('{p}', t))", lambda t, u, n, p=p: str(part_of(p, t))) for p in named]
    outputs += [(f"tostring(datetime_add('{p}', n, t))", lambda t, u, n, p=p: text(moved(p, n, t))) for p in moves]
    outputs += [(f"tostring(datetime_diff('{p}', t, u))", lambda t, u, n, p=p: str(period(p, t) - period(p, u))) for p in moves]
    rows = []
    for i in range(10_000):
        t, u, n = instant(r), instant(r), r.choice([0, 1, -1, 2, -2, 12, -12, 31, -31, r.randrange(-400, 400), r.randrange(-100_000, 100_000)])
        rows.append([i, t, u, n] + [f(t, u, n) for _, f in outputs])
    # All columns over a few hundred instants; the rest of the ten thousand as a digest of their answers, so that the file stays small.
    whole = rows[:400]
    digests = []
    for column, (_, f) in enumerate(outputs):
        digests.append([hashlib.md5("\n".join(rows[i][4 + column] for i in range(k, k + 100)).encode()).hexdigest() for k in range(0, 10_000, 100)])
    write("calendar", [["i", "long"], ["t", "datetime"], ["u", "datetime"], ["n", "long"]], projected(outputs), whole)
    blocks = "Inputs | sort by i asc | extend " + ", ".join(f"c{n} = {e}" for n, (e, _) in enumerate(outputs)) \
        + " | summarize " + ", ".join(f"c{n} = hash_md5(strcat_array(make_list(c{n}), '\\n'))" for n in range(len(outputs))) + " by b = i / 100 | sort by b asc | project-away b"
    write("calendar_digests", [["i", "long"], ["t", "datetime"], ["u", "datetime"], ["n", "long"]], blocks,
          [[i] + rows[i][1:4] + ([digests[c][i // 100] for c in range(len(outputs))] if i % 100 == 99 else []) for i in range(10_000)])


# Hashes -----------------------------------------------------------------------------------------------------------------

def hashes():
    import xxhash
    # Published vectors: RFC 1321, FIPS 180, and xxHash's own.
    assert hashlib.md5(b"message digest").hexdigest() == "f96b697d7cb7938d525a2f31aaf161d0"
    assert hashlib.sha256(b"abc").hexdigest() == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
    assert xxhash.xxh64(b"").hexdigest() == "ef46db3751d8e999" and xxhash.xxh64(b"Nobody inspects the spammish repetition").hexdigest() == "fbcea83c8a378bf1"
    r = random.Random(5)
    texts = ["", "a", "abc", "message digest", "abcdefghijklmnopqrstuvwxyz", "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
             "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789", "1234567890" * 8, "Nobody inspects the spammish repetition", "World", "é", "😀", "\ufffd"]
    texts += ["".join(r.choice("abcXYZ019 .é日😀") for _ in range(n)) for n in list(range(1, 140)) + [255, 256, 257, 1000, 4096, 10_007]]
    rows = []
    for i, s in enumerate(texts):
        data = s.encode()
        rows.append([i, s, hashlib.md5(data).hexdigest(), hashlib.sha256(data).hexdigest(),
                     str(struct.unpack("<q", struct.pack("<Q", xxhash.xxh64(data).intdigest()))[0])])
    write("hashes", [["i", "long"], ["s", "string"]], "Inputs | sort by i asc | project a = hash_md5(s), b = hash_sha256(s), d = tostring(hash_xxhash64(s))", rows)


# Statistics ----------------------------------------------------------------------------------------------------------------

def statistics():
    import numpy as np
    r = random.Random(6)
    # A percentile of Kusto is the value of nearest rank: numpy's "inverted_cdf".
    ps = [0, 1, 5, 25, 33.3, 50, 75, 90, 95, 99, 99.9, 100]
    inputs, answers = [], []
    for g in range(120):
        n = r.choice([1, 2, 3, 4, 5, 7, 10, 20, 99, 100, 101, 250])
        base, width = r.choice([(0, 1), (0, 1e6), (1e5, 1), (-5, 10), (1e6, 1e3)])
        x = [r.choice([base + r.random() * width, base + r.randrange(5)]) for _ in range(n)]
        y = [a * 0.5 + r.random() * width for a in x]
        k = [r.randrange(-1_000_000, 1_000_000) if r.random() < 0.7 else r.randrange(3) for _ in range(n)]
        inputs += [[g, a, b, c] for a, b, c in zip(x, y, k)]
        inputs.append([g, None, None, None])
        X, Y, K = np.array(x), np.array(y), np.array(k)
        few = n < 2
        answers.append([float(X.mean()), 0.0 if few else float(X.std(ddof=1)), float(X.std()), 0.0 if few else float(X.var(ddof=1)), float(X.var()),
                        0.0 if few else float(np.cov(X, Y)[0][1]), float(np.cov(X, Y, bias=True)[0][1]) if not few else 0.0, float(K.mean()), float(X.sum()), float(K.sum())]
                       + [float(np.percentile(X, p, method="inverted_cdf")) for p in ps] + [float(np.percentile(K, p, method="inverted_cdf")) for p in ps])
    query = ("Inputs | summarize avg(x), stdev(x), stdevp(x), variance(x), variancep(x), covariance(x, y), covariancep(x, y), avg(k), sum(x), todouble(sum(k)), "
             + ", ".join(f"p{n} = percentile(x, {p})" for n, p in enumerate(ps)) + ", " + ", ".join(f"q{n} = todouble(percentile(k, {p}))" for n, p in enumerate(ps))
             + " by g | sort by g asc | project-away g")
    rows = [row + answer for row, answer in zip(inputs, answers)] + inputs[len(answers):]
    write("statistics", [["g", "long"], ["x", "real"], ["y", "real"], ["k", "long"]], query, rows)


# Text -----------------------------------------------------------------------------------------------------------------------

LETTERS = "abcXYZ  019.,-_/%+&=?#éßñÅΣσςяЖ日本語한😀𝒳\u0301\u200d\ufffd"


def word(r, longest=24):
    return "".join(r.choice(LETTERS) for _ in range(r.randrange(longest + 1)))


def substring(s, start, length):
    start = max(0, len(s) + start) if start < 0 else start
    return s[start:start + length] if length > 0 else ""


def overlapping(s, needle):
    return sum(1 for k in range(len(s)) if s.startswith(needle, k))


def fold_one(s, f):
    return "".join(f(c) if len(f(c)) == 1 else c for c in s)


def texts():
    r = random.Random(7)
    outputs = [
        ("tostring(strlen(s))", lambda s, t, n, m: str(len(s))), ("tostring(string_size(s))", lambda s, t, n, m: str(len(s.encode()))),
        ("substring(s, n)", lambda s, t, n, m: substring(s, n, 1 << 40)), ("substring(s, n, m)", lambda s, t, n, m: substring(s, n, m)),
        ("reverse(s)", lambda s, t, n, m: s[::-1]), ("tostring(indexof(s, t))", lambda s, t, n, m: str(s.find(t))),
        ("tostring(countof(s, t))", lambda s, t, n, m: str(overlapping(s, t)) if t else "0"),
        ("replace_string(s, t, 'é')", lambda s, t, n, m: s.replace(t, "é") if t else s), ("strcat(s, t, s)", lambda s, t, n, m: s + t + s),
        ("tostring(strcmp(s, t))", lambda s, t, n, m: str((s > t) - (s < t))), ("toupper(s)", lambda s, t, n, m: fold_one(s, str.upper)),
        ("tostring(isascii(s))", lambda s, t, n, m: str(s.isascii()).lower()), ("tostring(s startswith_cs t)", lambda s, t, n, m: str(s.startswith(t)).lower()),
        ("tostring(s endswith_cs t)", lambda s, t, n, m: str(s.endswith(t)).lower()), ("tostring(s contains_cs t)", lambda s, t, n, m: str(t in s).lower()),
        ("tostring(split(s, t))", lambda s, t, n, m: dumps(s.split(t)) if t else dumps([s])), ("tostring(unicode_codepoints_from_string(s))", lambda s, t, n, m: dumps([ord(c) for c in s])),
        ("unicode_codepoints_to_string(unicode_codepoints_from_string(s))", lambda s, t, n, m: s), ("strrep(t, 3, ',')", lambda s, t, n, m: ",".join([t] * 3)),
        ("tostring(pack_array(s, t))", lambda s, t, n, m: dumps([s, t])), ("tostring(parse_json(tostring(pack('k', s))).k)", lambda s, t, n, m: s),
    ]
    rows = []
    for i in range(1_500):
        s = word(r)
        t = r.choice([word(r, 2), s[r.randrange(len(s) + 1):][:r.randrange(4)], s[:2], s[-2:]])
        n, m = r.randrange(-30, 30), r.randrange(-3, 30)
        rows.append([i, s, t, n, m] + [f(s, t, n, m) for _, f in outputs])
    write("texts", [["i", "long"], ["s", "string"], ["t", "string"], ["n", "long"], ["m", "long"]], projected(outputs), rows)


def dumps(value):
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


# Encodings and addresses -----------------------------------------------------------------------------------------------------

def encodings():
    r = random.Random(8)
    quoted = lambda s: "".join(c if c.isascii() and (c.isalnum() or c in "-._~") else "".join(f"%{b:02x}" for b in c.encode()) for c in s)
    outputs = [
        ("base64_encode_tostring(s)", lambda s, b: base64.b64encode(s.encode()).decode()),
        ("base64_decode_tostring(base64_encode_tostring(s))", lambda s, b: s), ("tostring(base64_decode_toarray(b))", lambda s, b: dumps(list(base64.b64decode(b)))),
        ("url_encode_component(s)", lambda s, b: quoted(s)), ("url_encode(s)", lambda s, b: quoted(s).replace("%20", "+")),
        ("url_decode(url_encode_component(s))", lambda s, b: urllib.parse.unquote(urllib.parse.quote(s))), ("tohex(strlen(s) * 1000003)", lambda s, b: f"{len(s) * 1000003:x}"),
    ]
    rows = []
    for i in range(600):
        s, b = word(r, 40), base64.b64encode(bytes(r.randrange(256) for _ in range(r.randrange(30)))).decode()
        rows.append([i, s, b] + [f(s, b) for _, f in outputs])
    write("encodings", [["i", "long"], ["s", "string"], ["b", "string"]], projected(outputs), rows)


def addresses():
    r = random.Random(9)
    private = [ipaddress.ip_network(n) for n in ("10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16")]
    four = lambda a: ipaddress.ip_address(a)
    net = lambda a, p: ipaddress.ip_network(f"{a}/{p}", strict=False)
    sign = lambda x, y: str((x > y) - (x < y))
    outputs = [
        ("tostring(parse_ipv4(a))", lambda a, b, p, x, y, q: str(int(four(a)))), ("format_ipv4(parse_ipv4(a))", lambda a, b, p, x, y, q: a),
        ("tostring(ipv4_is_private(a))", lambda a, b, p, x, y, q: str(any(four(a) in n for n in private)).lower()),
        ("tostring(ipv4_is_in_range(a, strcat(b, '/', p)))", lambda a, b, p, x, y, q: str(four(a) in net(b, p)).lower()),
        ("tostring(parse_ipv4_mask(a, p))", lambda a, b, p, x, y, q: str(int(net(a, p).network_address))),
        ("tostring(ipv4_compare(a, b, p))", lambda a, b, p, x, y, q: sign(net(a, p).network_address, net(b, p).network_address)),
        ("tostring(ipv4_is_match(a, b, p))", lambda a, b, p, x, y, q: str(net(a, p) == net(b, p)).lower()),
        ("tostring(parse_ipv4(strcat(a, '/', p)))", lambda a, b, p, x, y, q: str(int(net(a, p).network_address))),
        ("tostring(ipv4_netmask_suffix(strcat(a, '/', p)))", lambda a, b, p, x, y, q: str(p)),
        ("tostring(has_ipv4(strcat('x ', a, ', y'), a))", lambda a, b, p, x, y, q: "true"),
        ("parse_ipv6(x)", lambda a, b, p, x, y, q: four(x).exploded), ("parse_ipv6_mask(x, q)", lambda a, b, p, x, y, q: net(x, q).network_address.exploded),
        ("tostring(ipv6_compare(x, y, q))", lambda a, b, p, x, y, q: sign(net(x, q).network_address, net(y, q).network_address)),
        ("tostring(ipv6_is_match(x, y, q))", lambda a, b, p, x, y, q: str(net(x, q) == net(y, q)).lower()),
        ("tostring(ipv6_is_in_range(x, strcat(y, '/', q)))", lambda a, b, p, x, y, q: str(four(x) in net(y, q)).lower()),
    ]
    rows = []
    for i in range(1_000):
        n = r.choice([r.getrandbits(32), r.choice([10, 172, 192]) << 24 | r.choice([16, 31, 32, 168]) << 16 | r.getrandbits(16)])
        p = r.randrange(0, 33)
        a, b = str(ipaddress.IPv4Address(n)), str(ipaddress.IPv4Address(n ^ (r.getrandbits(r.randrange(1, 33)))))
        m = r.choice([r.getrandbits(128), 0x20010DB8 << 96 | r.getrandbits(40), 1 << 127 | r.getrandbits(60) << 40])
        q = r.randrange(0, 129)
        six = lambda v: r.choice([ipaddress.IPv6Address(v).compressed, ipaddress.IPv6Address(v).exploded.upper()])
        x, y = six(m), six(m ^ r.getrandbits(r.randrange(1, 129)))
        rows.append([i, a, b, p, x, y, q] + [f(a, b, p, x, y, q) for _, f in outputs])
    write("addresses", [["i", "long"], ["a", "string"], ["b", "string"], ["p", "long"], ["x", "string"], ["y", "string"], ["q", "long"]], projected(outputs), rows)


# JSON ---------------------------------------------------------------------------------------------------------------------------

def value(r, depth=0):
    kind = r.randrange(10 if depth < 4 else 6)
    if kind == 0: return r.choice([None, True, False])
    if kind == 1: return r.choice([0, 1, -1, 2**53 + 1, 2**63 - 1, -2**63, r.randrange(-2**63, 2**63)])
    if kind == 2: return r.randrange(-10**6, 10**6) / r.choice([2, 4, 8, 10, 100])
    if kind < 6: return r.choice([word(r, 8), "\"\\/\b\f\n\r\t\u0001\u001f\u007f", "\u2028\u2029", "</script>", "a: b, c"])
    if kind < 8: return [value(r, depth + 1) for _ in range(r.randrange(5))]
    # A bag's slots come shortest key first: the order of storage, of which nothing is promised.
    keys = sorted({r.choice(["a", "b", "key", "é", "x y", word(r, 5)]) for _ in range(r.randrange(5))}, key=lambda k: (len(k.encode()), k.encode()))
    return {k: value(r, depth + 1) for k in keys}


def printed(v):
    """Whole reals without their .0, as everything that is one number."""
    if isinstance(v, float) and v.is_integer(): return int(v)
    if isinstance(v, list): return [printed(e) for e in v]
    return {k: printed(e) for k, e in v.items()} if isinstance(v, dict) else v


def scalar(v):
    """As `tostring` gives an element."""
    if v is None: return ""
    if isinstance(v, str): return v
    return dumps(printed(v))


def jsons():
    r = random.Random(10)
    rows = []
    for i in range(3_000):
        v = value(r)
        v = v if isinstance(v, (list, dict)) else [v]
        first = v[0] if isinstance(v, list) and v else None
        rows.append([i, json.dumps(v, ensure_ascii=r.random() < 0.5, indent=r.choice([None, 1])), dumps(printed(v)), str(len(v)) if isinstance(v, list) else "",
                     scalar(first), dumps(list(v)) if isinstance(v, dict) else ""])
    write("jsons", [["i", "long"], ["s", "string"]],
          "Inputs | sort by i asc | extend d = parse_json(s) | project a = tostring(d), b = tostring(array_length(d)), c = tostring(d[0]), e = tostring(bag_keys(d))", rows)


# Regular expressions -------------------------------------------------------------------------------------------------------------

def pattern(r, depth=0, groups=None):
    """No loop over what may be empty, of which engines think differently."""
    atoms = []
    for _ in range(r.randrange(1, 4)):
        kind = r.randrange(12 if depth < 2 else 8)
        nullable = False
        if kind < 3: atom = r.choice(["a", "b", "c", "ab", "1", r"\.", "-", " ", "=", "/", "é", r"\\", "x"])
        elif kind < 5: atom = r.choice([r"\d", r"\w", r"\s", "[a-c]", "[^a]", "[0-9a-f]", ".", r"\S", "[^/ ]"])
        elif kind == 5: atom = r.choice([r"\b", "^", "$", ""]) if depth == 0 and r.random() < 0.4 else "a"
        elif kind < 8: atom = r.choice(["[ab]", "\\w", "\\d", "."])
        else:
            inner = pattern(r, depth + 1)
            if r.random() < 0.3: inner += "|" + pattern(r, depth + 1)
            nullable = bool(re.match(inner, "")) or re.compile(inner).match("", 0) is not None or any(re.fullmatch(inner, e) for e in [""])
            atom = ("(?:" if r.random() < 0.25 else "(") + inner + ")"
        if atom and atom not in ("^", "$", r"\b") and not nullable and r.random() < 0.4:
            atom = (atom if len(atom) == 1 or atom[0] in "[(\\" else f"(?:{atom})") + r.choice(["*", "+", "?", "*?", "+?", "??", "{2}", "{1,3}", "{2,}?"])
        atoms.append(atom)
    return "".join(atoms)


REAL = [r"([^\\]+)$", r"(\d{1,3}\.){3}\d{1,3}", r"https?://([^/]+)/?(.*)", r"^(\w+)=(\w*);?", r"(?i)cmd\.exe\s+/c\s+(.*)", r"\b([a-f0-9]{4})\b", r"(\w+)@(\w+)\.com", r"<(\w+)>(.*?)</", r"(-enc\w*)\s+(\S+)",
        r"^.*?(\d+).*?(\d+)", r"(a|ab)(c|bcd)(d*)", r"(.*)-(.*)", r"(.*?)-(.*)", r"([a-z]+)([0-9]*)$", r"(foo|foobar)(bar)?", r"\.([^.]+)\.([^.]+)$", r"(\S+)\s+(\S+)\s*(.*)", r"[A-Z]:\\(?:[^\\]+\\)*([^\\]+)"]
SUBJECTS = ["", "a", "abc", "aabbcc", "abab-12", "a1b2c3", "x=ab;y=", "10.0.0.1 -> 192.168.1.255", "http://example.com/a/b?c=d", "C:\\Windows\\System32\\cmd.exe", "CMD.EXE /c whoami", "é ab é", "user@corp.com",
            "foobar", "abcd", "<b>bold</b> <i>it</i>", "powershell -enc ZQBjAGgAbwA=", "a\nb\nc1", "deadbeef dead 12ab", "archive.tar.gz", "  a  b  ", "---", "aaaaaaaaaaaaaaaaaaab", "b-a-c-1", "1"]


def captures():
    r = random.Random(11)
    patterns = list(REAL)
    while len(patterns) < 420:
        p = pattern(r)
        if p and len(p) < 60 and p not in patterns: patterns.append(p)
    table = []
    for p in patterns:
        compiled = re.compile(p)
        subjects = r.sample(SUBJECTS, 7) + ["".join(r.choice("abc1-. =x/é") for _ in range(r.randrange(14))) for _ in range(3)]
        found = []
        for s in subjects:
            m = compiled.search(s)
            found.append(None if m is None else [m.group(0)] + [g or "" for g in m.groups()])
        # What is empty is found at different places; what is not is replaced everywhere alike.
        replaced = [compiled.sub("<\\g<0>>", s) for s in subjects] if not any(compiled.search(s) and any(m.group(0) == "" for m in compiled.finditer(s)) for s in subjects) else None
        table.append({"pattern": p, "groups": compiled.groups, "subjects": subjects, "found": found, "replaced": replaced})
    with open(os.path.join(HERE, "captures.json.gz"), "wb") as file:
        with gzip.GzipFile(fileobj=file, mode="wb", mtime=0, compresslevel=9) as packed:
            packed.write(json.dumps(table, separators=(",", ":")).encode())
    print(f"captures: {len(table)} patterns, {sum(len(t['subjects']) for t in table)} subjects")


TABLES = {"captures": captures, "calendar": calendar_table, "hashes": hashes, "statistics": statistics, "texts": texts, "encodings": encodings, "addresses": addresses, "jsons": jsons}

if __name__ == "__main__":
    for name in sys.argv[1:] or TABLES:
        TABLES[name]()

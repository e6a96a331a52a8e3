-- The error function, the gamma function and the beta distribution, to the last digit of a double or next to it.

-- What a double is exactly: its mantissa times a power of two. Tiny ones come as their shortest text.
CREATE FUNCTION kql._exact(double precision) RETURNS numeric LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT CASE WHEN NOT kql.is_finite($1) THEN NULL WHEN pg_catalog.abs($1) < 1e-18 THEN $1::text::numeric ELSE
          (SELECT (CASE WHEN b.bits < 0 THEN -1 ELSE 1 END) * m.mantissa::numeric
              * CASE WHEN m.power >= 0 THEN 2::numeric ^ m.power ELSE 5::numeric ^ (-m.power) * ('1e' || m.power)::numeric END
           FROM (SELECT ('x' || pg_catalog.encode(pg_catalog.float8send($1), 'hex'))::bit(64)::bigint AS bits) AS b,
               LATERAL (SELECT (b.bits & 4503599627370495) | 4503599627370496 AS mantissa, ((b.bits >> 52) & 2047)::int - 1075 AS power) AS m) END $$;

-- Rational approximations of W. J. Cody's kind, with the coefficients that every C library uses.
CREATE FUNCTION kql._erf_near_zero(x double precision) RETURNS double precision LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT $1 * (1.28379167095512558561e-01 + z.z * (-3.25042107247001499370e-01 + z.z * (-2.84817495755985104766e-02
              + z.z * (-5.77027029648944159157e-03 + z.z * -2.37630166566501626084e-05))))
          / (1 + z.z * (3.97917223959155352819e-01 + z.z * (6.50222499887672944485e-02 + z.z * (5.08130628187576562776e-03
              + z.z * (1.32494738004321644526e-04 + z.z * -3.96022827877536812320e-06)))))
      FROM (SELECT $1 * $1 AS z) AS z $$;

-- erf(x) less 0.845…, around 1.
CREATE FUNCTION kql._erf_near_one(x double precision) RETURNS double precision LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT (-2.36211856075265944077e-03 + s.s * (4.14856118683748331666e-01 + s.s * (-3.72207876035701323847e-01 + s.s * (3.18346619901161753674e-01
              + s.s * (-1.10894694282396677476e-01 + s.s * (3.54783043256182359371e-02 + s.s * -2.16637559486879084300e-03))))))
          / (1 + s.s * (1.06420880400844228286e-01 + s.s * (5.40397917702171048937e-01 + s.s * (7.18286544141962662868e-02
              + s.s * (1.26171219808761642112e-01 + s.s * (1.36370839120290507362e-02 + s.s * 1.19844998467991074170e-02))))))
      FROM (SELECT $1 - 1 AS s) AS s $$;

-- The exponent that is left of erfc(x) = exp(-x² - 0.5625 + …) / x.
CREATE FUNCTION kql._erfc_exponent(x double precision) RETURNS double precision LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT CASE WHEN $1 < 2.857142857142857 THEN
          (-9.86494403484714822705e-03 + s.s * (-6.93858572707181764372e-01 + s.s * (-1.05586262253232909814e+01 + s.s * (-6.23753324503260060396e+01
              + s.s * (-1.62396669462573470355e+02 + s.s * (-1.84605092906711035994e+02 + s.s * (-8.12874355063065934246e+01 + s.s * -9.81432934416914548592e+00)))))))
          / (1 + s.s * (1.96512716674392571292e+01 + s.s * (1.37657754143519042600e+02 + s.s * (4.34565877475229228821e+02 + s.s * (6.45387271733267880336e+02
              + s.s * (4.29008140027567833386e+02 + s.s * (1.08635005541779435134e+02 + s.s * (6.57024977031928170135e+00 + s.s * -6.04244152148580987438e-02))))))))
      ELSE
          (-9.86494292470009928597e-03 + s.s * (-7.99283237680523006574e-01 + s.s * (-1.77579549177547519889e+01 + s.s * (-1.60636384855821916062e+02
              + s.s * (-6.37566443368389627722e+02 + s.s * (-1.02509513161107724954e+03 + s.s * -4.83519191608651397019e+02))))))
          / (1 + s.s * (3.03380607434824582924e+01 + s.s * (3.25792512996573918826e+02 + s.s * (1.53672958608443695994e+03 + s.s * (3.19985821950859553908e+03
              + s.s * (2.55305040643316442583e+03 + s.s * (4.74528541206955367215e+02 + s.s * -2.24409524465858183362e+01)))))))
      END FROM (SELECT 1 / ($1 * $1) AS s) AS s $$;

-- From 1.25 on. x² is cut in two, so that no digit of it is lost.
CREATE FUNCTION kql._erfc_far(x double precision) RETURNS double precision LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT CASE WHEN $1 >= 27.3 THEN 0
                  WHEN $1 > 26 THEN kql.numeric_to_real(pg_catalog.exp(pg_catalog.round(-kql._exact($1) * kql._exact($1), 40)) * kql._exact(pg_catalog.exp(kql._erfc_exponent($1) - 0.5625) / $1))
                  ELSE pg_catalog.exp(-z.z * z.z - 0.5625) * pg_catalog.exp((z.z - $1) * (z.z + $1) + kql._erfc_exponent($1)) / $1 END
      FROM (SELECT $1::real::float8 AS z) AS z $$;

CREATE FUNCTION kql.erf(double precision) RETURNS double precision LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT CASE WHEN $1 = 'NaN' THEN 'NaN' WHEN pg_catalog.abs($1) >= 6 THEN pg_catalog.sign($1)
                  WHEN pg_catalog.abs($1) < 1e-10 THEN kql.multiply($1, 1.1283791670955126)
                  WHEN pg_catalog.abs($1) < 0.84375 THEN $1 + kql._erf_near_zero($1)
                  WHEN pg_catalog.abs($1) < 1.25 THEN pg_catalog.sign($1) * (8.45062911510467529297e-01 + kql._erf_near_one(pg_catalog.abs($1)))
                  ELSE pg_catalog.sign($1) * (1 - kql._erfc_far(pg_catalog.abs($1))) END $$;

CREATE FUNCTION kql.erfc(double precision) RETURNS double precision LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT CASE WHEN $1 = 'NaN' THEN 'NaN' WHEN $1 <= -6 THEN 2 WHEN pg_catalog.abs($1) < 1e-17 THEN 1
                  WHEN $1 < 0.25 AND $1 > -0.84375 THEN 1 - ($1 + kql._erf_near_zero($1))
                  WHEN $1 > 0 AND $1 < 0.84375 THEN 0.5 - (($1 - 0.5) + kql._erf_near_zero($1))
                  WHEN $1 > 0 AND $1 < 1.25 THEN 1 - 8.45062911510467529297e-01 - kql._erf_near_one($1)
                  WHEN $1 > 0 THEN kql._erfc_far($1)
                  ELSE 1 - kql.erf($1) END $$;

-- Gamma ---------------------------------------------------------------------------------------------------------------------

-- ln Γ of a positive number to 28 digits: Stirling's series, from 25 on; smaller numbers are moved up there.
CREATE FUNCTION kql._log_gamma(z numeric) RETURNS numeric LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE
AS $$
DECLARE
    x numeric := pg_catalog.round(z, 60);
    product numeric := 1.000000000000000000000000000000000000000000000000000000000000;
    series numeric := 0;
    inverse numeric;
    power numeric;
    digits numeric := 1.000000000000000000000000000000000000000000000000;
    ratios numeric[] := ARRAY[
        digits / 12, -digits / 360, digits / 1260, -digits / 1680, digits / 1188, -691 * digits / 360360, digits / 156, -3617 * digits / 122400,
        43867 * digits / 244188, -174611 * digits / 125400, 77683 * digits / 5796, -236364091 * digits / 1506960];
BEGIN
    WHILE x < 25 LOOP
        product := pg_catalog.round(product * x, 60);
        x := x + 1;
    END LOOP;
    inverse := digits / x;
    power := inverse;
    FOR place IN 1..12 LOOP
        series := series + ratios[place] * power;
        power := pg_catalog.round(power * inverse * inverse, 60);
    END LOOP;
    RETURN pg_catalog.round((x - 0.5) * pg_catalog.ln(x) - x + 0.91893853320467274178032973640561763986139747363778 + series - pg_catalog.ln(product), 50);
END $$;

-- sin πx, by the distance to the nearest whole number.
CREATE FUNCTION kql._sin_pi(x numeric) RETURNS numeric LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE
AS $$
DECLARE
    whole numeric := pg_catalog.round(x);
    angle numeric := pg_catalog.round((x - pg_catalog.round(x)) * 3.14159265358979323846264338327950288419716939937510, 80);
    term numeric := angle;
    total numeric := angle;
BEGIN
    FOR place IN 1..16 LOOP
        term := pg_catalog.round(-term * angle * angle / (2 * place * (2 * place + 1)), 80);
        total := total + term;
    END LOOP;
    RETURN CASE WHEN pg_catalog.mod(whole, 2) = 0 THEN total ELSE -total END;
END $$;

-- At 0 it has no bound, at negative whole numbers no value.
CREATE FUNCTION kql.gamma(double precision) RETURNS double precision LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT CASE WHEN $1 IN ('NaN', '-Infinity') THEN 'NaN' WHEN $1 > 171.7 THEN 'Infinity'
                  WHEN pg_catalog.abs($1) < 1e-18 THEN CASE WHEN pg_catalog.abs($1) > 5.6e-309 THEN 1 / $1 WHEN $1 < 0 OR $1::text = '-0' THEN '-Infinity' ELSE 'Infinity' END
                  WHEN $1 > 0 THEN kql.numeric_to_real(pg_catalog.exp(kql._log_gamma(kql._exact($1))))
                  WHEN pg_catalog.floor($1) = $1 THEN 'NaN'
                  WHEN $1 < -190 THEN 0
                  ELSE kql.divide(kql.numeric_to_real(3.14159265358979323846264338327950288419716939937510 / kql._sin_pi(kql._exact($1))),
                           kql.numeric_to_real(pg_catalog.exp(kql._log_gamma(1 - kql._exact($1))))) END $$;

-- ln |Γ(x)|.
CREATE FUNCTION kql.log_gamma(double precision) RETURNS double precision LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT CASE WHEN $1 = 'NaN' THEN 'NaN' WHEN $1 IN ('Infinity', '-Infinity', 0) THEN 'Infinity' WHEN $1 IN (1, 2) THEN 0
                  WHEN pg_catalog.abs($1) < 1e-18 THEN -pg_catalog.ln(pg_catalog.abs($1))
                  WHEN $1 > 2.5e305 THEN 'Infinity'
                  WHEN $1 > 0 THEN kql.numeric_to_real(kql._log_gamma(kql._exact($1)))
                  WHEN pg_catalog.floor($1) = $1 THEN 'Infinity'
                  ELSE kql.numeric_to_real(pg_catalog.ln(3.14159265358979323846264338327950288419716939937510 / pg_catalog.abs(kql._sin_pi(kql._exact($1))))
                           - kql._log_gamma(1 - kql._exact($1))) END $$;

-- Beta ----------------------------------------------------------------------------------------------------------------------

-- ln B(a, b) of parameters that are computed with; null beyond them.
CREATE FUNCTION kql._log_beta(a double precision, b double precision) RETURNS numeric LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT CASE WHEN $1 BETWEEN 1e-6 AND 1e7 AND $2 BETWEEN 1e-6 AND 1e7 THEN
          kql._log_gamma(kql._exact($1)) + kql._log_gamma(kql._exact($2)) - kql._log_gamma(kql._exact($1) + kql._exact($2)) END $$;

-- x^a (1 - x)^b / B(a, b), for x between 0 and 1.
CREATE FUNCTION kql._beta_front(x double precision, a numeric, b numeric, log_beta numeric) RETURNS double precision
LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT kql.numeric_to_real(pg_catalog.exp(GREATEST(-1000, LEAST(1000, $2 * l.log_x + $3 * l.log_rest - $4))))
      FROM (SELECT CASE WHEN $1 < 1e-18 THEN kql._exact(pg_catalog.ln($1)) ELSE pg_catalog.ln(pg_catalog.round(kql._exact($1), 60)) END AS log_x,
                   CASE WHEN $1 < 1e-18 THEN -kql._exact($1) ELSE pg_catalog.ln(1 - pg_catalog.round(kql._exact($1), 60)) END AS log_rest) AS l $$;

-- The continued fraction of the incomplete beta function, by Lentz's method; null where it does not settle.
CREATE FUNCTION kql._beta_fraction(x double precision, a double precision, b double precision) RETURNS double precision
LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE
AS $$
DECLARE
    least CONSTANT double precision := 1e-30;
    c double precision := 1;
    d double precision := 1 / (1 - (a + b) * x / (a + 1));
    fraction double precision := d;
    step double precision;
    n double precision;
BEGIN
    FOR m IN 1..20000 LOOP
        n := m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m));
        d := 1 + n * d;
        c := 1 + n / c;
        IF pg_catalog.abs(d) < least THEN d := least; END IF;
        IF pg_catalog.abs(c) < least THEN c := least; END IF;
        d := 1 / d;
        fraction := fraction * d * c;
        n := -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1));
        d := 1 + n * d;
        c := 1 + n / c;
        IF pg_catalog.abs(d) < least THEN d := least; END IF;
        IF pg_catalog.abs(c) < least THEN c := least; END IF;
        d := 1 / d;
        step := d * c;
        fraction := fraction * step;
        IF pg_catalog.abs(step - 1) < 3e-16 THEN RETURN fraction; END IF;
    END LOOP;
    RETURN NULL;
END $$;

CREATE FUNCTION kql._beta_cdf(x double precision, a double precision, b double precision, log_beta numeric) RETURNS double precision
LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT CASE WHEN $1 = 0 THEN 0 WHEN $1 = 1 THEN 1 WHEN f.front = 0 THEN CASE WHEN $1 < $2 / ($2 + $3) THEN 0 ELSE 1 END
                  WHEN $1 < ($2 + 1) / ($2 + $3 + 2) THEN f.front * kql._beta_fraction($1, $2, $3) / $2
                  ELSE 1 - f.front * kql._beta_fraction(1 - $1, $3, $2) / $3 END
      FROM (SELECT kql._beta_front($1, kql._exact($2), kql._exact($3), $4) AS front WHERE $4 IS NOT NULL AND $1 > 1e-300 AND $1 < 1
            UNION ALL SELECT 0 WHERE $4 IS NOT NULL AND ($1 <= 1e-300 OR $1 >= 1)) AS f $$;

-- No number outside of its domain, null for parameters that are not computed with.
CREATE FUNCTION kql.beta_cdf(x double precision, a double precision, b double precision) RETURNS double precision LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT CASE WHEN $1 IS NULL OR $2 IS NULL OR $3 IS NULL THEN NULL
                  WHEN NOT $1 BETWEEN 0 AND 1 OR $2 <= 0 OR $3 <= 0 OR $2 = 'NaN' OR $3 = 'NaN' THEN 'NaN'
                  ELSE kql._beta_cdf($1, $2, $3, kql._log_beta($2, $3)) END $$;

CREATE FUNCTION kql.beta_pdf(x double precision, a double precision, b double precision) RETURNS double precision LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT CASE WHEN $1 IS NULL OR $2 IS NULL OR $3 IS NULL THEN NULL
                  WHEN NOT $1 BETWEEN 0 AND 1 OR $2 <= 0 OR $3 <= 0 OR $2 = 'NaN' OR $3 = 'NaN' THEN 'NaN'
                  WHEN kql._log_beta($2, $3) IS NULL THEN NULL
                  WHEN $1 <= 1e-300 THEN CASE WHEN $2 < 1 THEN 'Infinity' WHEN $2 = 1 THEN $3 ELSE 0 END
                  WHEN $1 = 1 THEN CASE WHEN $3 < 1 THEN 'Infinity' WHEN $3 = 1 THEN $2 ELSE 0 END
                  ELSE kql._beta_front($1, kql._exact($2) - 1, kql._exact($3) - 1, kql._log_beta($2, $3)) END $$;

-- The x of a probability: Newton's steps between bounds that close in, halving where a step leaves them. Null where nothing settles.
CREATE FUNCTION kql._beta_inv(p double precision, a double precision, b double precision) RETURNS double precision
LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE
AS $$
DECLARE
    log_beta numeric := kql._log_beta(a, b);
    low double precision := 0;
    high double precision := 1;
    x double precision;
    reached double precision;
    slope double precision;
    moved double precision;
BEGIN
    IF log_beta IS NULL THEN RETURN NULL; END IF;
    x := a / (a + b);
    FOR round IN 1..300 LOOP
        reached := kql._beta_cdf(x, a, b, log_beta);
        IF reached IS NULL THEN RETURN NULL; END IF;
        IF reached < p THEN low := x; ELSE high := x; END IF;
        slope := kql.divide(kql._beta_front(x, kql._exact(a), kql._exact(b), log_beta), x * (1 - x));
        moved := kql.subtract(x, kql.divide(reached - p, slope));
        IF moved IS NULL OR moved = 'NaN' OR moved <= low OR moved >= high THEN moved := low + (high - low) / 2; END IF;
        IF pg_catalog.abs(moved - x) <= x * 1.2e-16 OR moved < 1e-60 OR high - low <= low * 1.2e-16 THEN RETURN moved; END IF;
        x := moved;
    END LOOP;
    RETURN x;
END $$;

CREATE FUNCTION kql.beta_inv(p double precision, a double precision, b double precision) RETURNS double precision LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT CASE WHEN $1 IS NULL OR NOT $1 BETWEEN 0 AND 1 THEN NULL
                  WHEN $2 <= 0 OR $3 <= 0 OR $2 = 'NaN' OR $3 = 'NaN' THEN 'NaN'
                  WHEN $2 IS NULL OR $3 IS NULL THEN NULL
                  WHEN $1 = 0 OR $1 = 1 THEN $1
                  ELSE kql._beta_inv($1, $2, $3) END $$;

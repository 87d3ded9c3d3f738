"""Reference numbers for src/stats, computed independently of it.

    python3 -m venv venv && venv/bin/pip install mpmath==1.3.0 scipy statsmodels numpy
    venv/bin/python scripts/references/stats.py

mpmath evaluates the incomplete beta function at 60 digits, so that tails of 1e-1000000 are exact; statsmodels gives Newcombe's
interval; the block t is written out with numpy from the formulas of arXiv 2210.08589.
"""
import json
import math
import pathlib
import random

import mpmath as mp
import numpy as np
from scipy.stats import binom
from statsmodels.stats.proportion import confint_proportions_2indep

mp.mp.dps = 60
OUT = pathlib.Path(__file__).resolve().parents[2] / "test" / "fixtures" / "stats"


def write(name, rows):
    OUT.mkdir(parents=True, exist_ok=True)
    (OUT / f"{name}.json").write_text(json.dumps(rows, indent=1) + "\n")


def log_lower_binomial(n, p, k):
    """log P(Bin(n, p) <= k), summed in logs from the largest term down."""
    n, k = int(n), int(k)
    q = 1 - mp.mpf(p)
    term = mp.loggamma(n + 1) - mp.loggamma(k + 1) - mp.loggamma(n - k + 1) + k * mp.log(p) + (n - k) * mp.log(q)
    total, ratio = mp.mpf(1), mp.mpf(1)
    for j in range(k):
        ratio *= mp.mpf(k - j) / (n - k + 1 + j) * q / p
        total += ratio
        if ratio < mp.mpf(10) ** -40 * total:
            break
    return term + mp.log(total)


def log_upper_tail(k, m, p):
    """log P(Beta(1+k, 1+m) > p) = log P(Bin(k+m+1, p) <= k)."""
    n = k + m + 1
    if k < n * p:
        return log_lower_binomial(n, mp.mpf(p), k)
    upper = log_lower_binomial(n, 1 - mp.mpf(p), n - k - 1)  # P(Bin > k) by symmetry
    return mp.log1p(-mp.exp(upper))


def log_beta(a, b):
    return mp.loggamma(a) + mp.loggamma(b) - mp.loggamma(a + b)


def log_e(k, m, p):
    return log_beta(1 + k, 1 + m) + log_upper_tail(k, m, p) - mp.log(1 - mp.mpf(p)) - k * mp.log(p) - m * mp.log(1 - mp.mpf(p))


PAIRS = [(0, 0), (1, 0), (0, 1), (6, 0), (7, 0), (18, 5), (5, 18), (100, 100), (140, 100), (100, 140), (0, 400), (0, 5000), (3, 90000),
         (5000, 5100), (50000, 50400), (50400, 50000), (10**6, 10**6), (10**6, 10**6 + 9000), (1200000, 800000), (10**7, 10**7 - 20000),
         (0, 10**7), (4 * 10**6, 6 * 10**6), (10**7, 3)]

write("mcnemar", [{"b": b, "c": c, "logE": float(log_e(b, c, mp.mpf(1) / 2))} for b, c in PAIRS])

rows = []
for k, m, ek, em, margin in [(7, 0, 1, 1, 0), (20, 5, 1, 1, 0.25), (5, 20, 1, 1, 0.25), (300, 100, 10, 30, 0.1), (30, 2000, 0.02, 0.98, 0), (0, 90000, 1, 1, 0),
                             (10**6, 10**6, 1, 1, 0.1), (200000, 100000, 2, 1, 0.05)]:
    share = mp.mpf(1 + margin) * ek / (mp.mpf(1 + margin) * ek + em)
    rows.append({"experiment": k, "control": m, "experimentExposure": ek, "controlExposure": em, "margin": margin, "logE": float(log_e(k, m, share))})
write("conditional-binomial", rows)


def block_t(values, phi, alpha):
    x = np.asarray(values, dtype=float)
    n = len(x)
    mean, sd = x.mean(), x.std(ddof=1)
    d = x - mean
    r1_hat = float((d[1:] * d[:-1]).sum() / (d * d).sum()) if n >= 6 else 0.0
    plus = max(0.0, r1_hat)
    r1 = min(0.95, plus + 2 * (1 + 3 * plus) / n) if plus > 0 else 0.0
    n_eff = n * (1 - r1) / (1 + r1)
    t = mean / (sd / math.sqrt(n)) * math.sqrt((1 - r1) / (1 + r1))
    nu, r = n_eff - 1, phi / (phi + n_eff)
    log_bf = 0.5 * math.log(r) + 0.5 * (nu + 1) * (math.log1p(t * t / nu) - math.log1p(r * t * t / nu))
    # the two-sided confidence sequence by bisection of the same Bayes factor
    se = sd / math.sqrt(n) / math.sqrt((1 - r1) / (1 + r1))

    def against(m):
        s = (mean - m) / se
        return 0.5 * math.log(r) + 0.5 * (nu + 1) * (math.log1p(s * s / nu) - math.log1p(r * s * s / nu)) - math.log(1 / alpha)

    high = mean
    if against(mean + 1e9 * se) < 0:
        half = None
    else:
        low_, high_ = 0.0, 1e9 * se
        for _ in range(300):
            middle = (low_ + high_) / 2
            if against(mean + middle) > 0:
                high_ = middle
            else:
                low_ = middle
        half = high_
    return {"logBF": log_bf if t > 0 else None, "t": t, "effectiveN": n_eff, "half": half}


rng = np.random.default_rng(20260101)
rows = []
for n, shift, rho in [(8, 0.3, 0), (20, 0.05, 0), (20, 0.05, 0.6), (40, -0.02, 0.2), (40, 0.2, 0.9), (120, 0.01, 0.3)]:
    e = rng.normal(0, 0.1, n)
    x = np.empty(n)
    x[0] = e[0]
    for i in range(1, n):
        x[i] = rho * x[i - 1] + e[i]
    values = [float(v) for v in x + shift]
    rows.append({"values": values, "phi": 1, "alpha": 0.05, **block_t(values, 1, 0.05)})
write("block-t", rows)

rows = []
for x1, n1, x2, n2 in [(56, 70, 48, 80), (9, 10, 3, 10), (0, 1000, 0, 1000), (12, 1000, 3, 1000), (5, 10000, 5, 10000)]:
    low, high = confint_proportions_2indep(x1, n1, x2, n2, method="newcomb", compare="diff", alpha=0.05)
    rows.append({"x1": x1, "n1": n1, "x2": x2, "n2": n2, "level": 0.95, "low": float(low), "high": float(high)})
write("newcombe", rows)


def betting_log_e(values, m, alpha):
    total, squares, out = 0.5, 0.25, 0.0
    for i, x in enumerate(values, start=1):
        variance = squares / i
        stake = math.sqrt(2 * math.log(2 / alpha) / (variance * i * math.log(i + 1)))
        stake = min(stake, 0.5 / m)
        out += math.log1p(stake * (x - m))
        total += x
        squares += (x - total / (i + 1)) ** 2
    return out


rows = []
for n, a, b, m in [(30, 5, 5, 0.5), (60, 6, 4, 0.5), (200, 8, 2, 0.7), (200, 2, 8, 0.3)]:
    values = [float(v) for v in rng.beta(a, b, n)]
    rows.append({"values": values, "m": m, "alpha": 0.05, "logE": betting_log_e(values, m, 0.05)})
write("betting", rows)
print("written to", OUT)

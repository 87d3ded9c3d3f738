"""Reference numbers of SciPy, statsmodels, confseq and savvi for the test families of src/stats, computed independently of it.

    python3 -m venv venv && venv/bin/pip install scipy statsmodels savvi confseq
    venv/bin/python scripts/references/tests.py

Writes test/fixtures/stats/tests-python.json.
"""
import json
import math
import pathlib

import numpy as np
from confseq import boundaries, quantiles
from savvi.multinomial import Multinomial
from scipy import stats
from scipy.stats import mstats
from statsmodels.stats.multitest import multipletests
from scipy.optimize import brentq, minimize_scalar
from statsmodels.stats.weightstats import ttost_ind, ttost_paired

rng = np.random.default_rng(20261125)
x = np.round(rng.lognormal(0, 0.5, 60), 6)
y = np.round(rng.lognormal(0.03, 0.5, 70), 6)
d = np.round(rng.normal(0.01, 0.1, 40), 6)
big = np.sort(np.round(rng.lognormal(0, 1, 400), 6))


def maritz_jarrett(values, p):
    """As in Maritz & Jarrett 1978, with the weights of Harrell and Davis (a = (n+1) p)."""
    n = len(values)
    a, b = (n + 1) * p, (n + 1) * (1 - p)
    weights = np.diff(stats.beta.cdf(np.arange(n + 1) / n, a, b))
    mean = np.dot(weights, values)
    return {"p": p, "estimate": float(mean), "standardError": float(np.sqrt(np.dot(weights, values**2) - mean**2))}


def miettinen_nurminen(x1, n1, x2, n2, level=0.95):
    """By numerical maximisation of the restricted likelihood and root finding: statsmodels' own interval is off in the third digit."""
    z2 = stats.norm.ppf((1 + level) / 2) ** 2

    def excess(delta):
        logs = lambda p2: -(stats.binom.logpmf(x1, n1, p2 + delta) + stats.binom.logpmf(x2, n2, p2))
        low, high = max(0, -delta) + 1e-12, min(1, 1 - delta) - 1e-12
        p2 = minimize_scalar(logs, bounds=(low, high), method="bounded", options={"xatol": 1e-13}).x
        p1 = p2 + delta
        variance = (p1 * (1 - p1) / n1 + p2 * (1 - p2) / n2) * (n1 + n2) / (n1 + n2 - 1)
        return (x1 / n1 - x2 / n2 - delta) ** 2 / variance - z2

    d = x1 / n1 - x2 / n2
    return brentq(excess, -0.999, d - 1e-9, xtol=1e-13), brentq(excess, d + 1e-9, 0.999, xtol=1e-13)


def sample_ratio(counts, shares, k):
    test = Multinomial(0.05, np.array(shares), k)
    test.update(np.array(counts))
    return {"counts": counts, "shares": shares, "k": k, "logE": float(np.log(test.odds))}


def msprt(diff, n, s2, tau2):
    """The mixture integral itself, by quadrature: the mean over N(0, tau2) of the likelihood ratio."""
    from scipy.integrate import quad
    v = 2 * s2 / n
    ratio = lambda theta: stats.norm.pdf(theta, 0, math.sqrt(tau2)) * math.exp((theta * diff - theta * theta / 2) / v)
    value, _ = quad(ratio, -20, 20, epsabs=0, epsrel=1e-12, limit=500, points=[diff])
    return {"difference": diff, "n": n, "variance": s2, "tau2": tau2, "logL": math.log(value)}


def closed(es):
    """Over all subsets, as the definition says."""
    from itertools import combinations
    result = []
    for i in range(len(es)):
        others = [j for j in range(len(es)) if j != i]
        means = [np.mean([es[i]] + [es[j] for j in some]) for size in range(len(es)) for some in combinations(others, size)]
        result.append(float(min(means)))
    return {"e": es, "adjusted": result}


p_values = [0.001, 0.04, 0.03, 0.005, 0.5, 0.04]
out = {
    "tost": [
        {"x": x.tolist(), "y": y.tolist(), "bound": b, "p": float(ttost_ind(y, x, -b, b, usevar="unequal")[0])} for b in (0.1, 0.3, 0.6)
    ],
    "tostPaired": [{"d": d.tolist(), "bound": b, "p": float(ttost_paired(d, np.zeros(len(d)), -b, b)[0])} for b in (0.02, 0.05)],
    "harrellDavis": {"values": big.tolist(), "scipy": [float(mstats.hdquantiles(big, [p])[0]) for p in (0.5, 0.9, 0.99)],
                     "rows": [maritz_jarrett(big, p) for p in (0.5, 0.9, 0.99)]},
    "miettinenNurminen": [
        {"counts": list(c), "low": float(low), "high": float(high)}
        for c in ((56, 70, 48, 80), (5, 100, 9, 110), (30, 1000, 22, 1000))
        for low, high in [miettinen_nurminen(*c)]
    ],
    "lilBand": [{"t": t, "m": m, "alpha": a, "eps": float(quantiles.empirical_process_lil_bound(t, a, m))}
                for t, m, a in ((100, 32, 0.025), (1000, 32, 0.025), (5000, 32, 0.05), (50000, 1, 0.01))],
    "betaBinomial": [
        {"k": k, "n": n, "p": p, "optimalN": v, "alpha": a,
         "logM": float(boundaries.beta_binomial_log_mixture(k - n * p, n * p * (1 - p), v * p * (1 - p), p, 1 - p, a, False))}
        for k, n, p, v, a in ((60, 100, 0.5, 200, 0.05), (985, 1000, 0.95, 500, 0.05), (0, 10, 0.3, 100, 0.01), (49000, 50000, 0.99, 1000, 0.05))
    ],
    "quantileAb": [
        {"x": x.tolist(), "y": (y * f).round(6).tolist(), "p": p, "optimalN": 100,
         "pValue": float(quantiles.quantile_ab_p_value(x, (y * f).round(6), p, 100, 0.05))}
        for f, p in ((1.0, 0.5), (2.5, 0.5), (2.0, 0.9))
    ],
    "normalMixture": [
        {"s": s, "v": v, "vOpt": o, "alpha": a, "bound": float(boundaries.normal_mixture_bound(v, a, o, a, False)),
         "logM": float(boundaries.normal_log_mixture(s, v, o, a, True))}
        for s, v, o, a in ((3.0, 10.0, 20.0, 0.05), (-4.0, 100.0, 50.0, 0.05), (200.0, 5000.0, 1000.0, 0.01))
    ],
    "msprt": [msprt(0.1, 500, 1.0, 0.05), msprt(0.0, 100, 2.0, 0.5), msprt(-0.3, 200, 1.5, 0.1)],
    "sampleRatio": [sample_ratio([510, 490], [0.5, 0.5], 100), sample_ratio([9000, 1200], [0.9, 0.1], 100), sample_ratio([5, 30, 3], [0.5, 0.25, 0.25], 2)],
    "closed": [closed([30.0, 2.0, 0.5, 100.0, 0.1, 8.0]), closed([1.0]), closed([0.2, 0.9, 45.0])],
    "adjusted": {"p": p_values, "holm": multipletests(p_values, method="holm")[1].tolist(), "bh": multipletests(p_values, method="fdr_bh")[1].tolist()},
}
pathlib.Path(__file__).resolve().parents[2].joinpath("test/fixtures/stats/tests-python.json").write_text(json.dumps(out, indent=1) + "\n")

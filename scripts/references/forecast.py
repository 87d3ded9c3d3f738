"""Reference numbers for src/forecast and its trend statistics, from independent implementations.

    python3 -m venv VENV && VENV/bin/pip install numpy==2.4.6 scipy==1.17.1 scikit-learn==1.9.1 pymannkendall==1.4.3
    VENV/bin/python scripts/references/forecast.py        # writes test/fixtures/forecast/*.json

Theil-Sen and Sen's interval: scipy.stats.theilslopes. Mann-Kendall and its trend-free prewhitened form (plain lag-1 estimate):
pymannkendall. Ridge autoregression: sklearn Ridge(alpha=10), one a step, free intercept, on the z-scored series. MASE: its definition
in NumPy. Quantiles: numpy.quantile (type 7).
"""
import json
import pathlib

import numpy as np
import pymannkendall as mk
from scipy import stats
from sklearn.linear_model import Ridge

OUT = pathlib.Path(__file__).resolve().parents[2] / 'test' / 'fixtures' / 'forecast'


def ar1(rng, n, phi):
    noise = rng.standard_normal(n)
    for i in range(1, n):
        noise[i] += phi * noise[i - 1]
    return noise


def trends(rng):
    series = {
        'white noise': rng.standard_normal(40),
        'ar 0.8': ar1(rng, 60, 0.8),
        'trend with ar 0.5': ar1(rng, 50, 0.5) + 0.05 * np.arange(50),
        'falling, rounded (ties)': np.round(10 - 0.1 * np.arange(30) + rng.standard_normal(30)),
        'five points': np.array([1.0, 3.0, 2.0, 5.0, 4.0]),
        'megabytes': 6e7 + 900.0 * np.arange(24) + 2e5 * rng.standard_normal(24),
    }
    rows = []
    for name, y in series.items():
        x = np.cumsum(1 + rng.random(len(y)))
        sen = stats.theilslopes(y, x, 0.95)
        plain = mk.original_test(y)
        white = mk.trend_free_pre_whitening_modification_test(y)
        rows.append({
            'name': name, 'x': x.tolist(), 'y': y.tolist(),
            'theilSen': {'slope': sen.slope, 'low': sen.low_slope, 'high': sen.high_slope, 'intercept': sen.intercept},
            'mannKendall': {'s': float(plain.s), 'variance': float(plain.var_s), 'z': float(plain.z), 'pTwoSided': float(plain.p)},
            # whitening turns exact ties into rounding noise, on which two implementations need not agree
            'prewhitened': None if len(set(y)) < len(y) else {'s': float(white.s), 'z': float(white.z), 'pTwoSided': float(white.p)},
        })
    return rows


def ridge(y, lags, horizon, penalty=10.0):
    mean, sd = y.mean(), y.std()
    z = (y - mean) / sd
    forecasts = []
    for h in range(1, horizon + 1):
        origins = range(lags - 1, len(z) - h)
        rows = np.array([z[t - lags + 1:t + 1] for t in origins])
        model = Ridge(alpha=penalty, solver='cholesky').fit(rows, np.array([z[t + h] for t in origins]))
        forecasts.append(float(mean + sd * model.predict(z[-lags:].reshape(1, -1))[0]))
    return forecasts


def ridges(rng):
    season = 50 + 10 * np.sin(2 * np.pi * np.arange(150) / 24) + rng.standard_normal(150)
    long = 5e8 + 1e6 * ar1(rng, 450, 0.8)
    return [
        {'name': 'daily season, 12 lags', 'values': season.tolist(), 'lags': 12, 'forecast': ridge(season, 12, 20)},
        {'name': 'long, 24 lags', 'values': long.tolist(), 'lags': 24, 'forecast': ridge(long, 24, 12)},
        {'name': 'short', 'values': season[:40].tolist(), 'lags': 12, 'forecast': ridge(season[:40], 12, 10)},
    ]


def mases(rng):
    y = 20 + np.cumsum(rng.standard_normal(60))
    rows = []
    for season in (1, 7):
        origins, scaled = [], []
        for at in (30, 40, 50):
            forecast = np.full(5, y[at - 1]) + rng.standard_normal(5)
            scale = np.mean(np.abs(y[season:at] - y[:at - season]))
            scaled.append(np.mean(np.abs(y[at:at + 5] - forecast)) / scale)
            origins.append({'at': at, 'forecast': forecast.tolist(), 'errors': (y[at:at + 5] - forecast).tolist()})
        rows.append({'season': season, 'values': y.tolist(), 'origins': origins, 'mase': float(np.mean(scaled))})
    return rows


def quantiles(rng):
    rows = []
    for n in (1, 2, 7, 40):
        values = np.sort(rng.standard_normal(n))
        rows.append({'sorted': values.tolist(), 'at': [{'p': p, 'value': float(np.quantile(values, p))} for p in (0, 0.01, 0.25, 0.5, 0.9, 0.99, 1)]})
    return rows


def write(name, rows):
    OUT.mkdir(parents=True, exist_ok=True)
    (OUT / name).write_text(json.dumps(rows, separators=(',', ':')) + '\n')


if __name__ == '__main__':
    generator = np.random.default_rng(20261125)
    write('trends.json', trends(generator))
    write('ridge.json', ridges(generator))
    write('mase.json', mases(generator))
    write('quantiles.json', quantiles(generator))

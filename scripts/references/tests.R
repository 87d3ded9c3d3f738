# Reference numbers of R for the fixed-sample tests of src/stats, computed independently of it.
#   Rscript scripts/references/tests.R      (R >= 4.2 with jsonlite)
# Writes test/fixtures/stats/tests-r.json: samples and what R's own functions say of them.
library(jsonlite)
set.seed(20261125)
small <- list(x = round(rlnorm(12), 6), y = round(rlnorm(15, 0.4), 6))
large <- list(x = round(rlnorm(80), 6), y = round(rlnorm(60, 0.3), 6))
tied <- list(x = c(1, 2, 2, 3, 3, 3, 4, 5, 5, 7), y = c(2, 3, 3, 4, 4, 6, 7, 7, 8))
samples <- list(small = small, large = large, tied = tied)

rank_sum <- lapply(names(samples), function(name) {
  x <- samples[[name]]$x; y <- samples[[name]]$y
  p <- sapply(c("greater", "less", "two.sided"), function(side) suppressWarnings(wilcox.test(y, x, alternative = side)$p.value))
  shift <- suppressWarnings(wilcox.test(y, x, conf.int = TRUE, conf.level = 0.95, digits.rank = Inf, tol.root = 1e-10))
  list(name = name, x = x, y = y, u = unname(shift$statistic), greater = p[[1]], less = p[[2]], twoSided = p[[3]],
       estimate = unname(shift$estimate), low = shift$conf.int[1], high = shift$conf.int[2])
})
differences <- list(small = round(rnorm(20, 0.3), 6), large = round(rnorm(90, 0.1), 6), tied = c(-1, 1, 2, 2, -2, 3, 0, 4, 4, -1, 5))
signed <- lapply(names(differences), function(name) {
  d <- differences[[name]]
  p <- sapply(c("greater", "less", "two.sided"), function(side) suppressWarnings(wilcox.test(d, alternative = side)$p.value))
  shift <- suppressWarnings(wilcox.test(d, conf.int = TRUE, tol.root = 1e-10))
  list(name = name, d = d, v = unname(shift$statistic), greater = p[[1]], less = p[[2]], twoSided = p[[3]],
       estimate = unname(shift$estimate), low = shift$conf.int[1], high = shift$conf.int[2])
})
t_tests <- lapply(names(samples), function(name) {
  x <- samples[[name]]$x; y <- samples[[name]]$y
  w <- t.test(y, x); g <- t.test(y, x, alternative = "greater", mu = 0.1)
  list(name = name, x = x, y = y, t = unname(w$statistic), df = unname(w$parameter), p = w$p.value, low = w$conf.int[1], high = w$conf.int[2],
       greaterBeyond = g$p.value)
})
paired <- lapply(names(differences), function(name) {
  w <- t.test(differences[[name]], conf.level = 0.9)
  list(name = name, d = differences[[name]], t = unname(w$statistic), df = unname(w$parameter), p = w$p.value, low = w$conf.int[1], high = w$conf.int[2])
})
huge <- list(x = round(rlnorm(150), 6), y = round(rlnorm(140, 0.15), 6))
ks <- lapply(c("small", "tied", "huge"), function(name) {
  s <- c(samples, list(huge = huge))[[name]]
  r <- suppressWarnings(ks.test(s$x, s$y, exact = if (name == "small") TRUE else FALSE))
  list(name = name, x = s$x, y = s$y, d = unname(r$statistic), p = r$p.value)
})
tables <- list(c(3, 20, 9, 22), c(0, 50, 7, 50), c(56, 70, 48, 80), c(1, 1000, 9, 1000), c(0, 5, 0, 5))
fisher <- lapply(tables, function(v) {
  m <- matrix(c(v[3], v[4] - v[3], v[1], v[2] - v[1]), 2)
  list(table = v, twoSided = fisher.test(m)$p.value, greater = fisher.test(m, alternative = "greater")$p.value, less = fisher.test(m, alternative = "less")$p.value)
})
rates <- lapply(list(c(12, 5, 1000, 900), c(0, 7, 500, 500), c(9, 0, 300, 600), c(130, 100, 1, 1)), function(v) {
  r <- poisson.test(c(v[1], v[2]), c(v[3], v[4])); g <- poisson.test(c(v[1], v[2]), c(v[3], v[4]), alternative = "greater")
  list(counts = v, low = r$conf.int[1], high = if (is.finite(r$conf.int[2])) r$conf.int[2] else NA, greater = g$p.value)
})
p <- c(0.001, 0.04, 0.03, 0.005, 0.5, 0.04)
adjusted <- list(p = p, holm = p.adjust(p, "holm"), bh = p.adjust(p, "BH"))
quantile_ranks <- lapply(list(c(100, 0.5), c(100, 0.95), c(2000, 0.99), c(10, 0.9)), function(v)
  list(n = v[1], p = v[2], low = qbinom(0.025, v[1], v[2]), high = qbinom(0.975, v[1], v[2]) + 1))
mcnemar <- lapply(list(c(10, 2), c(0, 5), c(7, 7), c(300, 240)), function(v) {
  n <- v[1] + v[2]; upper <- pbinom(v[1] - 1, n, 0.5, lower.tail = FALSE); lower <- pbinom(v[1], n, 0.5); point <- dbinom(v[1], n, 0.5)
  list(b = v[1], c = v[2], exact = min(1, 2 * min(upper, lower)), midP = min(1, 2 * min(upper, lower) - point), greater = upper)
})
out <- list(rankSum = rank_sum, signedRank = signed, welch = t_tests, paired = paired, ks = ks, fisher = fisher, rates = rates, adjusted = adjusted,
            quantileRanks = quantile_ranks, mcNemar = mcnemar)
write(toJSON(out, digits = NA, auto_unbox = TRUE, na = "null", pretty = 1), "test/fixtures/stats/tests-r.json")

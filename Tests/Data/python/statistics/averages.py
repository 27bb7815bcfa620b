import statistics as st
from fractions import Fraction
d = [1, 2, 2, 3, 4, 4.5]
print(st.mean(d), st.fmean(d))
print(st.mean([1, 2, 3, 4]), st.mean([1, 2]), st.mean([1, 3]), st.mean([0.1] * 10))
print(st.mean([Fraction(1, 2), Fraction(1, 3)]), st.mean([True, False, True]))
print(st.median(d), st.median([1, 3, 2]), st.median([4, 1]), st.median(["b", "a", "c"]))
print(st.median_low([1, 2, 3, 4]), st.median_high([1, 2, 3, 4]), st.median_grouped([1, 2, 2, 3, 4, 4, 4, 5]))
print(st.mode([1, 1, 2, 3]), st.mode("hello"), st.multimode("aabbc"), st.multimode([]))
print(st.harmonic_mean([40, 60]), st.harmonic_mean([1, 2, 4]), st.geometric_mean([54, 24, 36]))
print(st.fmean([1, 2, 3], weights=[3, 1, 1]), st.harmonic_mean([40, 60], weights=[5, 30]))
print(st.quantiles([1, 2, 3, 4, 5]), st.quantiles(range(1, 11), n=10), st.quantiles([1, 2, 3, 4], method="inclusive"))
for bad in (lambda: st.mean([]), lambda: st.median([]), lambda: st.mode([]), lambda: st.stdev([1]), lambda: st.variance([]),
            lambda: st.pstdev([]), lambda: st.quantiles([1]), lambda: st.harmonic_mean([-1, 2]), lambda: st.fmean([]),
            lambda: st.geometric_mean([-1]), lambda: st.correlation([1, 2], [1]), lambda: st.covariance([1], [1])):
    try:
        bad()
    except st.StatisticsError as error:
        print(error)
try:
    st.mean(["a", "b"])
except TypeError as error:
    print(error)
print(st.covariance([1, 2, 3], [1, 5, 7]), st.correlation([1, 2, 3], [1, 5, 7]))
line = st.linear_regression([1, 2, 3, 4], [2.1, 3.9, 6.2, 7.8])
print(line, round(line.slope, 6))
slope, intercept = st.linear_regression([1, 2, 3], [2, 4, 6.5], proportional=True)
print(slope, intercept)
n = st.NormalDist(100, 15)
print(n, n.mean, n.stdev, n.variance, n.median, n.mode)
print(n.cdf(115), n.pdf(100), n.zscore(130), n.inv_cdf(0.5), n.inv_cdf(0.975))
print(st.NormalDist().cdf(1.96), n.quantiles(4), n + 10, n * 2, n / 3, -n, n - 5)
print(n + st.NormalDist(1, 2), n == st.NormalDist(100, 15), st.NormalDist(1, 2).overlap(st.NormalDist(2, 2)))
print(issubclass(st.StatisticsError, ValueError))
# expect:
#| 2.75 2.75
#| 2.5 1.5 2 0.1
#| 5/12 0.6666666666666666
#| 2.5 2 2.5 b
#| 2 3 3.5
#| 1 l ['a', 'b'] []
#| 48.0 1.7142857142857142 36.000000000000014
#| 1.6 56.0
#| [1.5, 3.0, 4.5] [1.1, 2.2, 3.3, 4.4, 5.5, 6.6, 7.7, 8.8, 9.9] [1.75, 2.5, 3.25]
#| mean requires at least one data point
#| no median for empty data
#| no mode for empty data
#| stdev requires at least two data points
#| variance requires at least two data points
#| pstdev requires at least one data point
#| must have at least two data points
#| harmonic mean does not support negative values
#| fmean requires at least one data point
#| geometric mean requires a non-empty dataset containing positive numbers
#| correlation requires that both inputs have same number of data points
#| covariance requires at least two data points
#| can't convert type 'str' to numerator/denominator
#| 3.0 0.9819805060619656
#| LinearRegression(slope=1.94, intercept=0.15000000000000036) 1.94
#| 2.107142857142857 0.0
#| NormalDist(mu=100.0, sigma=15.0) 100.0 15.0 225.0 100.0 100.0
#| 0.8413447460685429 0.02659615202676218 2.0 100.0 129.3994597681008
#| 0.9750021048517796 [89.88265374705878, 100.0, 110.11734625294122] NormalDist(mu=110.0, sigma=15.0) NormalDist(mu=200.0, sigma=30.0) NormalDist(mu=33.333333333333336, sigma=5.0) NormalDist(mu=-100.0, sigma=15.0) NormalDist(mu=95.0, sigma=15.0)
#| NormalDist(mu=101.0, sigma=15.132745950421556) True 0.8025873486341526
#| True

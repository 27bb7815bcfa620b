import statistics as st
from fractions import Fraction
print(st.variance([1, 2, 3, 4]), st.pvariance([1, 2, 3, 4]))
print(st.stdev([1, 2, 3, 4, 5]), st.pstdev([1, 2, 3, 4, 5]))
print(st.variance([2, 4, 4, 4, 5, 5, 7, 9]), st.pstdev([2, 4, 4, 4, 5, 5, 7, 9]))
print(st.stdev([2.5, 3.25, 5.5, 11.25, 11.75]), st.variance([2.75, 1.75, 1.25, 0.25, 0.5, 1.25, 3.5]))
print(st.pvariance([0.0, 0.25, 0.25, 1.25, 1.5, 1.75, 2.75, 3.25]))
print(st.variance([Fraction(1, 2), Fraction(5, 3)]), st.stdev([5, 5, 5]), st.variance([1, 1]))
print(st.variance([1, 2, 3], xbar=2), st.pvariance([1, 2, 3], mu=2))
print(st.stdev([10, 20]), st.pstdev([3]), st.pvariance([7.5]))
# expect:
#| 1.6666666666666667 1.25
#| 1.5811388300841898 1.4142135623730951
#| 4.571428571428571 2.0
#| 4.389618434442793 1.3720238095238095
#| 1.25
#| 49/72 0.0 0
#| 1 0.6666666666666666
#| 7.0710678118654755 0.0 0.0

# Polynomials as texts: line breaks, signs, exponents, mapped domains, LaTeX.
import numpy as np
from numpy.polynomial import Chebyshev, Hermite, HermiteE, Laguerre, Legendre, Polynomial

for kind in (Polynomial, Chebyshev, Legendre, Hermite, HermiteE, Laguerre):
    for p in (kind([1]), kind([-1, 0, 2.5]), kind([1e10, -1e-7, 1 / 3], domain=[0, 2]), kind(range(12), symbol="t"),
              kind([np.nan, np.inf, -np.inf]), kind([1, 2], domain=[1, 3]), kind([1, 2], window=[-2, 2])):
        print(p)
        print(repr(p))
        print(f"{p:ascii}")
        print(p._repr_latex_())
np.polynomial.set_default_printstyle("ascii")
print(Polynomial([1, -2, 3]), f"{Polynomial([1, -2, 3]):unicode}")
np.polynomial.set_default_printstyle("unicode")
with np.printoptions(precision=3, linewidth=30):
    print(Polynomial([1 / 3, 2 / 3, 123.456789, 0.0001234, 1e8]))
print(Polynomial(np.array([1, 2], dtype=np.float32)), repr(Polynomial(np.array([1, 2], dtype=np.float32))))
for x in (1.5, 2.0, 1e-5, 123456789.125, 1 / 3, 1e22, 0.0, -0.0, np.float32(0.1), 5):
    print(np.format_float_positional(x), np.format_float_positional(x, precision=3, trim="0"),
          np.format_float_positional(x, trim="-", sign=True))
    print(np.format_float_scientific(x), np.format_float_scientific(x, precision=3, trim="0"),
          np.format_float_scientific(x, trim="-"))
# expect:
#| 1.0
#| Polynomial([1.], domain=[-1.,  1.], window=[-1.,  1.], symbol='x')
#| 1.0
#| $x \mapsto \text{1.0}$
#| -1.0 + 0.0·x + 2.5·x²
#| Polynomial([-1. ,  0. ,  2.5], domain=[-1.,  1.], window=[-1.,  1.], symbol='x')
#| -1.0 + 0.0 x + 2.5 x**2
#| $x \mapsto \text{-1.0}\color{LightGray}{ + \text{0.0}\,x} + \text{2.5}\,x^{2}$
#| 1.0e+10 - (1.0e-07)·(-1.0 + x) + 0.33333333·(-1.0 + x)²
#| Polynomial([ 1.00000000e+10, -1.00000000e-07,  3.33333333e-01], domain=[0., 2.], window=[-1.,  1.], symbol='x')
#| 1.0e+10 - (1.0e-07) (-1.0 + x) + 0.33333333 (-1.0 + x)**2
#| $x \mapsto \text{1.0e+10} - \text{(1.0e-07)}\,\left(\text{-1.0} + x\right) + \text{0.33333333}\,\left(\text{-1.0} + x\right)^{2}$
#| 0.0 + 1.0·t + 2.0·t² + 3.0·t³ + 4.0·t⁴ + 5.0·t⁵ + 6.0·t⁶ + 7.0·t⁷ +
#| 8.0·t⁸ + 9.0·t⁹ + 10.0·t¹⁰ + 11.0·t¹¹
#| Polynomial([ 0.,  1.,  2.,  3.,  4.,  5.,  6.,  7.,  8.,  9., 10., 11.], domain=[-1.,  1.], window=[-1.,  1.], symbol='t')
#| 0.0 + 1.0 t + 2.0 t**2 + 3.0 t**3 + 4.0 t**4 + 5.0 t**5 + 6.0 t**6 +
#| 7.0 t**7 + 8.0 t**8 + 9.0 t**9 + 10.0 t**10 + 11.0 t**11
#| $t \mapsto \color{LightGray}{\text{0.0}} + \text{1.0}\,t + \text{2.0}\,t^{2} + \text{3.0}\,t^{3} + \text{4.0}\,t^{4} + \text{5.0}\,t^{5} + \text{6.0}\,t^{6} + \text{7.0}\,t^{7} + \text{8.0}\,t^{8} + \text{9.0}\,t^{9} + \text{10.0}\,t^{10} + \text{11.0}\,t^{11}$
#| nan + inf·x - inf·x²
#| Polynomial([ nan,  inf, -inf], domain=[-1.,  1.], window=[-1.,  1.], symbol='x')
#| nan + inf x - inf x**2
#| $x \mapsto \text{nan} + \text{inf}\,x - \text{inf}\,x^{2}$
#| 1.0 + 2.0·(-2.0 + x)
#| Polynomial([1., 2.], domain=[1., 3.], window=[-1.,  1.], symbol='x')
#| 1.0 + 2.0 (-2.0 + x)
#| $x \mapsto \text{1.0} + \text{2.0}\,\left(\text{-2.0} + x\right)$
#| 1.0 + 2.0·(2.0x)
#| Polynomial([1., 2.], domain=[-1.,  1.], window=[-2.,  2.], symbol='x')
#| 1.0 + 2.0 (2.0x)
#| $x \mapsto \text{1.0} + \text{2.0}\,\left(\text{2.0}x\right)$
#| 1.0
#| Chebyshev([1.], domain=[-1.,  1.], window=[-1.,  1.], symbol='x')
#| 1.0
#| $x \mapsto \text{1.0}\,{T}_{0}(x)$
#| -1.0 + 0.0·T₁(x) + 2.5·T₂(x)
#| Chebyshev([-1. ,  0. ,  2.5], domain=[-1.,  1.], window=[-1.,  1.], symbol='x')
#| -1.0 + 0.0 T_1(x) + 2.5 T_2(x)
#| $x \mapsto \text{-1.0}\,{T}_{0}(x)\color{LightGray}{ + \text{0.0}\,{T}_{1}(x)} + \text{2.5}\,{T}_{2}(x)$
#| 1.0e+10 - (1.0e-07)·T₁((-1.0 + x)) + 0.33333333·T₂((-1.0 + x))
#| Chebyshev([ 1.00000000e+10, -1.00000000e-07,  3.33333333e-01], domain=[0., 2.], window=[-1.,  1.], symbol='x')
#| 1.0e+10 - (1.0e-07) T_1((-1.0 + x)) + 0.33333333 T_2((-1.0 + x))
#| $x \mapsto \text{1.0e+10}\,{T}_{0}(\text{-1.0} + x) - \text{(1.0e-07)}\,{T}_{1}(\text{-1.0} + x) + \text{0.33333333}\,{T}_{2}(\text{-1.0} + x)$
#| 0.0 + 1.0·T₁(t) + 2.0·T₂(t) + 3.0·T₃(t) + 4.0·T₄(t) + 5.0·T₅(t) +
#| 6.0·T₆(t) + 7.0·T₇(t) + 8.0·T₈(t) + 9.0·T₉(t) + 10.0·T₁₀(t) + 11.0·T₁₁(t)
#| Chebyshev([ 0.,  1.,  2.,  3.,  4.,  5.,  6.,  7.,  8.,  9., 10., 11.], domain=[-1.,  1.], window=[-1.,  1.], symbol='t')
#| 0.0 + 1.0 T_1(t) + 2.0 T_2(t) + 3.0 T_3(t) + 4.0 T_4(t) + 5.0 T_5(t) +
#| 6.0 T_6(t) + 7.0 T_7(t) + 8.0 T_8(t) + 9.0 T_9(t) + 10.0 T_10(t) +
#| 11.0 T_11(t)
#| $t \mapsto \color{LightGray}{\text{0.0}\,{T}_{0}(t)} + \text{1.0}\,{T}_{1}(t) + \text{2.0}\,{T}_{2}(t) + \text{3.0}\,{T}_{3}(t) + \text{4.0}\,{T}_{4}(t) + \text{5.0}\,{T}_{5}(t) + \text{6.0}\,{T}_{6}(t) + \text{7.0}\,{T}_{7}(t) + \text{8.0}\,{T}_{8}(t) + \text{9.0}\,{T}_{9}(t) + \text{10.0}\,{T}_{10}(t) + \text{11.0}\,{T}_{11}(t)$
#| nan + inf·T₁(x) - inf·T₂(x)
#| Chebyshev([ nan,  inf, -inf], domain=[-1.,  1.], window=[-1.,  1.], symbol='x')
#| nan + inf T_1(x) - inf T_2(x)
#| $x \mapsto \text{nan}\,{T}_{0}(x) + \text{inf}\,{T}_{1}(x) - \text{inf}\,{T}_{2}(x)$
#| 1.0 + 2.0·T₁((-2.0 + x))
#| Chebyshev([1., 2.], domain=[1., 3.], window=[-1.,  1.], symbol='x')
#| 1.0 + 2.0 T_1((-2.0 + x))
#| $x \mapsto \text{1.0}\,{T}_{0}(\text{-2.0} + x) + \text{2.0}\,{T}_{1}(\text{-2.0} + x)$
#| 1.0 + 2.0·T₁((2.0x))
#| Chebyshev([1., 2.], domain=[-1.,  1.], window=[-2.,  2.], symbol='x')
#| 1.0 + 2.0 T_1((2.0x))
#| $x \mapsto \text{1.0}\,{T}_{0}(\text{2.0}x) + \text{2.0}\,{T}_{1}(\text{2.0}x)$
#| 1.0
#| Legendre([1.], domain=[-1.,  1.], window=[-1.,  1.], symbol='x')
#| 1.0
#| $x \mapsto \text{1.0}\,{P}_{0}(x)$
#| -1.0 + 0.0·P₁(x) + 2.5·P₂(x)
#| Legendre([-1. ,  0. ,  2.5], domain=[-1.,  1.], window=[-1.,  1.], symbol='x')
#| -1.0 + 0.0 P_1(x) + 2.5 P_2(x)
#| $x \mapsto \text{-1.0}\,{P}_{0}(x)\color{LightGray}{ + \text{0.0}\,{P}_{1}(x)} + \text{2.5}\,{P}_{2}(x)$
#| 1.0e+10 - (1.0e-07)·P₁((-1.0 + x)) + 0.33333333·P₂((-1.0 + x))
#| Legendre([ 1.00000000e+10, -1.00000000e-07,  3.33333333e-01], domain=[0., 2.], window=[-1.,  1.], symbol='x')
#| 1.0e+10 - (1.0e-07) P_1((-1.0 + x)) + 0.33333333 P_2((-1.0 + x))
#| $x \mapsto \text{1.0e+10}\,{P}_{0}(\text{-1.0} + x) - \text{(1.0e-07)}\,{P}_{1}(\text{-1.0} + x) + \text{0.33333333}\,{P}_{2}(\text{-1.0} + x)$
#| 0.0 + 1.0·P₁(t) + 2.0·P₂(t) + 3.0·P₃(t) + 4.0·P₄(t) + 5.0·P₅(t) +
#| 6.0·P₆(t) + 7.0·P₇(t) + 8.0·P₈(t) + 9.0·P₉(t) + 10.0·P₁₀(t) + 11.0·P₁₁(t)
#| Legendre([ 0.,  1.,  2.,  3.,  4.,  5.,  6.,  7.,  8.,  9., 10., 11.], domain=[-1.,  1.], window=[-1.,  1.], symbol='t')
#| 0.0 + 1.0 P_1(t) + 2.0 P_2(t) + 3.0 P_3(t) + 4.0 P_4(t) + 5.0 P_5(t) +
#| 6.0 P_6(t) + 7.0 P_7(t) + 8.0 P_8(t) + 9.0 P_9(t) + 10.0 P_10(t) +
#| 11.0 P_11(t)
#| $t \mapsto \color{LightGray}{\text{0.0}\,{P}_{0}(t)} + \text{1.0}\,{P}_{1}(t) + \text{2.0}\,{P}_{2}(t) + \text{3.0}\,{P}_{3}(t) + \text{4.0}\,{P}_{4}(t) + \text{5.0}\,{P}_{5}(t) + \text{6.0}\,{P}_{6}(t) + \text{7.0}\,{P}_{7}(t) + \text{8.0}\,{P}_{8}(t) + \text{9.0}\,{P}_{9}(t) + \text{10.0}\,{P}_{10}(t) + \text{11.0}\,{P}_{11}(t)$
#| nan + inf·P₁(x) - inf·P₂(x)
#| Legendre([ nan,  inf, -inf], domain=[-1.,  1.], window=[-1.,  1.], symbol='x')
#| nan + inf P_1(x) - inf P_2(x)
#| $x \mapsto \text{nan}\,{P}_{0}(x) + \text{inf}\,{P}_{1}(x) - \text{inf}\,{P}_{2}(x)$
#| 1.0 + 2.0·P₁((-2.0 + x))
#| Legendre([1., 2.], domain=[1., 3.], window=[-1.,  1.], symbol='x')
#| 1.0 + 2.0 P_1((-2.0 + x))
#| $x \mapsto \text{1.0}\,{P}_{0}(\text{-2.0} + x) + \text{2.0}\,{P}_{1}(\text{-2.0} + x)$
#| 1.0 + 2.0·P₁((2.0x))
#| Legendre([1., 2.], domain=[-1.,  1.], window=[-2.,  2.], symbol='x')
#| 1.0 + 2.0 P_1((2.0x))
#| $x \mapsto \text{1.0}\,{P}_{0}(\text{2.0}x) + \text{2.0}\,{P}_{1}(\text{2.0}x)$
#| 1.0
#| Hermite([1.], domain=[-1.,  1.], window=[-1.,  1.], symbol='x')
#| 1.0
#| $x \mapsto \text{1.0}\,{H}_{0}(x)$
#| -1.0 + 0.0·H₁(x) + 2.5·H₂(x)
#| Hermite([-1. ,  0. ,  2.5], domain=[-1.,  1.], window=[-1.,  1.], symbol='x')
#| -1.0 + 0.0 H_1(x) + 2.5 H_2(x)
#| $x \mapsto \text{-1.0}\,{H}_{0}(x)\color{LightGray}{ + \text{0.0}\,{H}_{1}(x)} + \text{2.5}\,{H}_{2}(x)$
#| 1.0e+10 - (1.0e-07)·H₁((-1.0 + x)) + 0.33333333·H₂((-1.0 + x))
#| Hermite([ 1.00000000e+10, -1.00000000e-07,  3.33333333e-01], domain=[0., 2.], window=[-1.,  1.], symbol='x')
#| 1.0e+10 - (1.0e-07) H_1((-1.0 + x)) + 0.33333333 H_2((-1.0 + x))
#| $x \mapsto \text{1.0e+10}\,{H}_{0}(\text{-1.0} + x) - \text{(1.0e-07)}\,{H}_{1}(\text{-1.0} + x) + \text{0.33333333}\,{H}_{2}(\text{-1.0} + x)$
#| 0.0 + 1.0·H₁(t) + 2.0·H₂(t) + 3.0·H₃(t) + 4.0·H₄(t) + 5.0·H₅(t) +
#| 6.0·H₆(t) + 7.0·H₇(t) + 8.0·H₈(t) + 9.0·H₉(t) + 10.0·H₁₀(t) + 11.0·H₁₁(t)
#| Hermite([ 0.,  1.,  2.,  3.,  4.,  5.,  6.,  7.,  8.,  9., 10., 11.], domain=[-1.,  1.], window=[-1.,  1.], symbol='t')
#| 0.0 + 1.0 H_1(t) + 2.0 H_2(t) + 3.0 H_3(t) + 4.0 H_4(t) + 5.0 H_5(t) +
#| 6.0 H_6(t) + 7.0 H_7(t) + 8.0 H_8(t) + 9.0 H_9(t) + 10.0 H_10(t) +
#| 11.0 H_11(t)
#| $t \mapsto \color{LightGray}{\text{0.0}\,{H}_{0}(t)} + \text{1.0}\,{H}_{1}(t) + \text{2.0}\,{H}_{2}(t) + \text{3.0}\,{H}_{3}(t) + \text{4.0}\,{H}_{4}(t) + \text{5.0}\,{H}_{5}(t) + \text{6.0}\,{H}_{6}(t) + \text{7.0}\,{H}_{7}(t) + \text{8.0}\,{H}_{8}(t) + \text{9.0}\,{H}_{9}(t) + \text{10.0}\,{H}_{10}(t) + \text{11.0}\,{H}_{11}(t)$
#| nan + inf·H₁(x) - inf·H₂(x)
#| Hermite([ nan,  inf, -inf], domain=[-1.,  1.], window=[-1.,  1.], symbol='x')
#| nan + inf H_1(x) - inf H_2(x)
#| $x \mapsto \text{nan}\,{H}_{0}(x) + \text{inf}\,{H}_{1}(x) - \text{inf}\,{H}_{2}(x)$
#| 1.0 + 2.0·H₁((-2.0 + x))
#| Hermite([1., 2.], domain=[1., 3.], window=[-1.,  1.], symbol='x')
#| 1.0 + 2.0 H_1((-2.0 + x))
#| $x \mapsto \text{1.0}\,{H}_{0}(\text{-2.0} + x) + \text{2.0}\,{H}_{1}(\text{-2.0} + x)$
#| 1.0 + 2.0·H₁((2.0x))
#| Hermite([1., 2.], domain=[-1.,  1.], window=[-2.,  2.], symbol='x')
#| 1.0 + 2.0 H_1((2.0x))
#| $x \mapsto \text{1.0}\,{H}_{0}(\text{2.0}x) + \text{2.0}\,{H}_{1}(\text{2.0}x)$
#| 1.0
#| HermiteE([1.], domain=[-1.,  1.], window=[-1.,  1.], symbol='x')
#| 1.0
#| $x \mapsto \text{1.0}\,{He}_{0}(x)$
#| -1.0 + 0.0·He₁(x) + 2.5·He₂(x)
#| HermiteE([-1. ,  0. ,  2.5], domain=[-1.,  1.], window=[-1.,  1.], symbol='x')
#| -1.0 + 0.0 He_1(x) + 2.5 He_2(x)
#| $x \mapsto \text{-1.0}\,{He}_{0}(x)\color{LightGray}{ + \text{0.0}\,{He}_{1}(x)} + \text{2.5}\,{He}_{2}(x)$
#| 1.0e+10 - (1.0e-07)·He₁((-1.0 + x)) + 0.33333333·He₂((-1.0 + x))
#| HermiteE([ 1.00000000e+10, -1.00000000e-07,  3.33333333e-01], domain=[0., 2.], window=[-1.,  1.], symbol='x')
#| 1.0e+10 - (1.0e-07) He_1((-1.0 + x)) + 0.33333333 He_2((-1.0 + x))
#| $x \mapsto \text{1.0e+10}\,{He}_{0}(\text{-1.0} + x) - \text{(1.0e-07)}\,{He}_{1}(\text{-1.0} + x) + \text{0.33333333}\,{He}_{2}(\text{-1.0} + x)$
#| 0.0 + 1.0·He₁(t) + 2.0·He₂(t) + 3.0·He₃(t) + 4.0·He₄(t) + 5.0·He₅(t) +
#| 6.0·He₆(t) + 7.0·He₇(t) + 8.0·He₈(t) + 9.0·He₉(t) + 10.0·He₁₀(t) +
#| 11.0·He₁₁(t)
#| HermiteE([ 0.,  1.,  2.,  3.,  4.,  5.,  6.,  7.,  8.,  9., 10., 11.], domain=[-1.,  1.], window=[-1.,  1.], symbol='t')
#| 0.0 + 1.0 He_1(t) + 2.0 He_2(t) + 3.0 He_3(t) + 4.0 He_4(t) +
#| 5.0 He_5(t) + 6.0 He_6(t) + 7.0 He_7(t) + 8.0 He_8(t) + 9.0 He_9(t) +
#| 10.0 He_10(t) + 11.0 He_11(t)
#| $t \mapsto \color{LightGray}{\text{0.0}\,{He}_{0}(t)} + \text{1.0}\,{He}_{1}(t) + \text{2.0}\,{He}_{2}(t) + \text{3.0}\,{He}_{3}(t) + \text{4.0}\,{He}_{4}(t) + \text{5.0}\,{He}_{5}(t) + \text{6.0}\,{He}_{6}(t) + \text{7.0}\,{He}_{7}(t) + \text{8.0}\,{He}_{8}(t) + \text{9.0}\,{He}_{9}(t) + \text{10.0}\,{He}_{10}(t) + \text{11.0}\,{He}_{11}(t)$
#| nan + inf·He₁(x) - inf·He₂(x)
#| HermiteE([ nan,  inf, -inf], domain=[-1.,  1.], window=[-1.,  1.], symbol='x')
#| nan + inf He_1(x) - inf He_2(x)
#| $x \mapsto \text{nan}\,{He}_{0}(x) + \text{inf}\,{He}_{1}(x) - \text{inf}\,{He}_{2}(x)$
#| 1.0 + 2.0·He₁((-2.0 + x))
#| HermiteE([1., 2.], domain=[1., 3.], window=[-1.,  1.], symbol='x')
#| 1.0 + 2.0 He_1((-2.0 + x))
#| $x \mapsto \text{1.0}\,{He}_{0}(\text{-2.0} + x) + \text{2.0}\,{He}_{1}(\text{-2.0} + x)$
#| 1.0 + 2.0·He₁((2.0x))
#| HermiteE([1., 2.], domain=[-1.,  1.], window=[-2.,  2.], symbol='x')
#| 1.0 + 2.0 He_1((2.0x))
#| $x \mapsto \text{1.0}\,{He}_{0}(\text{2.0}x) + \text{2.0}\,{He}_{1}(\text{2.0}x)$
#| 1.0
#| Laguerre([1.], domain=[0., 1.], window=[0., 1.], symbol='x')
#| 1.0
#| $x \mapsto \text{1.0}\,{L}_{0}(x)$
#| -1.0 + 0.0·L₁(x) + 2.5·L₂(x)
#| Laguerre([-1. ,  0. ,  2.5], domain=[0., 1.], window=[0., 1.], symbol='x')
#| -1.0 + 0.0 L_1(x) + 2.5 L_2(x)
#| $x \mapsto \text{-1.0}\,{L}_{0}(x)\color{LightGray}{ + \text{0.0}\,{L}_{1}(x)} + \text{2.5}\,{L}_{2}(x)$
#| 1.0e+10 - (1.0e-07)·L₁((0.5x)) + 0.33333333·L₂((0.5x))
#| Laguerre([ 1.00000000e+10, -1.00000000e-07,  3.33333333e-01], domain=[0., 2.], window=[0., 1.], symbol='x')
#| 1.0e+10 - (1.0e-07) L_1((0.5x)) + 0.33333333 L_2((0.5x))
#| $x \mapsto \text{1.0e+10}\,{L}_{0}(\text{0.5}x) - \text{(1.0e-07)}\,{L}_{1}(\text{0.5}x) + \text{0.33333333}\,{L}_{2}(\text{0.5}x)$
#| 0.0 + 1.0·L₁(t) + 2.0·L₂(t) + 3.0·L₃(t) + 4.0·L₄(t) + 5.0·L₅(t) +
#| 6.0·L₆(t) + 7.0·L₇(t) + 8.0·L₈(t) + 9.0·L₉(t) + 10.0·L₁₀(t) + 11.0·L₁₁(t)
#| Laguerre([ 0.,  1.,  2.,  3.,  4.,  5.,  6.,  7.,  8.,  9., 10., 11.], domain=[0., 1.], window=[0., 1.], symbol='t')
#| 0.0 + 1.0 L_1(t) + 2.0 L_2(t) + 3.0 L_3(t) + 4.0 L_4(t) + 5.0 L_5(t) +
#| 6.0 L_6(t) + 7.0 L_7(t) + 8.0 L_8(t) + 9.0 L_9(t) + 10.0 L_10(t) +
#| 11.0 L_11(t)
#| $t \mapsto \color{LightGray}{\text{0.0}\,{L}_{0}(t)} + \text{1.0}\,{L}_{1}(t) + \text{2.0}\,{L}_{2}(t) + \text{3.0}\,{L}_{3}(t) + \text{4.0}\,{L}_{4}(t) + \text{5.0}\,{L}_{5}(t) + \text{6.0}\,{L}_{6}(t) + \text{7.0}\,{L}_{7}(t) + \text{8.0}\,{L}_{8}(t) + \text{9.0}\,{L}_{9}(t) + \text{10.0}\,{L}_{10}(t) + \text{11.0}\,{L}_{11}(t)$
#| nan + inf·L₁(x) - inf·L₂(x)
#| Laguerre([ nan,  inf, -inf], domain=[0., 1.], window=[0., 1.], symbol='x')
#| nan + inf L_1(x) - inf L_2(x)
#| $x \mapsto \text{nan}\,{L}_{0}(x) + \text{inf}\,{L}_{1}(x) - \text{inf}\,{L}_{2}(x)$
#| 1.0 + 2.0·L₁((-0.5 + 0.5x))
#| Laguerre([1., 2.], domain=[1., 3.], window=[0., 1.], symbol='x')
#| 1.0 + 2.0 L_1((-0.5 + 0.5x))
#| $x \mapsto \text{1.0}\,{L}_{0}(\text{-0.5} + \text{0.5}x) + \text{2.0}\,{L}_{1}(\text{-0.5} + \text{0.5}x)$
#| 1.0 + 2.0·L₁((-2.0 + 4.0x))
#| Laguerre([1., 2.], domain=[0., 1.], window=[-2.,  2.], symbol='x')
#| 1.0 + 2.0 L_1((-2.0 + 4.0x))
#| $x \mapsto \text{1.0}\,{L}_{0}(\text{-2.0} + \text{4.0}x) + \text{2.0}\,{L}_{1}(\text{-2.0} + \text{4.0}x)$
#| 1.0 - 2.0 x + 3.0 x**2 1.0 - 2.0·x + 3.0·x²
#| 0.333 + 0.667·x +
#| 123.457·x² + (1.234e-04)·x³ +
#| (1.0e+08)·x⁴
#| 1.0 + 2.0·x Polynomial([1., 2.], dtype=float32, domain=[-1.,  1.], window=[-1.,  1.], symbol='x')
#| 1.5 1.5 +1.5
#| 1.5e+00 1.5e+00 1.5e+00
#| 2. 2.0 +2
#| 2.e+00 2.0e+00 2e+00
#| 0.00001 0.0 +0.00001
#| 1.e-05 1.0e-05 1e-05
#| 123456789.125 123456789.125 +123456789.125
#| 1.23456789125e+08 1.235e+08 1.23456789125e+08
#| 0.3333333333333333 0.333 +0.3333333333333333
#| 3.333333333333333e-01 3.333e-01 3.333333333333333e-01
#| 10000000000000000000000. 10000000000000000000000.0 +10000000000000000000000
#| 1.e+22 1.0e+22 1e+22
#| 0. 0.0 +0
#| 0.e+00 0.0e+00 0e+00
#| -0. -0.0 -0
#| -0.e+00 -0.0e+00 -0e+00
#| 0.1 0.1 +0.1
#| 1.e-01 1.0e-01 1e-01
#| 5. 5.0 +5
#| 5.e+00 5.0e+00 5e+00

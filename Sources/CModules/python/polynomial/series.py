# What every module of a basis has, under its own names: NAME_ is `cheb`, CLASS_ `Chebyshev`, when this text follows chebyshev.py's
# (PolynomialModules.swift). `_Own` is the basis, `_Class` what its polynomials can do beyond the others.

NAME_domain = np.array(_Own.domain)
NAME_zero = np.array([0])
NAME_one = np.array([1])
NAME_x = np.array(_Own.x)
NAME_trim = pu.trimcoef


def NAME_line(off, scl):
    return _Own.of_line(off, scl)


def NAME_fromroots(roots):
    return _Own.from_roots(roots)


def NAME_add(c1, c2):
    return add(c1, c2)


def NAME_sub(c1, c2):
    return sub(c1, c2)


def NAME_mulx(c):
    return _Own.times_x(c)


def NAME_mul(c1, c2):
    return _Own.mul(c1, c2)


def NAME_div(c1, c2):
    return _Own.div(c1, c2)


def NAME_pow(c, pow, maxpower=_Own.maxpower):
    return _Own.power(c, pow, maxpower)


def NAME_der(c, m=1, scl=1, axis=0):
    return _Own.der(c, m, scl, axis)


def NAME_int(c, m=1, k=[], lbnd=0, scl=1, axis=0):
    return _Own.integral(c, m, k, lbnd, scl, axis)


def NAME_val(x, c, tensor=True):
    return _Own.val(x, c, tensor)


def NAME_val2d(x, y, c):
    return _Own.val_nd(c, x, y)


def NAME_val3d(x, y, z, c):
    return _Own.val_nd(c, x, y, z)


def NAME_grid2d(x, y, c):
    return _Own.grid_nd(c, x, y)


def NAME_grid3d(x, y, z, c):
    return _Own.grid_nd(c, x, y, z)


def NAME_vander(x, deg):
    return _Own.vander(x, deg)


def NAME_vander2d(x, y, deg):
    return _Own.vander_nd(deg, x, y)


def NAME_vander3d(x, y, z, deg):
    return _Own.vander_nd(deg, x, y, z)


def NAME_fit(x, y, deg, rcond=None, full=False, w=None):
    return _Own.fit(x, y, deg, rcond, full, w)


def NAME_companion(c):
    return _Own.companion(c)


def NAME_roots(c):
    return _Own.roots(c)


def NAME_2poly(c):
    return _Own.as_powers(c)


def poly2NAME_(pol):
    return _Own.from_powers(pol)


class CLASS_(_Class):
    _add = staticmethod(NAME_add)
    _sub = staticmethod(NAME_sub)
    _mul = staticmethod(NAME_mul)
    _div = staticmethod(NAME_div)
    _pow = staticmethod(NAME_pow)
    _val = staticmethod(NAME_val)
    _int = staticmethod(NAME_int)
    _der = staticmethod(NAME_der)
    _fit = staticmethod(NAME_fit)
    _line = staticmethod(NAME_line)
    _roots = staticmethod(NAME_roots)
    _fromroots = staticmethod(NAME_fromroots)
    domain = np.array(_Own.domain)
    window = np.array(_Own.domain)
    basis_name = _Own.name

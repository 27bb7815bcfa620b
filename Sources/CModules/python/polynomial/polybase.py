# numpy.polynomial._polybase: the class of all polynomials, whatever their basis. Its operations are the functions of the basis' module.

import numbers

import numpy as np
from numpy.polynomial import polyutils as pu


class ABCPolyBase:
    __hash__ = None
    __array_ufunc__ = None
    maxpower = 100
    basis_name = None
    _superscript_mapping = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")
    _subscript_mapping = str.maketrans("0123456789", "₀₁₂₃₄₅₆₇₈₉")
    _use_unicode = True

    @property
    def symbol(self):
        return self._symbol

    def __init__(self, coef, domain=None, window=None, symbol="x"):
        [self.coef] = pu.as_series([coef], trim=False)
        if domain is not None:
            [domain] = pu.as_series([domain], trim=False)
            if len(domain) != 2:
                raise ValueError("Domain has wrong number of elements.")
            self.domain = domain
        if window is not None:
            [window] = pu.as_series([window], trim=False)
            if len(window) != 2:
                raise ValueError("Window has wrong number of elements.")
            self.window = window
        try:
            if not symbol.isidentifier():
                raise ValueError("Symbol string must be a valid Python identifier")
        except AttributeError:
            raise TypeError("Symbol must be a non-empty string")
        self._symbol = symbol

    def _like(self, coef):
        return self.__class__(coef, self.domain, self.window, self.symbol)

    def has_samecoef(self, other):
        return len(self.coef) == len(other.coef) and np.all(self.coef == other.coef)

    def has_samedomain(self, other):
        return np.all(self.domain == other.domain)

    def has_samewindow(self, other):
        return np.all(self.window == other.window)

    def has_sametype(self, other):
        return isinstance(other, self.__class__)

    def _get_coefficients(self, other):
        if not isinstance(other, ABCPolyBase):
            return other
        if not isinstance(other, self.__class__):
            raise TypeError("Polynomial types differ")
        if not np.all(self.domain == other.domain):
            raise TypeError("Domains differ")
        if not np.all(self.window == other.window):
            raise TypeError("Windows differ")
        if self.symbol != other.symbol:
            raise ValueError("Polynomial symbols differ")
        return other.coef

    # Its text

    def __repr__(self):
        coef, domain, window = [repr(a)[6:-1] for a in (self.coef, self.domain, self.window)]
        return f"{self.__class__.__name__}({coef}, domain={domain}, window={window}, symbol='{self.symbol}')"

    def __format__(self, fmt_str):
        if fmt_str == "":
            return self.__str__()
        if fmt_str not in ("ascii", "unicode"):
            raise ValueError(
                f"Unsupported format string '{fmt_str}' passed to {self.__class__}.__format__. Valid options are "
                f"'ascii' and 'unicode'")
        return self._generate_string(self._str_term_ascii if fmt_str == "ascii" else self._str_term_unicode)

    def __str__(self):
        return self._generate_string(self._str_term_unicode if self._use_unicode else self._str_term_ascii)

    def _generate_string(self, term_method):
        width = max(np.get_printoptions()["linewidth"], 1)
        out = pu.format_float(self.coef[0])
        off, scale = self.mapparms()
        argument, needs_parens = self._format_term(pu.format_float, off, scale)
        if needs_parens:
            argument = f"({argument})"
        rest = self.coef[1:]
        for i, coef in enumerate(rest):
            out += " "
            if coef >= 0:
                term = "+ " + pu.format_float(coef, parens=True)
            else:
                term = "- " + pu.format_float(-coef, parens=True)
            term += term_method(str(i + 1), argument)
            length = len(out.split("\n")[-1]) + len(term)
            if i < len(rest) - 1:
                # The next term's sign stands in this line, too.
                length += 2
            out += term.replace(" ", "\n", 1) if length >= width else term
        return out

    @classmethod
    def _str_term_unicode(cls, i, arg_str):
        if cls.basis_name is None:
            raise NotImplementedError(
                "Subclasses must define either a basis_name, or override _str_term_unicode(cls, i, arg_str)")
        return f"·{cls.basis_name}{i.translate(cls._subscript_mapping)}({arg_str})"

    @classmethod
    def _str_term_ascii(cls, i, arg_str):
        if cls.basis_name is None:
            raise NotImplementedError(
                "Subclasses must define either a basis_name, or override _str_term_ascii(cls, i, arg_str)")
        return f" {cls.basis_name}_{i}({arg_str})"

    @classmethod
    def _repr_latex_term(cls, i, arg_str, needs_parens):
        if cls.basis_name is None:
            raise NotImplementedError(
                "Subclasses must define either a basis name, or override _repr_latex_term(i, arg_str, needs_parens)")
        return f"{{{cls.basis_name}}}_{{{i}}}({arg_str})"

    @staticmethod
    def _repr_latex_scalar(x, parens=False):
        return fr"\text{{{pu.format_float(x, parens=parens)}}}"

    def _format_term(self, scalar_format, off, scale):
        if off == 0 and scale == 1:
            return self.symbol, False
        scaled = self.symbol if scale == 1 else f"{scalar_format(scale)}{self.symbol}"
        return scaled if off == 0 else f"{scalar_format(off)} + {scaled}", True

    def _repr_latex_(self):
        off, scale = self.mapparms()
        argument, needs_parens = self._format_term(self._repr_latex_scalar, off, scale)
        body = ""
        for i, c in enumerate(self.coef):
            if i == 0:
                part = self._repr_latex_scalar(c)
            elif not isinstance(c, numbers.Real):
                part = f" + ({self._repr_latex_scalar(c)})"
            elif c >= 0:
                part = f" + {self._repr_latex_scalar(c, parens=True)}"
            else:
                part = f" - {self._repr_latex_scalar(-c, parens=True)}"
            term = self._repr_latex_term(i, argument, needs_parens)
            if term != "1":
                part = rf"{part}\,{term}"
            body += rf"\color{{LightGray}}{{{part}}}" if c == 0 else part
        return rf"${self.symbol} \mapsto {body}$"

    # Copies and containers

    def __getstate__(self):
        return self.__dict__ | {
            "coef": self.coef.copy(), "domain": self.domain.copy(), "window": self.window.copy(), "symbol": self.symbol}

    def __setstate__(self, dict):
        self.__dict__ = dict

    def __call__(self, arg):
        return self._val(pu.mapdomain(arg, self.domain, self.window), self.coef)

    def __iter__(self):
        return iter(self.coef)

    def __len__(self):
        return len(self.coef)

    # Arithmetic

    def __neg__(self):
        return self._like(-self.coef)

    def __pos__(self):
        return self

    def _combined(self, operation, a, b):
        try:
            coef = operation(a, b)
        except Exception:
            return NotImplemented
        return self._like(coef)

    def __add__(self, other):
        return self._combined(self._add, self.coef, self._get_coefficients(other))

    def __sub__(self, other):
        return self._combined(self._sub, self.coef, self._get_coefficients(other))

    def __mul__(self, other):
        return self._combined(self._mul, self.coef, self._get_coefficients(other))

    def __radd__(self, other):
        return self._combined(self._add, other, self.coef)

    def __rsub__(self, other):
        return self._combined(self._sub, other, self.coef)

    def __rmul__(self, other):
        return self._combined(self._mul, other, self.coef)

    def __truediv__(self, other):
        if not isinstance(other, numbers.Number) or isinstance(other, bool):
            raise TypeError(f"unsupported types for true division: '{type(self)}', '{type(other)}'")
        return self.__floordiv__(other)

    def __rtruediv__(self, other):
        return NotImplemented

    def _divided(self, a, b):
        try:
            quo, rem = self._div(a, b)
        except ZeroDivisionError:
            raise
        except Exception:
            return NotImplemented
        return self._like(quo), self._like(rem)

    def __divmod__(self, other):
        return self._divided(self.coef, self._get_coefficients(other))

    def __rdivmod__(self, other):
        return self._divided(other, self.coef)

    def __floordiv__(self, other):
        result = self.__divmod__(other)
        return result if result is NotImplemented else result[0]

    def __rfloordiv__(self, other):
        result = self.__rdivmod__(other)
        return result if result is NotImplemented else result[0]

    def __mod__(self, other):
        result = self.__divmod__(other)
        return result if result is NotImplemented else result[1]

    def __rmod__(self, other):
        result = self.__rdivmod__(other)
        return result if result is NotImplemented else result[1]

    def __pow__(self, other):
        return self._like(self._pow(self.coef, other, maxpower=self.maxpower))

    def __eq__(self, other):
        return (
            isinstance(other, self.__class__)
            and np.all(self.domain == other.domain)
            and np.all(self.window == other.window)
            and self.coef.shape == other.coef.shape
            and np.all(self.coef == other.coef)
            and self.symbol == other.symbol)

    def __ne__(self, other):
        return not self.__eq__(other)

    # What is made of it

    def copy(self):
        return self._like(self.coef)

    def degree(self):
        return len(self) - 1

    def cutdeg(self, deg):
        return self.truncate(deg + 1)

    def trim(self, tol=0):
        return self._like(pu.trimcoef(self.coef, tol))

    def truncate(self, size):
        n = int(size)
        if n != size or n < 1:
            raise ValueError("size must be a positive integer")
        return self._like(self.coef[:n])

    def convert(self, domain=None, kind=None, window=None):
        kind = self.__class__ if kind is None else kind
        domain = kind.domain if domain is None else domain
        window = kind.window if window is None else window
        return self(kind.identity(domain, window=window, symbol=self.symbol))

    def mapparms(self):
        return pu.mapparms(self.domain, self.window)

    def integ(self, m=1, k=[], lbnd=None):
        off, scl = self.mapparms()
        lbnd = 0 if lbnd is None else off + scl * lbnd
        return self._like(self._int(self.coef, m, k, lbnd, 1. / scl))

    def deriv(self, m=1):
        off, scl = self.mapparms()
        return self._like(self._der(self.coef, m, scl))

    def roots(self):
        return pu.mapdomain(self._roots(self.coef), self.window, self.domain)

    def linspace(self, n=100, domain=None):
        domain = self.domain if domain is None else domain
        x = np.linspace(domain[0], domain[1], n)
        return x, self(x)

    # What makes one

    @classmethod
    def fit(cls, x, y, deg, domain=None, rcond=None, full=False, w=None, window=None, symbol="x"):
        if domain is None:
            domain = pu.getdomain(x)
            if domain[0] == domain[1]:
                domain[0] -= 1
                domain[1] += 1
        elif isinstance(domain, list) and len(domain) == 0:
            domain = cls.domain
        window = cls.window if window is None else window
        found = cls._fit(pu.mapdomain(x, domain, window), y, deg, w=w, rcond=rcond, full=full)
        if full:
            coef, status = found
            return cls(coef, domain=domain, window=window, symbol=symbol), status
        return cls(found, domain=domain, window=window, symbol=symbol)

    @classmethod
    def fromroots(cls, roots, domain=[], window=None, symbol="x"):
        [roots] = pu.as_series([roots], trim=False)
        if domain is None:
            domain = pu.getdomain(roots)
        elif isinstance(domain, list) and len(domain) == 0:
            domain = cls.domain
        window = cls.window if window is None else window
        off, scl = pu.mapparms(domain, window)
        coef = cls._fromroots(off + scl * roots) / scl ** len(roots)
        return cls(coef, domain=domain, window=window, symbol=symbol)

    @classmethod
    def identity(cls, domain=None, window=None, symbol="x"):
        domain = cls.domain if domain is None else domain
        window = cls.window if window is None else window
        off, scl = pu.mapparms(window, domain)
        return cls(cls._line(off, scl), domain, window, symbol)

    @classmethod
    def basis(cls, deg, domain=None, window=None, symbol="x"):
        domain = cls.domain if domain is None else domain
        window = cls.window if window is None else window
        n = int(deg)
        if n != deg or n < 0:
            raise ValueError("deg must be non-negative integer")
        return cls([0] * n + [1], domain, window, symbol)

    @classmethod
    def cast(cls, series, domain=None, window=None):
        domain = cls.domain if domain is None else domain
        window = cls.window if window is None else window
        return series.convert(domain, cls, window)


def set_default_printstyle(style):
    if style not in ("unicode", "ascii"):
        raise ValueError(f"Unsupported format string '{style}'. Valid options are 'ascii' and 'unicode'")
    ABCPolyBase._use_unicode = style == "unicode"

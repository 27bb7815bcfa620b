# Tables in lines of text.

QUOTE_MINIMAL, QUOTE_ALL, QUOTE_NONNUMERIC, QUOTE_NONE = range(4)


class Error(Exception):
    __module__ = "_csv"


class Dialect:
    delimiter = ","
    quotechar = '"'
    doublequote = True
    skipinitialspace = False
    lineterminator = "\r\n"
    quoting = QUOTE_MINIMAL
    escapechar = None
    strict = False


class excel(Dialect):
    pass


class excel_tab(excel):
    delimiter = "\t"


class unix_dialect(Dialect):
    lineterminator = "\n"
    quoting = QUOTE_ALL


_DIALECTS = {"excel": excel, "excel-tab": excel_tab, "unix": unix_dialect}
_OPTIONS = (
    "delimiter", "quotechar", "doublequote", "skipinitialspace", "lineterminator", "quoting", "escapechar", "strict")


def register_dialect(name, dialect=excel, **fmtparams):
    _DIALECTS[name] = _settings(dialect, fmtparams)


def unregister_dialect(name):
    if name not in _DIALECTS:
        raise Error("unknown dialect")
    del _DIALECTS[name]


def get_dialect(name):
    if name not in _DIALECTS:
        raise Error("unknown dialect")
    return _DIALECTS[name]


def list_dialects():
    return list(_DIALECTS)


def _settings(dialect, options):
    if isinstance(dialect, str):
        dialect = get_dialect(dialect)
    made = Dialect()
    for name in _OPTIONS:
        setattr(made, name, getattr(dialect, name))
    for name, value in options.items():
        if name not in _OPTIONS:
            raise TypeError("'%s' is an invalid keyword argument for this function" % name)
        setattr(made, name, value)
    if not isinstance(made.delimiter, str):
        raise TypeError('"delimiter" must be string, not %s' % __type_name__(made.delimiter))
    if len(made.delimiter) != 1:
        raise TypeError('"delimiter" must be a 1-character string')
    if made.quotechar is not None and len(made.quotechar) != 1:
        raise TypeError('"quotechar" must be a 1-character string')
    if made.quotechar is None and made.quoting != QUOTE_NONE:
        raise TypeError("quotechar must be set if quoting enabled")
    return made


class _Reader:
    def __init__(self, lines, dialect):
        self._lines = iter(lines)
        self.dialect = dialect
        self.line_num = 0

    def __iter__(self):
        return self

    def __next__(self):
        dialect = self.dialect
        delimiter, quote, escape = dialect.delimiter, dialect.quotechar, dialect.escapechar
        quotes = dialect.quoting != QUOTE_NONE
        fields = []
        field = []
        state = "start"
        was_quoted = False
        while True:
            try:
                line = next(self._lines)
            except StopIteration:
                if state in ("quoted", "escaped in quotes"):
                    if dialect.strict:
                        raise Error("unexpected end of data") from None
                    fields.append(self._made(field, was_quoted))
                    return fields
                raise
            if not isinstance(line, str):
                raise Error(
                    "iterator should return strings, not %s (the file should be opened in text mode)"
                    % __type_name__(line))
            self.line_num += 1
            if state == "start" and '"' not in line and escape is None and quote == '"' and not dialect.skipinitialspace:
                # Nothing is quoted.
                plain = line.rstrip("\r\n")
                if "\n" in plain or "\r" in plain:
                    raise Error("new-line character seen in unquoted field - do you need to open the file with newline=''?")
                if not plain:
                    return []
                values = plain.split(delimiter)
                return [self._made([value], False) for value in values] if dialect.quoting == QUOTE_NONNUMERIC else values
            if state == "start" and line.strip("\r\n") == "":
                return []
            ended = False
            for c in line:
                if state == "start" or state == "field start":
                    if c in "\r\n":
                        ended = True
                        break
                    if quotes and c == quote:
                        state = "quoted"
                        was_quoted = True
                    elif c == escape:
                        state = "escaped"
                    elif c == " " and dialect.skipinitialspace:
                        state = "field start"
                    elif c == delimiter:
                        fields.append(self._made(field, was_quoted))
                        field = []
                        was_quoted = False
                        state = "field start"
                    else:
                        field.append(c)
                        state = "field"
                elif state == "escaped":
                    field.append(c)
                    state = "field"
                elif state == "field":
                    if c in "\r\n":
                        ended = True
                        break
                    if c == escape:
                        state = "escaped"
                    elif c == delimiter:
                        fields.append(self._made(field, was_quoted))
                        field = []
                        was_quoted = False
                        state = "field start"
                    else:
                        field.append(c)
                elif state == "quoted":
                    if c == escape:
                        state = "escaped in quotes"
                    elif c == quote:
                        state = "quote in quotes" if dialect.doublequote else "field"
                    else:
                        field.append(c)
                elif state == "escaped in quotes":
                    field.append(c)
                    state = "quoted"
                else:
                    if c == quote:
                        field.append(c)
                        state = "quoted"
                    elif c == delimiter:
                        fields.append(self._made(field, was_quoted))
                        field = []
                        was_quoted = False
                        state = "field start"
                    elif c in "\r\n":
                        ended = True
                        break
                    elif not dialect.strict:
                        field.append(c)
                        state = "field"
                    else:
                        raise Error("%r expected after %r" % (delimiter, quote))
            if state not in ("quoted", "escaped in quotes"):
                fields.append(self._made(field, was_quoted))
                return fields

    def _made(self, field, was_quoted):
        text = "".join(field)
        if self.dialect.quoting == QUOTE_NONNUMERIC and not was_quoted:
            return float(text)
        return text


def reader(csvfile, /, dialect="excel", **fmtparams):
    return _Reader(csvfile, _settings(dialect, fmtparams))


class _Writer:
    def __init__(self, file, dialect):
        self._write = file.write
        self.dialect = dialect

    def _field(self, value, alone):
        dialect = self.dialect
        is_number = isinstance(value, (int, float))
        text = "" if value is None else repr(value) if isinstance(value, float) else str(value)
        quote = dialect.quotechar
        quoted = dialect.quoting == QUOTE_ALL or dialect.quoting == QUOTE_NONNUMERIC and not is_number
        special = dialect.delimiter in text or "\n" in text or "\r" in text or quote is not None and quote in text or any(
            c in text for c in dialect.lineterminator)
        if dialect.quoting == QUOTE_NONE:
            if special or dialect.escapechar is not None and dialect.escapechar in text:
                if dialect.escapechar is None:
                    raise Error("need to escape, but no escapechar set")
                out = []
                for c in text:
                    if c in (dialect.delimiter, quote, dialect.escapechar) or c in dialect.lineterminator:
                        out.append(dialect.escapechar)
                    out.append(c)
                return "".join(out)
            if alone and not text:
                raise Error("single empty field record must be quoted")
            return text
        if special or alone and not text:
            quoted = True
        if quote in text:
            if dialect.doublequote:
                text = text.replace(quote, quote + quote)
            elif dialect.escapechar is not None:
                text = text.replace(quote, dialect.escapechar + quote)
            else:
                raise Error("need to escape, but no escapechar set")
        return quote + text + quote if quoted else text

    def writerow(self, row, /):
        try:
            values = list(row)
        except TypeError:
            raise Error("iterable expected, not %s" % __type_name__(row)) from None
        fields = [self._field(value, len(values) == 1) for value in values]
        return self._write(self.dialect.delimiter.join(fields) + self.dialect.lineterminator)

    def writerows(self, rows, /):
        for row in rows:
            self.writerow(row)


def writer(csvfile, /, dialect="excel", **fmtparams):
    return _Writer(csvfile, _settings(dialect, fmtparams))


class DictReader:
    def __init__(self, f, fieldnames=None, restkey=None, restval=None, dialect="excel", *args, **kwds):
        self._fieldnames = list(fieldnames) if fieldnames is not None else None
        self.restkey = restkey
        self.restval = restval
        self.reader = reader(f, dialect, *args, **kwds)
        self.dialect = dialect
        self.line_num = 0

    def __iter__(self):
        return self

    @property
    def fieldnames(self):
        if self._fieldnames is None:
            try:
                self._fieldnames = next(self.reader)
            except StopIteration:
                pass
        self.line_num = self.reader.line_num
        return self._fieldnames

    @fieldnames.setter
    def fieldnames(self, value):
        self._fieldnames = value

    def __next__(self):
        names = self.fieldnames
        row = next(self.reader)
        while row == []:
            row = next(self.reader)
        self.line_num = self.reader.line_num
        made = dict(zip(names, row))
        if len(row) > len(names):
            made[self.restkey] = row[len(names):]
        for name in names[len(row):]:
            made[name] = self.restval
        return made


class DictWriter:
    def __init__(self, f, fieldnames, restval="", extrasaction="raise", dialect="excel", *args, **kwds):
        self.fieldnames = list(fieldnames)
        self.restval = restval
        if extrasaction.lower() not in ("raise", "ignore"):
            raise ValueError("extrasaction (%s) must be 'raise' or 'ignore'" % extrasaction)
        self.extrasaction = extrasaction
        self.writer = writer(f, dialect, *args, **kwds)

    def writeheader(self):
        return self.writerow(dict(zip(self.fieldnames, self.fieldnames)))

    def _row(self, rowdict):
        if self.extrasaction == "raise":
            wrong = [name for name in rowdict if name not in self.fieldnames]
            if wrong:
                raise ValueError("dict contains fields not in fieldnames: " + ", ".join(repr(x) for x in wrong))
        return [rowdict.get(name, self.restval) for name in self.fieldnames]

    def writerow(self, rowdict):
        return self.writer.writerow(self._row(rowdict))

    def writerows(self, rowdicts):
        for rowdict in rowdicts:
            self.writerow(rowdict)


class Sniffer:
    def sniff(self, sample, delimiters=None):
        __unsupported__("csv.Sniffer.sniff")

    def has_header(self, sample):
        __unsupported__("csv.Sniffer.has_header")

# Paragraphs as lines of a certain width.


def _is_word(c):
    return c.isalnum() or c == "_"


_PUNCTUATION = "!\"'&.,?"


def _chunks(text, break_on_hyphens):
    """Words, and the blanks between them; words with hyphens in parts."""
    chunks = []
    place = 0
    size = len(text)
    while place < size:
        start = place
        blank = text[place] in " \t\n\r\v\f"
        while place < size and (text[place] in " \t\n\r\v\f") == blank:
            place += 1
        run = text[start:place]
        if blank or not break_on_hyphens:
            chunks.append(run)
        else:
            chunks += _parts(run)
    return chunks


def _parts(word):
    """`self-made` in two, `--option` whole, dashes of two or more between words apart."""
    parts = []
    start = 0
    place = 0
    size = len(word)
    while place < size:
        if word[place] != "-":
            place += 1
            continue
        end = place
        while end < size and word[end] == "-":
            end += 1
        before = word[start:place]
        if end - place >= 2:
            after_is_word = end < size and _is_word(word[end])
            before_is_word = before != "" and (_is_word(before[-1]) or before[-1] in _PUNCTUATION)
            if before_is_word and after_is_word:
                parts.append(before)
                parts.append(word[place:end])
                start = end
            place = end
            continue
        # Before it two letters, or a letter behind another hyphen; the text before may be a part of its own already.
        letters_before = place >= 2 and _is_letter(word[place - 1]) and (
            _is_letter(word[place - 2]) or place >= 3 and word[place - 2] == "-" and _is_letter(word[place - 3]))
        letters_after = end + 1 < size and _is_letter(word[end]) and (_is_letter(word[end + 1]) or word[end + 1] == "-")
        if letters_before and letters_after:
            parts.append(word[start:end])
            start = end
        place = end
    if start < size:
        parts.append(word[start:])
    return parts


def _is_letter(c):
    return _is_word(c) and not c.isdigit()


class TextWrapper:
    def __init__(self, width=70, initial_indent="", subsequent_indent="", expand_tabs=True, replace_whitespace=True,
                 fix_sentence_endings=False, break_long_words=True, drop_whitespace=True, break_on_hyphens=True, tabsize=8,
                 *, max_lines=None, placeholder=" [...]"):
        self.width = width
        self.initial_indent = initial_indent
        self.subsequent_indent = subsequent_indent
        self.expand_tabs = expand_tabs
        self.replace_whitespace = replace_whitespace
        self.fix_sentence_endings = fix_sentence_endings
        self.break_long_words = break_long_words
        self.drop_whitespace = drop_whitespace
        self.break_on_hyphens = break_on_hyphens
        self.tabsize = tabsize
        self.max_lines = max_lines
        self.placeholder = placeholder

    def _split(self, text):
        if self.expand_tabs:
            text = text.expandtabs(self.tabsize)
        if self.replace_whitespace:
            for c in "\t\n\v\f\r":
                text = text.replace(c, " ")
        chunks = [chunk for chunk in _chunks(text, self.break_on_hyphens) if chunk]
        if self.fix_sentence_endings:
            for i in range(len(chunks) - 1):
                word = chunks[i].rstrip("\"'")
                if chunks[i + 1] == " " and len(word) > 1 and word[-1] in ".!?" and word[-2].islower():
                    chunks[i + 1] = "  "
        return chunks

    def wrap(self, text):
        chunks = self._split(text)
        if self.width <= 0:
            raise ValueError("invalid width %r (must be > 0)" % self.width)
        if self.max_lines is not None:
            indent = self.subsequent_indent if self.max_lines > 1 else self.initial_indent
            if len(indent) + len(self.placeholder.lstrip()) > self.width:
                raise ValueError("placeholder too large for max width")
        lines = []
        chunks.reverse()
        while chunks:
            line = []
            length = 0
            indent = self.subsequent_indent if lines else self.initial_indent
            width = self.width - len(indent)
            if self.drop_whitespace and chunks[-1].strip() == "" and lines:
                del chunks[-1]
            while chunks:
                size = len(chunks[-1])
                if length + size > width:
                    break
                line.append(chunks.pop())
                length += size
            if chunks and len(chunks[-1]) > width:
                self._break(chunks, line, length, width)
                length = sum(map(len, line))
            if self.drop_whitespace and line and line[-1].strip() == "":
                length -= len(line[-1])
                del line[-1]
            if not line:
                continue
            last = not chunks or self.drop_whitespace and len(chunks) == 1 and not chunks[0].strip()
            if self.max_lines is None or len(lines) + 1 < self.max_lines or last and length <= width:
                lines.append(indent + "".join(line))
                continue
            while line:
                if line[-1].strip() and length + len(self.placeholder) <= width:
                    line.append(self.placeholder)
                    lines.append(indent + "".join(line))
                    break
                length -= len(line[-1])
                del line[-1]
            else:
                if lines:
                    before = lines[-1].rstrip()
                    if len(before) + len(self.placeholder) <= self.width:
                        lines[-1] = before + self.placeholder
                        break
                lines.append(indent + self.placeholder.lstrip())
            break
        return lines

    def _break(self, chunks, line, length, width):
        left = 1 if width < 1 else width - length
        if self.break_long_words:
            end = left
            chunk = chunks[-1]
            if self.break_on_hyphens and len(chunk) > left:
                hyphen = chunk.rfind("-", 0, left)
                if hyphen > 0 and any(c != "-" for c in chunk[:hyphen]):
                    end = hyphen + 1
            line.append(chunk[:end])
            chunks[-1] = chunk[end:]
        elif not line:
            line.append(chunks.pop())

    def fill(self, text):
        return "\n".join(self.wrap(text))


def wrap(text, width=70, **kwargs):
    return TextWrapper(width=width, **kwargs).wrap(text)


def fill(text, width=70, **kwargs):
    return TextWrapper(width=width, **kwargs).fill(text)


def shorten(text, width, **kwargs):
    wrapper = TextWrapper(width=width, max_lines=1, **kwargs)
    return wrapper.fill(" ".join(text.strip().split()))


def dedent(text):
    lines = text.split("\n")
    margin = None
    for place, line in enumerate(lines):
        if not line.strip(" \t"):
            lines[place] = ""
            continue
        indent = line[:len(line) - len(line.lstrip(" \t"))]
        if margin is None:
            margin = indent
        else:
            same = 0
            while same < len(margin) and same < len(indent) and margin[same] == indent[same]:
                same += 1
            margin = margin[:same]
    if margin:
        lines = [line[len(margin):] if line else line for line in lines]
    return "\n".join(lines)


def indent(text, prefix, predicate=None):
    result = []
    for line in text.splitlines(True):
        if predicate(line) if predicate else line.strip():
            result.append(prefix)
        result.append(line)
    return "".join(result)

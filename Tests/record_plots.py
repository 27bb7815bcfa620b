#!/usr/bin/env python3
"""Records what matplotlib calls its public things, for cells that draw: python3 Tests/record_plots.py

Writes, beside what the programs in Tests/Data/plots give in IPython with its inline figures, Sources/CModules/python/matplotlib_names.txt:
one line for each class, module and list, with the names that the installed matplotlib knows. Behind a method stands what its stub says it gives ('-' is None, a class by its name),
behind an attribute '=' and its class. With --check, says instead what is no longer true.
"""

import ast
import importlib
import inspect
import pathlib
import re
import sys
import warnings

import matplotlib

matplotlib.use("agg")
warnings.simplefilter("ignore")

TARGET = pathlib.Path(__file__).parent.parent / "Sources/CModules/python/matplotlib_names.txt"

MODULES = """
matplotlib matplotlib.pyplot matplotlib.pylab matplotlib.cm matplotlib.colors matplotlib.patches matplotlib.lines matplotlib.ticker
matplotlib.gridspec matplotlib.text matplotlib.image matplotlib.collections matplotlib.animation matplotlib.font_manager
matplotlib.patheffects matplotlib.transforms matplotlib.dates matplotlib.style matplotlib.figure matplotlib.axes
matplotlib.axis matplotlib.legend matplotlib.colorbar matplotlib.container matplotlib.contour matplotlib.quiver
matplotlib.streamplot matplotlib.spines matplotlib.table matplotlib.path matplotlib.artist matplotlib.offsetbox
matplotlib.tri matplotlib.widgets matplotlib.projections.polar matplotlib.backend_bases matplotlib.scale
matplotlib.markers matplotlib.legend_handler matplotlib.mlab matplotlib.cbook mpl_toolkits.mplot3d
mpl_toolkits.mplot3d.axes3d mpl_toolkits.mplot3d.art3d mpl_toolkits.mplot3d.axis3d mpl_toolkits.axes_grid1
mpl_toolkits.axes_grid1.inset_locator mpl_toolkits.axes_grid1.axes_divider
""".split()

# The classes whose objects a drawing call can give, or a cell can make.
CLASSES = """
Artist Axes Axes3D PolarAxes Figure Line2D Line3D Text Text3D Annotation Legend Colorbar AxesImage BboxImage QuadMesh
PathCollection Path3DCollection PolyCollection Poly3DCollection LineCollection Line3DCollection Patch3DCollection
PatchCollection EventCollection FillBetweenPolyCollection QuadContourSet ContourSet TriContourSet Rectangle Circle Ellipse
Polygon RegularPolygon FancyArrow FancyArrowPatch FancyBboxPatch Wedge Arc Arrow ConnectionPatch StepPatch PathPatch
BarContainer ErrorbarContainer StemContainer PieContainer Spine Spines XAxis YAxis ZAxis Tick XTick YTick GridSpec
GridSpecFromSubplotSpec SubplotSpec FigureCanvasBase Colormap ListedColormap LinearSegmentedColormap ColormapRegistry
Normalize LogNorm BoundaryNorm TwoSlopeNorm PowerNorm SymLogNorm CenteredNorm NoNorm ScalarMappable Table Cell Quiver
QuiverKey Barbs StreamplotSet MaxNLocator MultipleLocator FixedLocator NullLocator LogLocator AutoLocator LinearLocator
AutoMinorLocator IndexLocator FuncFormatter FormatStrFormatter StrMethodFormatter ScalarFormatter NullFormatter
FixedFormatter PercentFormatter LogFormatter EngFormatter MarkerStyle Path FontProperties Bbox Transform Affine2D
AnchoredText OffsetImage AnnotationBbox DivergingNorm InsetIndicator SecondaryAxis
""".split()


def public(names):
    return sorted(n for n in names if not n.startswith("_"))


def result(annotation, known):
    """The short form of what a stub says is given."""
    if annotation is None:
        return ""
    text = ast.unparse(annotation).replace(" | None", "")
    if text == "None":
        return "-"
    text = text.split(".")[-1]
    return text if text in known else ""


def stub(module):
    """The classes of a module's stub: bases, and what their members are."""
    path = pathlib.Path(inspect.getsourcefile(module))
    path = path.with_suffix(".pyi")
    if not path.exists():
        return {}
    classes = {}
    for node in ast.walk(ast.parse(path.read_text())):
        if not isinstance(node, ast.ClassDef):
            continue
        members = classes.setdefault(node.name, {})
        for item in node.body:
            if isinstance(item, ast.FunctionDef):
                is_property = any(ast.unparse(d) == "property" for d in item.decorator_list)
                kind = "attribute" if is_property else "method"
                given = result(item.returns, CLASSES)
                before = members.get(item.name)
                members[item.name] = (kind, given if before in (None, (kind, given)) else "")
            elif isinstance(item, ast.AnnAssign) and isinstance(item.target, ast.Name):
                members[item.target.id] = ("attribute", result(item.annotation, CLASSES))
    return classes


def described(cls, stubs):
    """The line of a class: its bases that say anything, its own names."""
    said = stubs.get((cls.__module__, cls.__name__), {})
    words = []
    for name in public({*vars(cls), *said}):
        try:
            real = inspect.getattr_static(cls, name)
        except AttributeError:
            real = None
        kind, given = said.get(name, ("", ""))
        is_method = kind == "method" or callable(real) or isinstance(real, (classmethod, staticmethod))
        if is_method and not isinstance(real, property):
            words.append(f"{name}(){given}")
        else:
            words.append(f"{name}={given}" if given else name)
    return words


def classes():
    found = {}
    for name in MODULES:
        module = importlib.import_module(name)
        for value in vars(module).values():
            if inspect.isclass(value) and value.__module__.split(".")[0] in ("matplotlib", "mpl_toolkits"):
                found.setdefault(value.__name__, value)
    modules = {c.__module__ for c in found.values()}
    wanted = [found[n] for n in CLASSES if n in found]
    needed = []
    for cls in wanted:
        for base in cls.__mro__:
            if base.__module__.split(".")[0] in ("matplotlib", "mpl_toolkits") and base not in needed:
                needed.append(base)
                modules.add(base.__module__)
    stubs = {}
    for name in sorted(modules):
        for label, members in stub(importlib.import_module(name)).items():
            stubs[name, label] = members
    needed.sort(key=lambda c: (c.__name__, c.__module__))
    # A class of a bundled package may have the name of another.
    labels = {}
    for cls in needed:
        labels[cls] = cls.__name__ + "*" * sum(c.__name__ == cls.__name__ for c in labels)
    lines = []
    for cls in needed:
        bases = [labels[b] for b in cls.__bases__ if b in needed]
        head = labels[cls] + (" < " + " ".join(bases) if bases else "")
        lines.append(f"{head}: {' '.join(described(cls, stubs))}")
    return lines


def modules():
    lines = []
    for name in MODULES:
        module = importlib.import_module(name)
        words = []
        for member in public(dir(module)) + (["__version__"] if name == "matplotlib" else []):
            value = getattr(module, member)
            given = ""
            if name == "matplotlib.pyplot" and inspect.isfunction(value):
                source = inspect.getsource(value)
                to = re.findall(r"\b(gca|gcf)\(\)\.(\w+)\(", source)
                annotation = inspect.signature(value).return_annotation
                if len(set(to)) == 1 and "warn" not in source:
                    given = "@" + to[0][0] + "." + to[0][1]
                elif annotation in ("None", None):
                    given = "-"
            words.append(f"{member}{'()' if callable(value) and not inspect.isclass(value) else ''}{given}")
        lines.append(f"module {name}: {' '.join(words)}")
    return lines


def lists():
    import matplotlib.pyplot as plt

    inner = sorted(
        p.stem for p in pathlib.Path(matplotlib.__file__).parent.glob("*.py") if not p.stem.startswith("_"))
    folders = sorted(
        p.name for p in pathlib.Path(matplotlib.__file__).parent.iterdir()
        if p.is_dir() and (p / "__init__.py").exists() and not p.name.startswith("_") and p.name != "tests")
    return [
        "list rcParams: " + " ".join(sorted(k for k in matplotlib.rcParams if not k.startswith("_"))),
        "list styles: " + " ".join(plt.style.available),
        "list colormaps: " + " ".join(sorted(matplotlib.colormaps)),
        "list sizes: " + " ".join(f"{n}={c.N}" for n, c in sorted(matplotlib.colormaps.items())),
        "list packages: " + " ".join(sorted(inner + folders)),
    ]


def text():
    head = f"list version: {matplotlib.__version__}"
    return "\n".join([head] + classes() + modules() + lists()) + "\n"


# Programs that draw, as Jupyter runs them: Tests/Data/plots/*.py, cells between lines '# %%'.

PROGRAMS = pathlib.Path(__file__).parent / "Data/plots"


def run(path):
    """What each cell prints, how many figures it shows, its last value's text, and its error, in a Jupyter kernel."""
    import nbclient
    import nbformat

    codes = path.read_text().split("# %%\n")[1:]
    notebook = nbformat.v4.new_notebook(cells=[nbformat.v4.new_code_cell(code) for code in codes])
    nbclient.NotebookClient(notebook, kernel_name="python3", allow_errors=True).execute()
    cells = []
    for cell in notebook.cells:
        found = {"printed": "", "figures": 0, "value": None, "error": None}
        for output in cell.outputs:
            data = output.get("data", {})
            if output.output_type == "stream" and output.name == "stdout":
                found["printed"] += output.text
            elif output.output_type == "error":
                # Where matplotlib is installed is nobody's business.
                where = str(pathlib.Path(matplotlib.__file__).parent)
                found["error"] = f"{output.ename}: {output.evalue}".replace(where, "…/matplotlib")
            elif "image/png" in data:
                found["figures"] += 1
            elif output.output_type == "execute_result":
                found["value"] = re.sub("0x[0-9a-f]+", "0x0", data["text/plain"])
        cells.append(found)
    return cells


def programs():
    import json

    found = {}
    for path in sorted(PROGRAMS.glob("*.py")):
        found[path.with_suffix(".json")] = json.dumps(run(path), indent=1, ensure_ascii=False) + "\n"
    return found


if __name__ == "__main__":
    written = {TARGET: text(), **programs()}
    if "--check" in sys.argv[1:]:
        stale = [str(path) for path, now in written.items() if path.read_text() != now]
        if stale:
            sys.exit(f"not what matplotlib {matplotlib.__version__} has: {', '.join(stale)}")
    else:
        for path, now in written.items():
            path.write_text(now)

# What drawing calls give, as cells take it apart.
# %%
import numpy as np
import matplotlib.pyplot as plt
x = np.linspace(0, 2, 9)
y = x ** 2
# %%
lines = plt.plot(x, y)
print(type(lines).__name__, len(lines), type(lines[0]).__name__)
# %%
line, = plt.plot(x, y, 'r--')
a, b = plt.plot(x, y, x, -y)
c, d = plt.plot(x, y, 'g', x, -y, 'b.')
print(len(plt.plot(y)), len(plt.plot(y, 'o')), len(plt.plot(np.ones((4, 3)))))
print(len(plt.plot(x, np.ones((9, 2)))), len(plt.gca().lines))
# %%
plt.plot(x, y[:-1])
# %%
plt.plot([1, 2, 3], [4, 5])
# %%
plt.scatter(x, y[:3])
# %%
fig, ax = plt.subplots()
print(type(fig).__name__, type(ax).__name__, len(fig.axes), fig.number)
# %%
fig, axs = plt.subplots(2, 3)
print(axs.shape, axs.size, axs.ndim, len(axs), axs[0].shape, axs[:, 1].shape, axs[1, 2] is fig.axes[5])
print(axs.ravel().shape, axs.flatten().shape, axs.T.shape, axs.reshape(3, 2).shape, len(list(axs.flat)))
for row in axs:
    for ax in row:
        ax.plot(x, y)
for i, ax in enumerate(axs.flat):
    ax.set_title(f"n {i}")
print([ax.get_title() for ax in axs.ravel()])
# %%
fig, (left, right) = plt.subplots(1, 2)
fig, ((a, b), (c, d)) = plt.subplots(2, 2)
fig, ax = plt.subplots(1, 3)
print(ax.shape, isinstance(ax, np.ndarray))
fig, ax = plt.subplots(3, 1)
print(ax.shape)
fig, ax = plt.subplots(1, 1, squeeze=False)
print(ax.shape, plt.get_fignums())
# %%
plt.subplots(0)
# %%
plt.subplot(2, 2, 5)
# %%
plt.subplot(1221)
# %%
a = plt.subplot(2, 2, 1)
b = plt.subplot(222)
c = plt.subplot(2, 2, 1)
print(a is c, a is b, len(plt.gcf().axes), plt.gca() is a)
# %%
print(plt.get_fignums())
f = plt.figure(7)
g = plt.figure()
print(plt.get_fignums(), g.number, plt.gcf() is g, plt.fignum_exists(7))
plt.figure(7)
print(plt.gcf() is f)
plt.close()
print(plt.get_fignums())
plt.close('all')
print(plt.get_fignums())
# %%
n, bins, patches = plt.hist([1, 2, 2, 3, 3, 3])
print(n, bins, len(patches), n.dtype)
n, bins, patches = plt.hist(x, bins=4, range=(0, 4), density=True)
print(n, bins, len(patches))
n, bins, patches = plt.hist(x, bins=[0, 1, 2], cumulative=True)
print(n, bins, patches)
n, bins, patches = plt.hist([[1, 2], [2, 3, 3]], bins=3)
print(n, bins, len(patches))
n, bins, patches = plt.hist(x, 3, histtype='step')
print(n, bins, len(patches))
n, bins, patches = plt.hist([[1, 2], [2, 3, 3]], bins=3, stacked=True)
print(n, bins)
# %%
bars = plt.bar([1, 2, 3], [4.5, 5, 6])
print(len(bars), [bar.get_height() for bar in bars], [bar.get_x() for bar in bars], bars[0].get_width())
for bar, v in zip(bars, 'abc'):
    plt.text(bar.get_x() + bar.get_width() / 2, bar.get_height(), v)
bars = plt.barh(['a', 'b'], [1, 2])
print(len(bars), [bar.get_width() for bar in bars], [bar.get_y() for bar in bars])
bars = plt.bar(np.arange(3), np.array([1.5, 2, 3]), width=0.5, align='edge', bottom=[1, 1, 1])
print([bar.get_x() for bar in bars], [bar.get_y() for bar in bars], bars.patches[0] is bars[0])
# %%
plt.bar([1, 2, 3], [4, 5])
# %%
d = plt.boxplot([x, y, y])
print(sorted(d), {k: len(v) for k, v in d.items()})
d = plt.boxplot(np.ones((5, 2)), patch_artist=True, showmeans=True)
print({k: len(v) for k, v in d.items()}, type(d['boxes'][0]).__name__)
v = plt.violinplot([x, y], showmedians=True)
print(sorted(v), len(v['bodies']))
# %%
p = plt.errorbar(x, y, yerr=0.1, capsize=2)
print(type(p).__name__, len(p), len(p[1]), len(p[2]), p)
p = plt.errorbar(x, y, xerr=0.1, yerr=0.1, fmt='none')
print(p[0], len(p[1]), len(p[2]))
s = plt.stem(x, y)
m, st, base = s
print(type(s).__name__, len(s), type(m).__name__, type(st).__name__, s)
# %%
parts = plt.pie([1, 2, 3])
wedges, texts = plt.pie([1, 2, 3], labels=list('abc'))
wedges, texts, autotexts = plt.pie([1, 2, 3], labels=list('abc'), autopct='%1.1f%%')
print(len(wedges), len(texts), len(autotexts))
# %%
for thing in (plt.axhline(0), plt.axvline(1, color='k'), plt.axhspan(0, 1), plt.axvspan(0, 1), plt.imshow(np.ones((2, 3))),
              plt.contour(np.arange(9.).reshape(3, 3)), plt.contourf(np.arange(9.).reshape(3, 3)), plt.scatter(x, y),
              plt.fill_between(x, y), plt.quiver(x, y, x, y), plt.hlines(0, 0, 1), plt.vlines(0, 0, 1), plt.legend(['a']),
              plt.title('t'), plt.xlabel('x'), plt.text(0, 0, 's'), plt.annotate('n', (0, 0)), plt.arrow(0, 0, 1, 1),
              plt.colorbar(plt.imshow(np.ones((2, 2)))), plt.pcolormesh(np.ones((2, 2))), plt.gca(), plt.gcf()):
    print(type(thing).__name__)
print(len(plt.fill([0, 1, 1], [0, 0, 1])), len(plt.stackplot(x, y, y)), len(plt.step(x, y)), len(plt.semilogy(x, y + 1)),
      len(plt.loglog(x + 1, y + 1)))
# %%
h, xe, ye, im = plt.hist2d(x, y, bins=2)
print(h, xe, ye, type(im).__name__)
# %%
d = plt.figure().subplot_mosaic("AB;CC")
print(sorted(d), type(d['A']).__name__)
fig, d = plt.subplot_mosaic([['a', 'b'], ['c', 'c']])
print(list(d))
# %%
print(plt.grid(True), plt.show(), plt.tight_layout(), plt.figure().clf(), plt.style.use('ggplot'), plt.cla(), plt.clf())

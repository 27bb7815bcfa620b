# How many figures Jupyter shows, and when.
# %%
import matplotlib.pyplot as plt
import numpy as np
from matplotlib import cm, patches, ticker
from mpl_toolkits.mplot3d import Axes3D
%matplotlib inline
# %%
plt.plot([1, 2])
# %%
plt.plot([1, 2])
plt.show()
plt.plot([3])
plt.show()
# %%
plt.plot([1, 2])
plt.show()
print(1)
# %%
for i in range(3):
    plt.figure()
    plt.plot([i])
# %%
fig = plt.figure()
# %%
fig, ax = plt.subplots()
# %%
fig
# %%
fig, ax = plt.subplots()
plt.close(fig)
# %%
ax.plot([1, 2])
# %%
plt.plot([1])
plt.close()
plt.plot([2]);
# %%
fig, ax = plt.subplots(2, 2)
plt.show()
fig
# %%
def draw(n):
    plt.plot(range(n))
    plt.title(str(n))
    plt.show()
draw(3)
draw(4)
# %%
plt.title('Loss $x^2$')
# %%
plt.xlabel('step')
# %%
plt.ylabel('y', rotation=0)
# %%
plt.suptitle('all')
# %%
plt.plot([1]); plt.text(0.5, 1, 'here')
# %%
plt.annotate('n', xy=(1, 2), xytext=(3, 4), arrowprops={'arrowstyle': '->'})
# %%
plt.bar([1], [2])
# %%
plt.hist([1, 2, 2])
# %%
ax = plt.axes(projection='3d')
ax.plot3D([1, 2], [1, 2], [1, 2], 'gray')
ax.scatter([1], [2], [3], c='r')
ax.set_zlabel('z');
# %%
ax = plt.subplot(111, projection='polar')
ax.plot([0, 1], [1, 2]);
# %%
plt.ioff()
plt.plot([1]);
# %%
plt.show()
# %%
plt.ion();
# %%
plt.plot([1])
1 / 0
# %%
fig, ax = plt.subplots()
ax.add_patch(patches.Circle((0, 0), 1, fill=False))
ax.add_patch(patches.Rectangle((0, 0), 1, 2))
ax.set_aspect('equal')
ax.spines['top'].set_visible(False)
ax.spines[['left', 'right']].set_visible(False)
ax.spines.bottom.set_color('r')
ax.xaxis.set_major_locator(ticker.MultipleLocator(1))
ax.tick_params(axis='both', labelsize=8)
ax.set(xlabel='a', ylabel='b', title='c')
ax.text(0.5, 0.5, 'mid', transform=ax.transAxes, ha='center')
ax.invert_yaxis()
ax.twinx().plot([1])
print(len(ax.patches), len(fig.axes))
# %%
colors = cm.viridis(np.linspace(0, 1, 4))
print(len(colors))
for c, k in zip(colors, range(4)):
    plt.plot([0, k], color=c)
plt.scatter(range(4), range(4), color=colors, cmap=plt.cm.jet)
cmap = plt.get_cmap('tab10')
print(cmap.name, cmap.N, plt.cm.viridis.N, plt.get_cmap('viridis', 5).N, plt.cm.viridis.name)
# %%
plt.rcParams['figure.figsize'] = (10, 6)
plt.rcParams.update({'font.size': 12})
plt.rc('axes', grid=True)
print('figure.figsize' in plt.rcParams)
plt.rcdefaults()
# %%
plt.rcParams['figure.figsise'] = (10, 6)
# %%
plt.style.use('nonesuch')
# %%
plt.plott([1])
# %%
plt.gca().plott([1])
# %%
plt.figure().foo
# %%
plt.plot([1, 2], colour='r')
# %%
plt.get_cmap('nonesuch')
# %%
plt.axes(projection='5d')
# %%
from matplotlib import nonesuch
# %%
import matplotlib.nonesuch
# %%
with plt.style.context('dark_background'):
    plt.plot([1])
fig, ax = plt.subplots(figsize=(3, 3), dpi=100, sharex=True)
im = ax.imshow(np.zeros((3, 3)), cmap='gray', vmin=0, vmax=1)
fig.colorbar(im, ax=ax, shrink=0.5)
print(len(fig.axes))
ax.axis('off')
fig.suptitle('s')
fig.tight_layout()
plt.show()
# %%
ax = plt.axes(projection='3d')
ax.view_init(60, 35)
ax.contour3D(np.ones((2, 2)), np.ones((2, 2)), np.eye(2), 5, cmap='binary')
ax.set_xlabel('x')
# %%
gs = plt.GridSpec(2, 2)
ax = plt.subplot(gs[0, :])
bx = plt.subplot(gs[1, 0])
print(len(plt.gcf().axes), gs.get_geometry())
fig = plt.figure()
g = fig.add_gridspec(2, 3)
fig.add_subplot(g[:, 0])
fig.add_subplot(g[1, 1:])
print(len(fig.axes))

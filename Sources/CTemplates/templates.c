// The files themselves, which the C compiler takes in as they are. An array literal of Swift's with the same bytes takes
// its compiler fifteen seconds.

#include "templates.h"

#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char audit_html[] = {
#embed "../../Templates/audit.html"
};
static const unsigned char page_html[] = {
#embed "../../Templates/page.html"
};
static const unsigned char style_css[] = {
#embed "../../Templates/style.css"
};
static const unsigned char terminal_css[] = {
#embed "../../Templates/terminal.css"
};
static const unsigned char figures_css[] = {
#embed "../../Templates/figures.css"
};
static const unsigned char ui_en_yaml[] = {
#embed "../../Templates/ui.en.yaml"
};
static const unsigned char ui_es_yaml[] = {
#embed "../../Templates/ui.es.yaml"
};
static const unsigned char cells_py[] = {
#embed "../../Templates/backpropagation/cells.py"
};
static const unsigned char en_md[] = {
#embed "../../Templates/backpropagation/en.md"
};
static const unsigned char es_md[] = {
#embed "../../Templates/backpropagation/es.md"
};
static const unsigned char lesson_yaml[] = {
#embed "../../Templates/backpropagation/lesson.yaml"
};

static const struct template_file files[] = {
    {"audit.html", audit_html, sizeof audit_html},
    {"page.html", page_html, sizeof page_html},
    {"style.css", style_css, sizeof style_css},
    {"terminal.css", terminal_css, sizeof terminal_css},
    {"figures.css", figures_css, sizeof figures_css},
    {"ui.en.yaml", ui_en_yaml, sizeof ui_en_yaml},
    {"ui.es.yaml", ui_es_yaml, sizeof ui_es_yaml},
    {"backpropagation/cells.py", cells_py, sizeof cells_py},
    {"backpropagation/en.md", en_md, sizeof en_md},
    {"backpropagation/es.md", es_md, sizeof es_md},
    {"backpropagation/lesson.yaml", lesson_yaml, sizeof lesson_yaml},
};

const struct template_file *template_files(size_t *count) {
  *count = sizeof files / sizeof files[0];
  return files;
}

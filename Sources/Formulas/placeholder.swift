// Formulas exists already: branch formulas (coordinator). Do not write it again; report instead.

//! nianbao: one file says what a statutory report form is; everything else follows from it.
